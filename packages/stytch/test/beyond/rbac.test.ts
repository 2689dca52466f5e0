import { createRequire } from "node:module";
import path from "node:path";
import {
  createStytchB2BClient,
  type OrganizationPolicy,
  type RbacPolicy,
  type RbacPolicyRole,
} from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createB2BAuthorizer, createConsumerAuthorizer, isAuthorizationError } from "@linkwright/stytch/rbac";
import { createB2BSessionVerifier, createConsumerSessionVerifier } from "@linkwright/stytch/session-jwt";
import fc from "fast-check";
import { B2BClient } from "stytch";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  memberClaims,
  movableClock,
  ORGANIZATION,
  PROJECT,
  reasonOf,
  SECRET,
  type SigningKey,
  server,
  sign,
  signingKey,
} from "./support.ts";

const role = (role_id: string, resource_id: string, ...actions: string[]): RbacPolicyRole => ({
  role_id,
  description: "",
  permissions: [{ resource_id, actions }],
});

const POLICY: RbacPolicy = {
  roles: [role("editor", "documents", "read", "edit"), role("stytch_admin", "documents", "*")],
  resources: [],
  scopes: [],
};
const OWN: OrganizationPolicy = { roles: [role("librarian", "books", "lend")] };

/** Policies served over HTTP, and clients that load them. */
async function policies(policy = POLICY, own: OrganizationPolicy | undefined = OWN) {
  const world = { policy, own, down: false, keys: [] as object[], wait: Promise.resolve() };
  const { url, asked } = await server(async (asking) => {
    await world.wait;
    if (world.down) return undefined;
    const head = { status_code: 200, request_id: "request-id-test-1" };
    if (asking.endsWith("/rbac/policy")) return { ...head, policy: world.policy };
    if (asking.startsWith("/v1/b2b/rbac/organizations/")) return { ...head, org_policy: world.own };
    if (asking.endsWith(`/sessions/jwks/${PROJECT}`)) return { ...head, keys: world.keys };
    return undefined;
  });
  const settings = { projectId: PROJECT, secret: SECRET, baseUrl: url, retries: 0 };
  return { world, url, asked, b2b: createStytchB2BClient(settings), consumer: createStytchConsumerClient(settings) };
}

const PROJECTS = "GET /v1/b2b/rbac/policy";
const ORGANIZATIONS = `GET /v1/b2b/rbac/organizations/${ORGANIZATION}`;
const can = (action: string, resource_id = "documents", organization_id = ORGANIZATION) => ({
  organization_id,
  resource_id,
  action,
});

