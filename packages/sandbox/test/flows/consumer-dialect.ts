import type { Sandbox } from "@linkwright/sandbox";
import fc from "fast-check";
import { clientOf, otherProject } from "../sandbox-client.ts";
import { command, type Dialect, expectResponse, isLive, picked } from "./sign-in-model.ts";

type ConsumerCall = ReturnType<typeof consumerDialect>["call"];

/** The sign-in of the consumer API, in two projects. */
export function consumerDialect(sandbox: Sandbox) {
  const { consumer } = clientOf(sandbox);
  const projects = [sandbox.credentials, otherProject("c")];
  const call = (project: number, operation: string, input: object) =>
    consumer(operation, { ...input }, { stytch: projects[project] ?? sandbox.credentials });
  const dialect: Dialect = {
    statusWhenSent: "active",
    inviteError: "400 duplicate_email",
    send: ({ place, email }, minutes, code_challenge) =>
      call(place.project, "magicLinks.email.loginOrCreate", {
        email,
        login_expiration_minutes: minutes,
        signup_expiration_minutes: minutes,
        ...(code_challenge && { code_challenge }),
      }),
    invite: ({ place, email }, minutes) =>
      call(place.project, "magicLinks.email.invite", { email, invite_expiration_minutes: minutes }),
    redeem: (project, { token, verifier, minutes }) =>
      call(project, "magicLinks.authenticate", {
        token,
        session_duration_minutes: minutes,
        ...(verifier && { code_verifier: verifier }),
      }),
    authenticate: (project, session, minutes) =>
      call(project, "sessions.authenticate", { ...session, ...(minutes && { session_duration_minutes: minutes }) }),
    revoke: (project, session) => call(project, "sessions.revoke", session),
    remove: ({ place, id }) => call(place.project, "users.delete", { user_id: id }),
    owner: ({ body }) => body.user_id ?? body.user.user_id,
    sessionOf: ({ body }) => body,
    emailedToken: (email) => sandbox.outbox.list().findLast((entry) => entry.to === email)?.token ?? "",
  };
  return { places: [{ project: 0 }, { project: 1 }], call, dialect };
}

export function revokeInvite(call: ConsumerCall) {
  return command(
    "revokeInvite",
    fc.record({ account: fc.nat({ max: 30 }) }),
    ({ account: which }) =>
      async (model, world) => {
        const account = picked(model.accounts, which);
        if (!account || account.status === "deleted") return;
        const response = await call(account.place.project, "magicLinks.email.revokeInvite", { email: account.email });
        const invites = model.links.filter((link) => link.invite && link.account === account && isLive(link, world));
        expectResponse(response, invites.length > 0 ? "200" : "404 email_not_found");
        for (const link of invites) link.over = true;
      },
  );
}
