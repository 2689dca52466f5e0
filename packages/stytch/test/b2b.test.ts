import { ApiError, createStytchB2BClient, InvalidInputError } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { callEveryOperation } from "@linkwright/testing/call-every-operation";
import { describedFetch, uncalled } from "@linkwright/testing/described-fetch";
import { startExampleServer } from "@linkwright/testing/example-server";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { b2b, emailedToken } from "./support.ts";

let context: Awaited<ReturnType<typeof b2b>>;
beforeAll(async () => {
  context = await b2b();
});
afterAll(() => context.sandbox.close());

async function newOrganization(name: string) {
  const { organization } = await context.stytch.organizations.create({ organization_name: name });
  return organization.organization_id;
}

/** Logs a new member in and returns its session. */
async function signIn(organization_id: string, email_address: string) {
  const { sandbox, stytch } = context;
  await stytch.magicLinks.email.loginOrSignup({ organization_id, email_address });
  return stytch.magicLinks.authenticate({ magic_links_token: emailedToken(sandbox), session_duration_minutes: 30 });
}

test("organizations are created, read, updated, found and deleted", async () => {
  const { stytch } = context;
  const { organization } = await stytch.organizations.create({ organization_name: "Acme", organization_slug: "acme" });
  const { organization_id } = organization;
  expect((await stytch.organizations.get({ organization_id: "acme" })).organization.organization_id).toBe(
    organization_id,
  );

  await stytch.organizations.update({ organization_id, organization_name: "Acme Ltd" });
  const found = await stytch.organizations.search({
    query: { operator: "AND", operands: [{ filter_name: "organization_ids", filter_value: [organization_id] }] },
  });
  expect(found.organizations.map(({ organization_name }) => organization_name)).toEqual(["Acme Ltd"]);
  expect(found.results_metadata.total).toBe(1);

  await stytch.organizations.delete({ organization_id });
  await expect(stytch.organizations.get({ organization_id })).rejects.toMatchObject({
    name: "NotFoundError",
    status: 404,
    code: "organization_not_found",
  });
});

test("members are created, read, updated, found and deleted", async () => {
  const { stytch } = context;
  const organization_id = await newOrganization("Members");
  const { member_id } = await stytch.organizations.members.create({ organization_id, email_address: "m@example.com" });
  await stytch.organizations.members.update({ organization_id, member_id, name: "M" });
  const { member } = await stytch.organizations.members.get({ organization_id, email_address: "m@example.com" });
  expect(member).toMatchObject({ member_id, name: "M", email_address: "m@example.com" });

  const { members } = await stytch.organizations.members.search({
    organization_ids: [organization_id],
    query: { operator: "AND", operands: [{ filter_name: "member_emails", filter_value: ["m@example.com"] }] },
  });
  expect(members.map((each) => each.member_id)).toEqual([member_id]);

  expect((await stytch.organizations.members.delete({ organization_id, member_id })).member_id).toBe(member_id);
});

test("a search is walked over all its pages", async () => {
  const { stytch } = context;
  const organization_id = await newOrganization("Walk");
  for (const name of ["a", "b", "c"]) {
    await stytch.organizations.members.create({ organization_id, email_address: `${name}@example.com` });
  }
  const found: string[] = [];
  const search = stytch.organizations.members.search({ organization_ids: [organization_id], limit: 1 });
  for await (const { email_address } of search) found.push(email_address);
  expect(found.sort()).toEqual(["a@example.com", "b@example.com", "c@example.com"]);
});

