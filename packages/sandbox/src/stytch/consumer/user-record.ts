import type { UserEmail as Email, User, UserName, UserPhoneNumber } from "@linkwright/stytch-types/consumer";
import type { Numbered } from "../../pages.ts";
import type { Metadata } from "../metadata.ts";
import type { Password } from "../passwords/password.ts";
import type { Totp } from "../totps.ts";
import type { ConsumerInput } from "./wire.ts";

export interface Verifiable extends Pick<Email, "verified"> {
  /** Time at which an email address or phone number added to an existing user is removed unless it is verified. */
  dropAt: Date | undefined;
}

export type UserEmail = Email & Verifiable;

export type UserPhone = UserPhoneNumber & Verifiable;

export interface UserRecord extends Numbered {
  readonly userId: string;
  readonly createdAt: Date;
  status: "active" | "pending";
  externalId: string | undefined;
  name: UserName;
  roles: User["roles"];
  emails: UserEmail[];
  phoneNumbers: UserPhone[];
  totp: Totp | undefined;
  password: Password | undefined;
  trustedMetadata: Metadata;
  untrustedMetadata: Metadata;
}

/** Request fields for a user, apart from email address and phone number. */
export type UserDetails = Pick<ConsumerInput<"users.create">, "name" | "trusted_metadata" | "untrusted_metadata"> &
  Partial<Pick<ConsumerInput<"users.create">, "external_id" | "roles">>;
