import type { User } from "@linkwright/stytch-types/consumer";
import { minutesAfter } from "../../clock.ts";
import type { World } from "../../world.ts";
import { badRequest, notFound } from "../errors.ts";
import type { Password } from "../passwords/password.ts";
import { checkPhoneNumber } from "../phone-numbers.ts";
import type { Session } from "../sessions.ts";
import type { Totp } from "../totps.ts";
import type { UserDetails, UserEmail, UserPhone, UserRecord, Verifiable } from "./user-record.ts";
import { userView } from "./user-view.ts";

/**
 * https://stytch.com/docs/api/send-by-email: an email address or phone number added to a user must be verified within five
 * minutes.
 */
const VERIFY_WITHIN_MINUTES = 5;

export interface UserData {
  readonly byId: Map<string, UserRecord>;
  readonly byExternalId: Map<string, UserRecord>;
  readonly byEmail: Map<string, UserRecord>;
  readonly byPhone: Map<string, UserRecord>;
  /** By the ID of an email address, phone number, authenticator app or password. */
  readonly byMethodId: Map<string, UserRecord>;
  sequence: number;
}

export function emptyUserData(): UserData {
  return {
    byId: new Map(),
    byExternalId: new Map(),
    byEmail: new Map(),
    byPhone: new Map(),
    byMethodId: new Map(),
    sequence: 0,
  };
}