describe("magic links", () => {
  test("sign a new member up, then log in, once each", async () => {
    const { sandbox, stytch } = context;
    const organization_id = await newOrganization("Links");
    const email_address = "ada@example.com";
    const sent = await stytch.magicLinks.email.loginOrSignup({ organization_id, email_address });
    expect(sent).toMatchObject({ member_created: true, member: { status: "pending" } });

    const magic_links_token = emailedToken(sandbox);
    const signedIn = await stytch.magicLinks.authenticate({ magic_links_token });
    expect(signedIn).toMatchObject({ member_authenticated: true, member: { status: "active", email_address } });
    expect(signedIn.session_token).not.toBe("");

    const again = stytch.magicLinks.authenticate({ magic_links_token });
    await expect(again).rejects.toThrow(ApiError);
    await expect(again).rejects.toThrow(
      /^magicLinks\.authenticate failed: POST \/v1\/b2b\/magic_links\/authenticate at \S+ returned 401 unable_to_auth_magic_link \(request id request-id-test-\S+\): /,
    );
    await expect(again).rejects.toMatchObject({ docsUrl: expect.stringMatching(/^https:\/\/stytch\.com\/docs\//) });
  });

  test("invite a member", async () => {
    const { sandbox, stytch } = context;
    const organization_id = await newOrganization("Invitations");
    const { member } = await stytch.magicLinks.email.invite({ organization_id, email_address: "new@example.com" });
    expect(member.status).toBe("invited");
    const joined = await stytch.magicLinks.authenticate({ magic_links_token: emailedToken(sandbox) });
    expect(joined.member.status).toBe("active");
  });

  test("lead a person without an organization to those it may join, or to a new one", async () => {
    const { sandbox, stytch } = context;
    const organization_id = await newOrganization("Discovery");
    const email_address = "explorer@example.com";
    await signIn(organization_id, email_address);

    const discover = async () => {
      await stytch.magicLinks.email.discovery.send({ email_address });
      return stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token: emailedToken(sandbox) });
    };
    const found = await discover();
    expect(found.discovered_organizations.map((each) => each.organization?.organization_id)).toEqual([organization_id]);
    const { intermediate_session_token } = found;
    const listed = await stytch.discovery.organizations.list({ intermediate_session_token });
    expect(listed.email_address).toBe(email_address);
    const exchanged = await stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id,
    });
    expect(exchanged.member_authenticated).toBe(true);

    const created = await stytch.discovery.organizations.create({
      intermediate_session_token: (await discover()).intermediate_session_token,
      organization_name: "Explorers",
    });
    expect(created.organization?.organization_name).toBe("Explorers");
  });
});

test("sessions are read, extended, exchanged and revoked", async () => {
  const { sandbox, stytch } = context;
  const organization_id = await newOrganization("Sessions");
  const other = await newOrganization("Elsewhere");
  const email_address = "both@example.com";
  await signIn(other, email_address);
  const { member_id, session_token, session_jwt } = await signIn(organization_id, email_address);

  const { member_sessions } = await stytch.sessions.get({ organization_id, member_id });
  expect(member_sessions).toHaveLength(1);
  const checked = await stytch.sessions.authenticate({ session_token, session_duration_minutes: 60 });
  expect(checked.member.member_id).toBe(member_id);
  expect((await stytch.sessions.authenticate({ session_jwt })).member.member_id).toBe(member_id);

  const moved = await stytch.sessions.exchange({ session_token, organization_id: other });
  expect(moved.organization.organization_id).toBe(other);

  const { keys } = await stytch.sessions.getJWKS({ project_id: sandbox.credentials.projectId });
  expect(keys).not.toHaveLength(0);

  await stytch.sessions.revoke({ member_id });
  await expect(stytch.sessions.authenticate({ session_token })).rejects.toMatchObject({
    status: 404,
    code: "session_not_found",
  });
});

test("rejects a call on behalf of a member whose session was revoked", async () => {
  const { stytch } = context;
  const organization_id = await newOrganization("Permissions");
  const { member_id, session_token } = await signIn(organization_id, "self@example.com");
  await stytch.sessions.revoke({ member_id });
  const call = stytch.organizations.members.search(
    { organization_ids: [organization_id] },
    { authorization: { session_token } },
  );
  await expect(call).rejects.toMatchObject({ name: "AuthenticationError", status: 401 });
});

test("rejects invalid input before sending anything", async () => {
  const { stytch } = context;
  const organization_id = await newOrganization("Climbing");
  await expect(stytch.organizations.members.delete({ organization_id, member_id: ".." })).rejects.toThrow(
    InvalidInputError,
  );
  expect((await stytch.organizations.get({ organization_id })).organization.organization_id).toBe(organization_id);
});

test("the raw client returns errors as values", async () => {
  const { stytch } = context;
  const { data, error, response } = await stytch.api.POST("/v1/b2b/magic_links/authenticate", {
    body: { magic_links_token: "unknown" },
  });
  expect(data).toBeUndefined();
  expect(response.status).toBe(error?.status_code);
});

