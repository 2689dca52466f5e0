import { randomUUID } from "node:crypto";
import type { Sandbox } from "@linkwright/sandbox";
import { clientOf, otherProject } from "../sandbox-client.ts";
import type { Account, Dialect } from "./sign-in-model.ts";

/** Calls an operation with a project's credentials. */
export type B2BCall = Awaited<ReturnType<typeof b2bDialect>>["call"];

/** The sign-in of the B2B API, with two organizations in the first project and one in the second. */
export async function b2bDialect(sandbox: Sandbox) {
  const { b2b } = clientOf(sandbox);
  const projects = [sandbox.credentials, otherProject("b")];
  const call = (project: number, operation: string, input: object, headers: Record<string, string> = {}) =>
    b2b(operation, { ...input }, { stytch: projects[project] ?? sandbox.credentials, headers });
  const places = await Promise.all(
    [0, 0, 1].map(async (project) => {
      const name = randomUUID();
      const { body } = await call(project, "organizations.create", {
        organization_name: name,
        organization_slug: name,
      });
      return { project, organization: String(body.organization.organization_id) };
    }),
  );
  const at = ({ place, email }: Account) => ({ organization_id: place.organization, email_address: email });
  const dialect: Dialect = {
    statusWhenSent: "pending",
    inviteError: "400 duplicate_member_email",
    send: (account, minutes, pkce_code_challenge) =>
      call(account.place.project, "magicLinks.email.loginOrSignup", {
        ...at(account),
        login_expiration_minutes: minutes,
        signup_expiration_minutes: minutes,
        ...(pkce_code_challenge && { pkce_code_challenge }),
      }),
    invite: (account, minutes) =>
      call(account.place.project, "magicLinks.email.invite", { ...at(account), invite_expiration_minutes: minutes }),
    redeem: (project, { token, verifier, minutes }) =>
      call(project, "magicLinks.authenticate", {
        magic_links_token: token,
        session_duration_minutes: minutes,
        ...(verifier && { pkce_code_verifier: verifier }),
      }),
    authenticate: (project, session, minutes) =>
      call(project, "sessions.authenticate", { ...session, ...(minutes && { session_duration_minutes: minutes }) }),
    revoke: (project, session) => call(project, "sessions.revoke", session),
    remove: ({ place, id }) =>
      call(place.project, "organizations.members.delete", { organization_id: place.organization, member_id: id }),
    owner: ({ body }) => body.member.member_id,
    sessionOf: ({ body }) => body,
    emailedToken: (email) => sandbox.outbox.list().findLast((entry) => entry.to === email)?.token ?? "",
  };
  return { places, call, dialect };
}