describe("members", () => {
  const subject = (...roles: string[]) => ({ organization_id: ORGANIZATION, roles });

  test("may do what a role of theirs allows", async () => {
    const { b2b } = await policies();
    const authorizer = createB2BAuthorizer({ client: b2b });
    const granted = await authorizer.authorize(subject("stytch_member", "editor", "stytch_admin"), can("edit"));
    expect(granted).toEqual({ authorized: true, granting_roles: ["editor", "stytch_admin"] });
    for (const [roles, check] of [
      [["editor"], can("delete")],
      [["editor"], can("edit", "books")],
      [["editor"], can("Edit")],
      [["editor"], can("*")],
      [["stytch_member"], can("read")],
      [["EDITOR"], can("read")],
      [[], can("read")],
    ] as const) {
      const rejected = authorizer.authorize(subject(...roles), check);
      await expect(rejected).rejects.toMatchObject({ name: "AuthorizationError", reason: "missing_permission" });
    }
  });

  test("may take any action on a resource if their role has *", async () => {
    const { b2b } = await policies();
    const authorizer = createB2BAuthorizer({ client: b2b });
    expect(await authorizer.authorize(subject("stytch_admin"), can("whatever"))).toMatchObject({ authorized: true });
    expect(await reasonOf(authorizer.authorize(subject("stytch_admin"), can("lend", "books")))).toBe(
      "missing_permission",
    );
  });

  test("may do what only a role of their organization allows", async () => {
    const { b2b, asked } = await policies();
    const authorizer = createB2BAuthorizer({ client: b2b });
    expect(await authorizer.authorize(subject("librarian"), can("lend", "books"))).toEqual({
      authorized: true,
      granting_roles: ["librarian"],
    });
    expect(asked).toEqual([PROJECTS, ORGANIZATIONS]);
  });

  test("for another organization are denied before any policy is loaded", async () => {
    const { b2b, asked } = await policies();
    const authorizer = createB2BAuthorizer({ client: b2b });
    const rejected = authorizer.authorize(subject("stytch_admin"), can("read", "documents", "organization-test-2"));
    await expect(rejected).rejects.toMatchObject({ reason: "tenancy_mismatch" });
    expect(isAuthorizationError(await rejected.catch((error: unknown) => error))).toBe(true);
    expect(asked).toEqual([]);
  });

  test("does not load an organization's policy if the project's suffices or organizations have none", async () => {
    const { b2b, asked } = await policies();
    await createB2BAuthorizer({ client: b2b }).authorize(subject("editor"), can("read"));
    const plain = createB2BAuthorizer({ client: b2b, organizationRoles: false });
    expect(await reasonOf(plain.authorize(subject("librarian"), can("lend", "books")))).toBe("missing_permission");
    expect(asked).toEqual([PROJECTS, PROJECTS]);
  });

  test("an organization without a policy adds nothing", async () => {
    const { b2b, world } = await policies();
    Object.assign(world, { own: undefined });
    const authorizer = createB2BAuthorizer({ client: b2b });
    expect(await reasonOf(authorizer.authorize(subject("librarian"), can("lend", "books")))).toBe("missing_permission");
  });

  test("loads policies once in five minutes, however many concurrent checks there are", async () => {
    const { b2b, asked, world } = await policies();
    const { now, forward } = movableClock();
    const authorizer = createB2BAuthorizer({ client: b2b, now });
    const twenty = () =>
      Promise.all(Array.from({ length: 20 }, () => authorizer.authorize(subject("librarian"), can("lend", "books"))));
    await twenty();
    forward(299);
    world.own = { roles: [] };
    await twenty();
    expect(asked).toEqual([PROJECTS, ORGANIZATIONS]);
    forward(1);
    expect(await reasonOf(twenty())).toBe("missing_permission");
    expect(asked).toEqual([PROJECTS, ORGANIZATIONS, PROJECTS, ORGANIZATIONS]);
  });

  test("refresh reloads the policies, even while they are loading", async () => {
    const { b2b, asked, world } = await policies();
    const authorizer = createB2BAuthorizer({ client: b2b });
    let release = () => {};
    world.wait = new Promise((resolve) => {
      release = resolve;
    });
    const early = authorizer.authorize(subject("editor"), can("edit"));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    authorizer.refresh();
    world.policy = { ...POLICY, roles: [] };
    release();
    await reasonOf(early);
    expect(await reasonOf(authorizer.authorize(subject("editor"), can("edit")))).toBe("missing_permission");
    expect(asked.filter((line) => line === PROJECTS)).toHaveLength(2);
    world.own = { roles: [role("editor", "documents", "edit")] };
    authorizer.refresh(ORGANIZATION);
    expect(await authorizer.authorize(subject("editor"), can("edit"))).toMatchObject({ authorized: true });
  });

  test("without a policy, nothing is allowed, and the next check loads it again", async () => {
    const { b2b, world } = await policies();
    world.down = true;
    const authorizer = createB2BAuthorizer({ client: b2b });
    await expect(authorizer.authorize(subject("editor"), can("edit"))).rejects.toMatchObject({ status: 500 });
    world.down = false;
    expect(await authorizer.authorize(subject("editor"), can("edit"))).toMatchObject({ authorized: true });
  });

  test("a check that leaves something out is a mistake", async () => {
    const { b2b } = await policies();
    const authorizer = createB2BAuthorizer({ client: b2b });
    for (const field of ["organization_id", "resource_id", "action"]) {
      const check = { ...can("read"), [field]: undefined as unknown as string };
      const nobody = { organization_id: undefined as unknown as string, roles: ["stytch_admin"] };
      await expect(authorizer.authorize(nobody, check)).rejects.toMatchObject({ name: "InvalidInputError", field });
    }
  });
});

test("caches the policies of a thousand organizations, removes the oldest first, and reloads only a refreshed one", async () => {
  const getOrgPolicy = vi.fn(async () => ({ org_policy: OWN }));
  const policy = vi.fn(async () => ({ policy: { ...POLICY, roles: [] } }));
  const authorizer = createB2BAuthorizer({ client: { rbac: { policy, organizations: { getOrgPolicy } } } as never });
  const lend = (organization: number) =>
    authorizer.authorize(
      { organization_id: String(organization), roles: ["librarian"] },
      can("lend", "books", String(organization)),
    );
  for (let organization = 0; organization < 1000; organization++) await lend(organization);
  await lend(0);
  expect(getOrgPolicy).toHaveBeenCalledTimes(1000);
  expect(getOrgPolicy).toHaveBeenLastCalledWith({ organization_id: "999" });
  await lend(1000);
  await lend(1);
  expect(getOrgPolicy).toHaveBeenCalledTimes(1001);
  await lend(0);
  expect(getOrgPolicy).toHaveBeenCalledTimes(1002);
  expect(policy).toHaveBeenCalledOnce();
  authorizer.refresh("5");
  await lend(5);
  await lend(6);
  expect(getOrgPolicy).toHaveBeenCalledTimes(1003);
  expect(policy).toHaveBeenCalledTimes(2);
});