describe("credentials", () => {
  test("that are wrong are a 401 of the provider", async () => {
    const { sandbox } = context;
    const stranger = createStytchB2BClient({ projectId: "project-test-x", secret: "wrong", baseUrl: sandbox.url });
    await expect(stranger.organizations.search()).rejects.toMatchObject({ status: 401 });
  });

  test("and the server are read from the environment", async () => {
    const { sandbox, described } = context;
    const { projectId, secret } = sandbox.credentials;
    vi.stubEnv("STYTCH_PROJECT_ID", projectId);
    vi.stubEnv("STYTCH_SECRET", secret);
    vi.stubEnv("STYTCH_BASE_URL", sandbox.url);
    onTestFinished(() => void vi.unstubAllEnvs());
    const stytch = createStytchB2BClient({ fetch: described.fetch });
    expect((await stytch.organizations.search()).status_code).toBe(200);
  });

  test("that are missing or unfit are named, not shown", () => {
    expect(() => createStytchB2BClient({ secret: "s" })).toThrow(
      "createStytchB2BClient: projectId is missing: pass it, or set STYTCH_PROJECT_ID",
    );
    const unfit = () => createStytchB2BClient({ projectId: "project-test-x", secret: "hush\r\nX-Evil: 1" });
    expect(unfit).toThrow(InvalidInputError);
    expect(unfit).not.toThrow(/hush/);
  });

  test("of another environment than the project are rejected", () => {
    expect(() => createStytchB2BClient({ projectId: "project-test-x", secret: "secret-live-hush" })).toThrow(
      "createStytchB2BClient: secret belongs to another environment: live, not test",
    );
  });

  test("are not required with a gateway, even if the environment has them", async () => {
    vi.stubEnv("STYTCH_SECRET", "secret-test-hush");
    vi.stubEnv("STYTCH_BASE_URL", "https://elsewhere.example.com");
    onTestFinished(() => void vi.unstubAllEnvs());
    const sent: Request[] = [];
    const fetch = async (input: string | Request, init?: RequestInit) => {
      sent.push(new Request(input, init));
      return Response.json({});
    };
    const gateway = { url: "https://gateway.example.com", key: "k" };
    await createStytchB2BClient({ gateway, fetch }).organizations.get({ organization_id: "o" });
    await createStytchConsumerClient({ gateway, fetch }).users.get({ user_id: "u" });
    expect(sent.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([
      ["https://gateway.example.com/stytch/b2b/v1/b2b/organizations/o", "Bearer k"],
      ["https://gateway.example.com/stytch/consumer/v1/users/u", "Bearer k"],
    ]);
  });

  test.each([createStytchB2BClient, createStytchConsumerClient])(
    "are rejected with a gateway, which holds them",
    (create) => {
      const gateway = { url: "https://gateway.example.com", key: "k" };
      expect(() => create({ gateway, secret: "hush" })).toThrow(
        `${create.name}: secret cannot be combined with gateway, which holds it: set only one of them`,
      );
      expect(() => create({ gateway, baseUrl: "https://elsewhere.example.com" })).toThrow(
        `${create.name}: baseUrl cannot be combined with gateway, which holds it: set only one of them`,
      );
    },
  );

  test.each([
    ["project-live-a", "https://api.stytch.com"],
    ["project-test-a", "https://test.stytch.com"],
  ])("of %s belong to %s", async (projectId, origin) => {
    const hosts: string[] = [];
    const fetch = async (input: string | Request, init?: RequestInit) => {
      hosts.push(new URL(new Request(input, init).url).origin);
      return Response.json({});
    };
    await createStytchB2BClient({ projectId, secret: "s", fetch }).organizations.search();
    expect(hosts).toEqual([origin]);
  });
});

test("every operation returns what is described, called by its method with the description's example", async () => {
  const { stytch, described } = context;
  expect(await callEveryOperation(stytch, described.api)).toEqual([]);
});

test("every operation succeeds by its method if a server returns the description's example", async () => {
  const described = describedFetch("stytch/b2b");
  const server = await startExampleServer(described.api);
  onTestFinished(server.close);
  const credentials = { projectId: "project-test-1", secret: "secret-test-1" };
  await callEveryOperation(
    createStytchB2BClient({ ...credentials, baseUrl: server.url, fetch: described.fetch }),
    described.api,
  );
  expect(uncalled(described)).toEqual([]);
});
