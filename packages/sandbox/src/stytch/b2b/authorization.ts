import type { Call } from "../../handlers.ts";
import { badRequest, forbidden, unauthorized } from "../errors.ts";
import { grantingRoles, type PermissionCheck } from "../rbac/policy.ts";
import type { SessionReference } from "../sessions.ts";
import { ownerOf } from "./login.ts";
import type { MemberRecord } from "./member.ts";
import type { OrganizationRecord } from "./organization-store.ts";
import { FIELD_PERMISSIONS, type Needed, PERMISSIONS } from "./permissions.ts";
import { B2B_POLICY } from "./policy.ts";
import type { B2B } from "./state.ts";
import { roleIdsOf } from "./views.ts";
import type { B2BInput } from "./wire.ts";

interface Actor {
  member: MemberRecord;
  organization: OrganizationRecord;
}

/** The member or resource that an operation acts on. */
interface Target {
  organizations: OrganizationRecord[];
  member: MemberRecord | undefined;
}

/**
 * Authorizes the member whose session is in the request's headers, if any: the session must be active and belong to the
 * organization that the operation acts on, and the member's roles must permit the operation. Runs before every operation.
 */
export async function authorizeActingMember(input: object, call: Call<B2B>): Promise<void> {
  const needed = PERMISSIONS[call.operationId];
  const reference = actingSession(call);
  if (!needed || !reference) return;
  const b2b = call.tenant;
  const session = await b2b.sessions.find(reference);
  // These headers are credentials, so an expired session is a 401, unlike a session in a body, which is a 404.
  if (!session)
    throw unauthorized("unauthorized_credentials", "The acting member's session does not exist or has expired.");
  const actor = ownerOf(b2b, session);
  const target = await targetOf(b2b, call.operationId, input);
  if (target.organizations.some((organization) => organization !== actor.organization)) throw wrongTenant();
  if (needed === "undocumented") return;
  if (needed === "its fields") checkFields(actor, target, call.operationId, input);
  else checkNeeded(actor, target, needed);
}

/** Returns the roles that permit the action within the member's own organization. Throws if there are none. */
export function permittingRoles(actor: Actor, permission: PermissionCheck): string[] {
  const granting = grantedBy(actor, permission);
  if (granting.length > 0) return granting;
  throw forbidden(
    "session_authorization_error",
    `No role of the member permits ${permission.action} on ${permission.resource_id}.`,
  );
}

export function wrongTenant() {
  return forbidden("session_authorization_tenancy_error", "The member session belongs to another organization.");
}

function grantedBy({ member, organization }: Actor, permission: PermissionCheck): string[] {
  const roles = [...B2B_POLICY.roles, ...organization.wire.custom_roles];
  return grantingRoles(roles, roleIdsOf(member, organization), permission);
}

function actingSession(call: Call<B2B>): SessionReference | undefined {
  const token = call.header("x-stytch-member-session");
  const jwt = call.header("x-stytch-member-sessionjwt");
  return token === undefined && jwt === undefined ? undefined : { session_token: token, session_jwt: jwt };
}

function checkNeeded(actor: Actor, target: Target, { orSelf, ...permission }: Needed): void {
  const own = orSelf && target.member === actor.member;
  if (own && grantedBy(actor, { ...permission, resource_id: "stytch.self" }).length > 0) return;
  permittingRoles(actor, permission);
}

function checkFields(actor: Actor, target: Target, operationId: string, input: object): void {
  const permissions = FIELD_PERMISSIONS[operationId] ?? {};
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  for (const [field] of given) {
    if (field === "trusted_metadata") {
      throw unauthorized("cannot_update_trusted_metadata", "A member cannot change trusted metadata.");
    }
    if (field === "email_address" && target.member === actor.member) {
      throw badRequest("member_cannot_update_their_email_address", "Start an email update instead.");
    }
    const needed = permissions[field];
    if (needed) checkNeeded(actor, target, needed);
  }
}

/** The input fields by which operations identify their target. */
type TargetInput = Partial<
  Pick<B2BInput<"organizations.members.search">, "organization_ids"> &
    B2BInput<"organizations.members.delete"> &
    B2BInput<"organizations.members.deletePassword">
>;

/** Returns the target of an operation. A missing one is left to the operation, which reports it. */
async function targetOf(b2b: B2B, operationId: string, input: object): Promise<Target> {
  // The validator has already checked that the input is the operation's.
  if (operationId === "sessions.revoke") return sessionTarget(b2b, input as B2BInput<"sessions.revoke">);
  const { organization_id: organizationId, organization_ids: organizationIds = [], ...named } = input as TargetInput;
  const references = organizationId === undefined ? organizationIds : [organizationId];
  const organizations = references.flatMap((reference) => b2b.organizations.find(reference) ?? []);
  return { organizations, member: memberOf(b2b, organizations[0], named) };
}

function memberOf(
  b2b: B2B,
  organization: OrganizationRecord | undefined,
  { member_id: memberId, member_password_id: passwordId }: TargetInput,
): MemberRecord | undefined {
  if (passwordId !== undefined) return b2b.passwords.byId(passwordId);
  return organization && memberId !== undefined ? b2b.members.find(organization, memberId) : undefined;
}

async function sessionTarget(b2b: B2B, input: B2BInput<"sessions.revoke">): Promise<Target> {
  const { member_session_id: id, member_id: memberId } = input;
  const session = id === undefined ? await b2b.sessions.find(input) : b2b.sessions.byId(id);
  const member = b2b.members.byId(memberId ?? session?.ownerId ?? "");
  const organization = member && b2b.organizations.find(member.wire.organization_id);
  return { organizations: organization ? [organization] : [], member };
}