test("the end of an abandoned load does not affect callers waiting for its successor", async () => {
  const responses: ((value: object) => void)[] = [];
  const policy = vi.fn(() => new Promise<object>((resolve) => responses.push(resolve)));
  const authorizer = createConsumerAuthorizer({ client: { rbac: { policy } } as never });
  const edit = () => reasonOf(authorizer.authorize({ roles: ["editor"] }, can("edit")));
  const early = edit();
  await vi.waitFor(() => expect(responses).toHaveLength(1));
  authorizer.refresh();
  const second = edit();
  await vi.waitFor(() => expect(responses).toHaveLength(2));
  responses[0]?.({ policy: POLICY });
  expect(await early).toBe("accepted");
  const third = edit();
  responses[1]?.({ policy: { ...POLICY, roles: [] } });
  expect(await Promise.all([second, third, edit()])).toEqual(Array(3).fill("missing_permission"));
  expect(policy).toHaveBeenCalledTimes(2);
});

test("a project without a policy allows nothing", async () => {
  const policy = async () => ({});
  const getOrgPolicy = async () => ({});
  const rbac = { policy, organizations: { getOrgPolicy } };
  const members = createB2BAuthorizer({ client: { rbac } as never });
  const users = createConsumerAuthorizer({ client: { rbac } as never });
  expect(await reasonOf(members.authorize({ organization_id: ORGANIZATION, roles: ["editor"] }, can("read")))).toBe(
    "missing_permission",
  );
  expect(await reasonOf(users.authorize({ roles: ["editor"] }, can("read")))).toBe("missing_permission");
});

test("a role listed twice in the policy is returned once, and each of its permissions counts", async () => {
  const twice = role("editor", "documents", "read");
  twice.permissions.push({ resource_id: "books", actions: ["lend"] });
  const { consumer } = await policies({ ...POLICY, roles: [twice, role("editor", "documents", "*")] });
  const authorizer = createConsumerAuthorizer({ client: consumer });
  const subject = { roles: ["editor"] };
  expect((await authorizer.authorize(subject, can("read"))).granting_roles).toEqual(["editor"]);
  expect((await authorizer.authorize(subject, can("lend", "books"))).granting_roles).toEqual(["editor"]);
});

test("a user's policy is cached for five minutes", async () => {
  const { consumer, asked } = await policies();
  const { now, forward } = movableClock();
  const authorizer = createConsumerAuthorizer({ client: consumer, now });
  const edit = () => authorizer.authorize({ roles: ["editor"] }, can("edit"));
  await Promise.all([edit(), edit()]);
  forward(299);
  await edit();
  expect(asked).toHaveLength(1);
  forward(1);
  await edit();
  expect(asked).toHaveLength(2);
});

test("a user's check that leaves something out is a mistake", async () => {
  const { consumer, asked } = await policies();
  const authorizer = createConsumerAuthorizer({ client: consumer });
  for (const field of ["resource_id", "action"]) {
    for (const value of [undefined, null, "", 7]) {
      const check = { ...can("edit"), [field]: value as string };
      await expect(authorizer.authorize({ roles: ["editor"] }, check)).rejects.toMatchObject({
        name: "InvalidInputError",
        field,
      });
    }
  }
  await expect(authorizer.authorize({ roles: ["editor"] }, undefined as never)).rejects.toMatchObject({
    field: "resource_id",
  });
  expect(asked).toEqual([]);
});

test("users may do what a role of theirs allows", async () => {
  const { consumer, asked } = await policies();
  const authorizer = createConsumerAuthorizer({ client: consumer });
  const check = { resource_id: "documents", action: "edit" };
  expect(await authorizer.authorize({ roles: ["editor"] }, check)).toEqual({
    authorized: true,
    granting_roles: ["editor"],
  });
  expect(await reasonOf(authorizer.authorize({ roles: ["stytch_user"] }, check))).toBe("missing_permission");
  expect(asked).toEqual(["GET /v1/rbac/policy"]);
  authorizer.refresh();
  await authorizer.authorize({ roles: ["editor"] }, check);
  expect(asked).toHaveLength(2);
});

