import { badRequest } from "../errors.ts";
import type { Password } from "../passwords/password.ts";
import type { MemberData, MemberRecord } from "./member.ts";
import type { MemberStore } from "./member-store.ts";

/**
 * The passwords of one project: each of one member, or, where they hold across organizations, each of an address. At Stytch that is
 * a setting of the dashboard, which cannot change while there are passwords
 * (https://stytch.com/docs/multi-tenant-auth/authentication/passwords/cross-org). A sandbox has no dashboard: a project's passwords
 * belong to members, unless it calls `passwords.discovery.email.resetStart` before it has any.
 */
export class MemberPasswords {
  readonly #members: MemberStore;
  readonly #data: MemberData;

  constructor(members: MemberStore, data: MemberData) {
    this.#members = members;
    this.#data = data;
  }

  get areCrossOrganization(): boolean {
    return this.#data.personPasswords !== undefined;
  }

  makeCrossOrganization(): void {
    if (this.#data.byPasswordId.size > 0) this.checkCrossOrganization();
    this.#data.personPasswords ??= new Map();
  }

  checkCrossOrganization(): void {
    if (this.areCrossOrganization) return;
    throw badRequest(
      "cross_org_passwords_not_enabled",
      "Passwords of this project belong to one organization each. Call passwords.discovery.email.resetStart before the project has any.",
    );
  }

  checkOfOneOrganization(): void {
    if (!this.areCrossOrganization) return;
    throw badRequest(
      "cross_org_passwords_enabled",
      "Passwords of this project hold across organizations: call passwords.email.requireReset.",
    );
  }

  byId(passwordId: string): MemberRecord | undefined {
    return this.#data.byPasswordId.get(passwordId);
  }

  ofPerson(email: string): Password | undefined {
    return this.#data.personPasswords?.get(email.toLowerCase());
  }

  /** Sets the member's password, or with it that of everyone with the address; undefined takes it away. */
  set(member: MemberRecord, password: Password | undefined): void {
    if (this.areCrossOrganization) {
      this.setForPerson(member.wire.email_address, password);
      return;
    }
    if (member.password) this.#data.byPasswordId.delete(member.password.id);
    member.password = password;
    if (password) this.#data.byPasswordId.set(password.id, member);
  }

  setForPerson(email: string, password: Password | undefined): void {
    const passwords = this.#data.personPasswords;
    if (password) passwords?.set(email.toLowerCase(), password);
    else passwords?.delete(email.toLowerCase());
    for (const member of this.#members.ofPerson(email)) member.password = password;
  }
}
