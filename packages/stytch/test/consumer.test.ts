import { ApiError, createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { callEveryOperation } from "@linkwright/testing/call-every-operation";
import { describedFetch, uncalled } from "@linkwright/testing/described-fetch";
import { startExampleServer } from "@linkwright/testing/example-server";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { consumer, emailedToken } from "./support.ts";

let context: Awaited<ReturnType<typeof consumer>>;
beforeAll(async () => {
  context = await consumer();
});
afterAll(() => context.sandbox.close());

test("users are created, read, updated, found and deleted", async () => {
  const { stytch } = context;
  const { user_id } = await stytch.users.create({ email: "user@example.com" });
  await stytch.users.update({ user_id, name: { first_name: "Ada" } });
  const user = await stytch.users.get({ user_id });
  expect(user.name?.first_name).toBe("Ada");
  expect(user.emails.map(({ email }) => email)).toEqual(["user@example.com"]);

  const { results } = await stytch.users.search({
    query: { operator: "AND", operands: [{ filter_name: "email_address", filter_value: ["user@example.com"] }] },
  });
  expect(results.map((each) => each.user_id)).toEqual([user_id]);

  expect((await stytch.users.delete({ user_id })).user_id).toBe(user_id);
  await expect(stytch.users.get({ user_id })).rejects.toMatchObject({ status: 404, code: "user_not_found" });
});

test("a login link creates a user and logs in once", async () => {
  const { sandbox, stytch } = context;
  const sent = await stytch.magicLinks.email.loginOrCreate({ email: "ada@example.com" });
  expect(sent.user_created).toBe(true);
  const token = emailedToken(sandbox);
  const signedIn = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 60 });
  expect(signedIn.user_id).toBe(sent.user_id);
  expect(signedIn.session_token).not.toBe("");
  await expect(stytch.magicLinks.authenticate({ token })).rejects.toThrow(ApiError);
});

test("sends a link to an existing user, or creates one to deliver yourself", async () => {
  const { sandbox, stytch } = context;
  const { user_id } = await stytch.users.create({ email: "known@example.com" });
  await stytch.magicLinks.email.send({ email: "known@example.com" });
  expect((await stytch.magicLinks.authenticate({ token: emailedToken(sandbox) })).user_id).toBe(user_id);

  const emailed = sandbox.outbox.list().length;
  const { token } = await stytch.magicLinks.create({ user_id });
  expect(sandbox.outbox.list()).toHaveLength(emailed);
  expect((await stytch.magicLinks.authenticate({ token })).user_id).toBe(user_id);
});

test("an invitation can be revoked", async () => {
  const { sandbox, stytch } = context;
  await stytch.magicLinks.email.invite({ email: "invited@example.com" });
  const token = emailedToken(sandbox);
  await stytch.magicLinks.email.revokeInvite({ email: "invited@example.com" });
  await expect(stytch.magicLinks.authenticate({ token })).rejects.toThrow(ApiError);
});

test("sessions are read, checked and revoked", async () => {
  const { sandbox, stytch } = context;
  await stytch.magicLinks.email.loginOrCreate({ email: "session@example.com" });
  const { user_id, session_token, session_jwt } = await stytch.magicLinks.authenticate({
    token: emailedToken(sandbox),
    session_duration_minutes: 60,
  });
  expect((await stytch.sessions.get({ user_id })).sessions).toHaveLength(1);
  expect((await stytch.sessions.authenticate({ session_token })).user.user_id).toBe(user_id);
  expect((await stytch.sessions.authenticate({ session_jwt })).user.user_id).toBe(user_id);
  const { keys } = await stytch.sessions.getJWKS({ project_id: sandbox.credentials.projectId });
  expect(keys).not.toHaveLength(0);
  await stytch.sessions.revoke({ session_token });
  await expect(stytch.sessions.authenticate({ session_token })).rejects.toMatchObject({ code: "session_not_found" });
});

test("every operation returns what is described, called by its method with the description's example", async () => {
  const { stytch, described } = context;
  expect(await callEveryOperation(stytch, described.api)).toEqual([]);
});

test("every operation succeeds by its method if a server returns the description's example", async () => {
  const described = describedFetch("stytch/consumer");
  const server = await startExampleServer(described.api);
  onTestFinished(server.close);
  const credentials = { projectId: "project-test-1", secret: "secret-test-1" };
  await callEveryOperation(
    createStytchConsumerClient({ ...credentials, baseUrl: server.url, fetch: described.fetch }),
    described.api,
  );
  expect(uncalled(described)).toEqual([]);
});
