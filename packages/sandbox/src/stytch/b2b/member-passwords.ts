import { badRequest } from "../errors.ts";
import type { Password } from "../passwords/password.ts";
import type { MemberData, MemberRecord } from "./member.ts";
import type { MemberStore } from "./member-store.ts";

/**
 * The passwords of one project. Each belongs to one member, or, if passwords are cross-organization, to an email address.
 * In Stytch this is a dashboard setting, which cannot change while there are passwords
 * (https://stytch.com/docs/multi-tenant-auth/authentication/passwords/cross-org). The sandbox has no dashboard, so a
 * project's passwords belong to members unless `passwords.discovery.email.resetStart` is called before there are any.
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
      "Passwords of this project are cross-organization. Call passwords.email.requireReset.",
    );
  }

  byId(passwordId: string): MemberRecord | undefined {
    return this.#data.byPasswordId.get(passwordId);
  }

  ofPerson(email: string): Password | undefined {
    return this.#data.personPasswords?.get(email.toLowerCase());
  }

  /** Sets the password of the member or, if cross-organization, of everyone with its address; undefined removes it. */
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
