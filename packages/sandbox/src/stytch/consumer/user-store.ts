import { minutesAfter, toTimestamp } from "../../clock.ts";
import type { Numbered } from "../../pages.ts";
import type { World } from "../../world.ts";
import { badRequest, notFound } from "../errors.ts";
import type { Metadata } from "../metadata.ts";

interface UserName {
  first_name?: string;
  middle_name?: string;
  last_name?: string;
}

export interface UserEmail {
  readonly email_id: string;
  readonly email: string;
  verified: boolean;
  /** When an address added to an existing user goes again unless it is verified by then. */
  dropAt: Date | undefined;
}

export interface UserRecord extends Numbered {
  readonly userId: string;
  readonly createdAt: Date;
  status: "active" | "pending";
  externalId: string | undefined;
  name: UserName;
  roles: string[];
  emails: UserEmail[];
  readonly phoneNumbers: readonly { phone_id: string; phone_number: string; verified: boolean }[];
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

/** https://stytch.com/docs/api/send-by-email: an address added to a user must be verified within five minutes. */
const VERIFY_WITHIN_MINUTES = 5;

export interface UserData {
  readonly byId: Map<string, UserRecord>;
  readonly byExternalId: Map<string, UserRecord>;
  readonly byEmail: Map<string, UserRecord>;
  readonly byPhone: Map<string, UserRecord>;
  sequence: number;
}

export function emptyUserData(): UserData {
  return {
    byId: new Map(),
    byExternalId: new Map(),
    byEmail: new Map(),
    byPhone: new Map(),
    sequence: 0,
  };
}

/** The users of one project, findable by ID, external ID, address and phone number. */
export class UserStore {
  readonly #world: World;
  readonly #data: UserData;

  constructor(world: World, data: UserData) {
    this.#world = world;
    this.#data = data;
  }

  /** Finds by ID or external ID. */
  get(reference: string): UserRecord {
    const user = this.#data.byId.get(reference) ?? this.#data.byExternalId.get(reference);
    if (!user) throw notFound("user_not_found", "No user has this ID.");
    return user;
  }

  byEmail(email: string): UserRecord | undefined {
    const user = this.#data.byEmail.get(email.toLowerCase());
    if (user) this.#dropUnverified(user);
    return this.#data.byEmail.get(email.toLowerCase());
  }

  get size(): number {
    return this.#data.byId.size;
  }

  all(): UserRecord[] {
    return [...this.#data.byId.values()];
  }

  add(input: NewUser, status: UserRecord["status"]): UserRecord {
    const { email, phone_number: phone, external_id: externalId } = input;
    if (email !== undefined && this.byEmail(email))
      throw badRequest("duplicate_email", "A user has this email address.");
    if (phone !== undefined && this.#data.byPhone.has(phone)) {
      throw badRequest("duplicate_phone_number", "A user has this phone number.");
    }
    if (externalId !== undefined) this.#checkExternalIdFree(externalId, undefined);
    this.#data.sequence += 1;
    const { ids } = this.#world;
    const user: UserRecord = {
      sequence: this.#data.sequence,
      userId: `user-test-${ids.uuid()}`,
      createdAt: this.#world.now(),
      status,
      externalId,
      name: input.name ?? {},
      roles: input.roles ?? [],
      emails:
        email === undefined
          ? []
          : [{ email_id: `email-test-${ids.uuid()}`, email, verified: false, dropAt: undefined }],
      phoneNumbers:
        phone === undefined
          ? []
          : [{ phone_id: `phone-number-test-${ids.uuid()}`, phone_number: phone, verified: false }],
      trustedMetadata: input.trusted_metadata ?? {},
      untrustedMetadata: input.untrusted_metadata ?? {},
    };
    this.#data.byId.set(user.userId, user);
    if (email !== undefined) this.#data.byEmail.set(email.toLowerCase(), user);
    if (phone !== undefined) this.#data.byPhone.set(phone, user);
    if (externalId !== undefined) this.#data.byExternalId.set(externalId, user);
    return user;
  }

  changeExternalId(user: UserRecord, externalId: string): void {
    this.#checkExternalIdFree(externalId, user);
    if (user.externalId !== undefined) this.#data.byExternalId.delete(user.externalId);
    user.externalId = externalId;
    this.#data.byExternalId.set(externalId, user);
  }

  /** Adds an address to a user, to be verified soon. */
  addEmail(user: UserRecord, email: string): UserEmail {
    const entry: UserEmail = {
      email_id: `email-test-${this.#world.ids.uuid()}`,
      email,
      verified: false,
      dropAt: minutesAfter(this.#world.now(), VERIFY_WITHIN_MINUTES),
    };
    user.emails.push(entry);
    this.#data.byEmail.set(email.toLowerCase(), user);
    return entry;
  }

  /** Notes that the user has proven an address; false if it is no longer one of theirs. */
  verifyEmail(user: UserRecord, emailId: string): boolean {
    this.#dropUnverified(user);
    const entry = user.emails.find((email) => email.email_id === emailId);
    if (!entry) return false;
    entry.verified = true;
    entry.dropAt = undefined;
    return true;
  }

  remove(user: UserRecord): void {
    this.#data.byId.delete(user.userId);
    if (user.externalId !== undefined) this.#data.byExternalId.delete(user.externalId);
    for (const { email } of user.emails) this.#data.byEmail.delete(email.toLowerCase());
    for (const { phone_number } of user.phoneNumbers) this.#data.byPhone.delete(phone_number);
  }

  /** The user as the wire has it. */
  view(user: UserRecord): object {
    this.#dropUnverified(user);
    return {
      user_id: user.userId,
      ...(user.externalId !== undefined && { external_id: user.externalId }),
      status: user.status,
      name: { first_name: "", middle_name: "", last_name: "", ...user.name },
      emails: user.emails.map(({ email_id, email, verified }) => ({ email_id, email, verified })),
      phone_numbers: user.phoneNumbers,
      roles: user.roles,
      trusted_metadata: user.trustedMetadata,
      untrusted_metadata: user.untrustedMetadata,
      created_at: toTimestamp(user.createdAt),
      // Ways to sign in, and locks, that the sandbox does not have yet.
      is_locked: false,
      biometric_registrations: [],
      crypto_wallets: [],
      providers: [],
      totps: [],
      webauthn_registrations: [],
    };
  }

  #checkExternalIdFree(externalId: string, own: UserRecord | undefined): void {
    const owner = this.#data.byExternalId.get(externalId);
    // Stytch's list of error types has none for this.
    if (owner && owner !== own) throw badRequest("invalid_request_value", "Another user has this external_id.");
  }

  #dropUnverified(user: UserRecord): void {
    const now = this.#world.now();
    user.emails = user.emails.filter(({ email, dropAt }) => {
      if (!dropAt || dropAt > now) return true;
      this.#data.byEmail.delete(email.toLowerCase());
      return false;
    });
  }
}