/** The users of one project, indexed by ID, external ID, email address and phone number. */
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

  byPhone(phoneNumber: string): UserRecord | undefined {
    const user = this.#data.byPhone.get(phoneNumber);
    if (user) this.#dropUnverified(user);
    return this.#data.byPhone.get(phoneNumber);
  }

  /** Returns the user whose email address, phone number, authenticator app or password has this ID. */
  byMethodId(methodId: string): UserRecord | undefined {
    const user = this.#data.byMethodId.get(methodId);
    if (user) this.#dropUnverified(user);
    return this.#data.byMethodId.get(methodId);
  }

  all(): UserRecord[] {
    return [...this.#data.byId.values()];
  }

  add(
    { email, phone_number: phone }: { email?: string | undefined; phone_number?: string | undefined },
    status: UserRecord["status"],
    details?: UserDetails,
  ): UserRecord {
    const externalId = details?.external_id;
    if (email !== undefined && this.byEmail(email))
      throw badRequest("duplicate_email", "A user already has this email address.");
    if (phone !== undefined) {
      checkPhoneNumber(phone);
      if (this.byPhone(phone)) throw badRequest("duplicate_phone_number", "A user already has this phone number.");
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
      name: details?.name ?? {},
      roles: details?.roles ?? [],
      emails: [],
      phoneNumbers: [],
      totp: undefined,
      trustedMetadata: details?.trusted_metadata ?? {},
      untrustedMetadata: details?.untrusted_metadata ?? {},
      password: undefined,
    };
    this.#data.byId.set(user.userId, user);
    if (email !== undefined) this.#addEmail(user, email, undefined);
    if (phone !== undefined) this.#addPhone(user, phone, undefined);
    if (externalId !== undefined) this.#data.byExternalId.set(externalId, user);
    return user;
  }

  changeExternalId(user: UserRecord, externalId: string): void {
    this.#checkExternalIdFree(externalId, user);
    if (user.externalId !== undefined) this.#data.byExternalId.delete(user.externalId);
    user.externalId = externalId;
    this.#data.byExternalId.set(externalId, user);
  }

  /** Adds an email address to a user, which must be verified in time. */
  addEmail(user: UserRecord, email: string): UserEmail {
    return this.#addEmail(user, email, minutesAfter(this.#world.now(), VERIFY_WITHIN_MINUTES));
  }

  /** Adds a phone number to a user, which must be verified in time. */
  addPhone(user: UserRecord, phoneNumber: string): UserPhone {
    return this.#addPhone(user, phoneNumber, minutesAfter(this.#world.now(), VERIFY_WITHIN_MINUTES));
  }

  /**
   * Marks an email address as verified; false if the user no longer has it. A password set before may not be from the owner
   * of the address, so it must be reset (https://stytch.com/docs/api/password-authenticate), unless the user's session
   * shows that it is (https://stytch.com/docs/guides/passwords/email-verification/after-password-creation).
   */
  verifyEmail(user: UserRecord, emailId: string, own?: Session): boolean {
    this.#dropUnverified(user);
    const entry = user.emails.find((email) => email.email_id === emailId);
    const samePerson = own?.factors.some((factor) => factor.type === "password");
    if (entry?.verified === false && user.password && !samePerson) user.password.requiresReset = true;
    return verify(entry);
  }

  /** Marks a phone number as verified; false if the user no longer has it. */
  verifyPhone(user: UserRecord, phoneId: string): boolean {
    this.#dropUnverified(user);
    return verify(user.phoneNumbers.find((phone) => phone.phone_id === phoneId));
  }

  /** Returns the number of the user's sign-in methods. */
  factorCount(user: UserRecord): number {
    this.#dropUnverified(user);
    const others = [user.password, user.totp].filter((factor) => factor !== undefined);
    return user.emails.length + user.phoneNumbers.length + others.length;
  }

  /** Replaces the user's only email address or phone number. Throws if another user has the new one. */
  replaceFactor(user: UserRecord, next: { email: string } | { phone_number: string }): void {
    const owner = "email" in next ? this.byEmail(next.email) : this.byPhone(next.phone_number);
    const type = "email" in next ? "duplicate_email" : "duplicate_phone_number";
    if (owner && owner !== user) throw badRequest(type, "Another user has this email address or phone number.");
    for (const { email_id } of [...user.emails]) this.removeEmail(user, email_id);
    for (const { phone_id } of [...user.phoneNumbers]) this.removePhone(user, phone_id);
    if ("email" in next) this.#addEmail(user, next.email, undefined);
    else this.#addPhone(user, next.phone_number, undefined);
  }

  forgetExternalId(user: UserRecord): void {
    if (user.externalId !== undefined) this.#data.byExternalId.delete(user.externalId);
    user.externalId = undefined;
  }

  removeEmail(user: UserRecord, emailId: string): void {
    for (const { email, email_id } of user.emails) {
      if (email_id === emailId) this.#data.byEmail.delete(email.toLowerCase());
    }
    user.emails = user.emails.filter((email) => email.email_id !== emailId);
    this.#data.byMethodId.delete(emailId);
  }

  removePhone(user: UserRecord, phoneId: string): void {
    for (const { phone_number, phone_id } of user.phoneNumbers) {
      if (phone_id === phoneId) this.#data.byPhone.delete(phone_number);
    }
    user.phoneNumbers = user.phoneNumbers.filter((phone) => phone.phone_id !== phoneId);
    this.#data.byMethodId.delete(phoneId);
  }

  /** Sets the user's authenticator app, which replaces any previous one; undefined removes it. */
  setTotp(user: UserRecord, totp: Totp | undefined): void {
    if (user.totp) this.#data.byMethodId.delete(user.totp.id);
    user.totp = totp;
    if (totp) this.#data.byMethodId.set(totp.id, user);
  }

  /** Sets the user's password; undefined removes it. */
  setPassword(user: UserRecord, password: Password | undefined): void {
    if (user.password) this.#data.byMethodId.delete(user.password.id);
    user.password = password;
    if (password) this.#data.byMethodId.set(password.id, user);
  }

  remove(user: UserRecord): void {
    this.setPassword(user, undefined);
    this.#data.byId.delete(user.userId);
    if (user.externalId !== undefined) this.#data.byExternalId.delete(user.externalId);
    for (const { email_id } of [...user.emails]) this.removeEmail(user, email_id);
    for (const { phone_id } of [...user.phoneNumbers]) this.removePhone(user, phone_id);
    this.setTotp(user, undefined);
  }

  /** Returns the user as in API responses. */
  view(user: UserRecord): User {
    this.#dropUnverified(user);
    return userView(user);
  }

  #checkExternalIdFree(externalId: string, own: UserRecord | undefined): void {
    const owner = this.#data.byExternalId.get(externalId);
    // Stytch's list of error types has none for this.
    if (owner && owner !== own) throw badRequest("invalid_request_value", "Another user has this external_id.");
  }

  #addEmail(user: UserRecord, email: string, dropAt: Date | undefined): UserEmail {
    const entry = { email_id: `email-test-${this.#world.ids.uuid()}`, email, verified: false, dropAt };
    user.emails.push(entry);
    this.#data.byEmail.set(email.toLowerCase(), user);
    this.#data.byMethodId.set(entry.email_id, user);
    return entry;
  }

  #addPhone(user: UserRecord, phone_number: string, dropAt: Date | undefined): UserPhone {
    const entry = { phone_id: `phone-number-test-${this.#world.ids.uuid()}`, phone_number, verified: false, dropAt };
    user.phoneNumbers.push(entry);
    this.#data.byPhone.set(phone_number, user);
    this.#data.byMethodId.set(entry.phone_id, user);
    return entry;
  }

  #dropUnverified(user: UserRecord): void {
    const now = this.#world.now();
    const isOver = ({ dropAt }: Verifiable) => dropAt !== undefined && dropAt <= now;
    for (const { email_id } of user.emails.filter(isOver)) this.removeEmail(user, email_id);
    for (const { phone_id } of user.phoneNumbers.filter(isOver)) this.removePhone(user, phone_id);
  }
}

function verify(entry: Verifiable | undefined): boolean {
  if (!entry) return false;
  entry.verified = true;
  entry.dropAt = undefined;
  return true;
}
