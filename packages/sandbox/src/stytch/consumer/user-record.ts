import type { Numbered } from "../../pages.ts";
import type { Metadata } from "../metadata.ts";
import type { Password } from "../passwords/password.ts";
import type { Totp } from "../totps.ts";

interface UserName {
  first_name?: string;
  middle_name?: string;
  last_name?: string;
}

export interface Verifiable {
  verified: boolean;
  /** When an address or number added to an existing user goes again unless it is verified by then. */
  dropAt: Date | undefined;
}

export interface UserEmail extends Verifiable {
  readonly email_id: string;
  readonly email: string;
}

export interface UserPhone extends Verifiable {
  readonly phone_id: string;
  readonly phone_number: string;
}

export interface UserRecord extends Numbered {
  readonly userId: string;
  readonly createdAt: Date;
  status: "active" | "pending";
  externalId: string | undefined;
  name: UserName;
  roles: string[];
  emails: UserEmail[];
  phoneNumbers: UserPhone[];
  totp: Totp | undefined;
  password: Password | undefined;
  trustedMetadata: Metadata;
  untrustedMetadata: Metadata;
}

export interface NewUser {
  email?: string;
  phone_number?: string;
  name?: UserName;
  external_id?: string;
  roles?: string[];
  trusted_metadata?: Metadata;
  untrusted_metadata?: Metadata;
}