describe("with a session JWT", () => {
  let key: SigningKey;
  beforeAll(async () => {
    key = await signingKey("key-1");
  });

  test("a check is decided without a call but for keys and policies", async () => {
    const { b2b, asked, world } = await policies();
    world.keys = [key.jwk];
    const authorizer = createB2BAuthorizer({ client: b2b });
    const verifier = createB2BSessionVerifier({ projectId: PROJECT, client: b2b, authorizer });
    const session_jwt = await sign(memberClaims(Date.now() / 1000), key);
    for (let request = 0; request < 3; request++) {
      const { verdict } = await verifier.authenticateJwt({ session_jwt, authorization_check: can("edit") });
      expect(verdict).toEqual({ authorized: true, granting_roles: ["editor"] });
    }
    expect(asked).toEqual([`GET /v1/b2b/sessions/jwks/${PROJECT}`, PROJECTS]);
  });

  test("a failed check is final here; the official client still calls the API", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const { b2b, asked, world, url } = await policies();
    world.keys = [key.jwk];
    const verifier = createB2BSessionVerifier({
      projectId: PROJECT,
      client: b2b,
      authorizer: createB2BAuthorizer({ client: b2b }),
    });
    const session_jwt = await sign(memberClaims(Date.now() / 1000), key);
    const input = { session_jwt, authorization_check: can("delete") };
    expect(await reasonOf(verifier.authenticateJwt({ ...input, fallback: true }))).toBe("missing_permission");
    const elsewhere = { session_jwt, authorization_check: can("edit", "documents", "organization-test-2") };
    expect(await reasonOf(verifier.authenticateJwt({ ...elsewhere, fallback: true }))).toBe("tenancy_mismatch");
    const authenticating = "POST /v1/b2b/sessions/authenticate";
    expect(asked).not.toContain(authenticating);

    const official = new B2BClient({ project_id: PROJECT, secret: SECRET, env: url });
    await expect(official.sessions.authenticateJwt(input)).rejects.toThrow();
    expect(asked).toContain(authenticating);
  });

  test("the API gets the check along with a token that is left to it", async () => {
    const authenticate = vi.fn().mockResolvedValue({ session_jwt: "new", session: {}, verdict: { authorized: true } });
    const { now, seconds } = movableClock();
    const verifier = createConsumerSessionVerifier({
      projectId: PROJECT,
      jwks: { keys: [key.jwk] },
      client: { sessions: { authenticate, getJWKS: vi.fn() } },
      authorizer: createConsumerAuthorizer({ client: { rbac: { policy: vi.fn() } } }),
      now,
    });
    const session_jwt = await sign(memberClaims(seconds(), {}, 306), key);
    const authorization_check = { resource_id: "documents", action: "edit" };
    const options = { timeoutMs: 5 };
    const response = await verifier.authenticateJwt({ session_jwt, authorization_check, fallback: true }, options);
    expect(response).toMatchObject({ session_jwt: "new", verdict: { authorized: true } });
    expect(authenticate.mock.calls).toEqual([[{ session_jwt, authorization_check }, options]]);
  });
});

test("decisions are the official client's, whatever the policy", async () => {
  const local = path.join(path.dirname(createRequire(import.meta.url).resolve("stytch")), "b2b/rbac_local.js");
  const { performAuthorizationCheck } = await import(local);
  const names = (...values: string[]) => fc.constantFrom(...values);
  const roles = fc.array(
    fc.record({
      role_id: names("a", "b", "c"),
      description: fc.constant(""),
      permissions: fc.array(
        fc.record({ resource_id: names("x", "y"), actions: fc.array(names("read", "write", "*"), { maxLength: 2 }) }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(
      roles,
      roles,
      fc.array(names("a", "b", "d"), { maxLength: 2 }),
      names(ORGANIZATION, "organization-test-2"),
      names("x", "y"),
      names("read", "write", "*", "delete"),
      async (project, own, subjectRoles, organization_id, resource_id, action) => {
        const client = {
          rbac: {
            policy: async () => ({ policy: { ...POLICY, roles: project } }),
            organizations: { getOrgPolicy: async () => ({ org_policy: { roles: own } }) },
          },
        };
        const check = { organization_id, resource_id, action };
        const official = () =>
          performAuthorizationCheck({
            policyRoles: [...project, ...own],
            subjectRoles,
            subjectOrgID: ORGANIZATION,
            authorizationCheck: check,
          });
        const authorizer = createB2BAuthorizer({ client: client as never });
        const ours = await reasonOf(
          authorizer.authorize({ organization_id: ORGANIZATION, roles: subjectRoles }, check),
        );
        let theirs: unknown = "accepted";
        try {
          official();
        } catch (error) {
          theirs = (error as { code: string }).code.replace("invalid_permissions", "missing_permission");
        }
        expect(ours).toBe(theirs);
      },
    ),
    { numRuns: 2000 },
  );
});
