import { createAccessTokenVerifier } from "@linkwright/stytch/m2m";
import { createB2BSessionVerifier, createConsumerSessionVerifier } from "@linkwright/stytch/session-jwt";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  machineClaims,
  memberClaims,
  movableClock,
  ORGANIZATION,
  PROJECT,
  reasonOf,
  type SigningKey,
  sign,
  signingKey,
} from "./support.ts";

const SESSION = "https://stytch.com/session";
const ORGANIZATION_CLAIM = "https://stytch.com/organization";
const { now, seconds } = movableClock();

let key: SigningKey;
let verifiers: ReturnType<typeof made>;
beforeAll(async () => {
  key = await signingKey("key-1");
  verifiers = made({ keys: [key.jwk] });
});

function made(jwks: { keys: object[] }) {
  const settings = { projectId: PROJECT, jwks, now };
  return {
    members: createB2BSessionVerifier(settings),
    users: createConsumerSessionVerifier(settings),
    machines: createAccessTokenVerifier(settings),
  };
}

interface Times {
  clockToleranceSeconds?: number;
  maxTokenAgeSeconds?: number;
}

/** Verifies each kind of token, created with these claims. */
const kinds: [kind: string, verify: (claims: object, times?: Times) => Promise<unknown>][] = [
  [
    "a member's JWT",
    async (claims, times) =>
      verifiers.members.authenticateJwt({
        session_jwt: await sign(memberClaims(seconds(), { ...claims }), key),
        ...times,
      }),
  ],
  [
    "a user's JWT",
    async (claims, times) => {
      const session_jwt = await sign(memberClaims(seconds(), { [ORGANIZATION_CLAIM]: undefined, ...claims }), key);
      return verifiers.users.authenticateJwt({ session_jwt, ...times });
    },
  ],
  [
    "a machine's token",
    async (claims, times) =>
      verifiers.machines.authenticateToken({
        access_token: await sign(machineClaims(seconds(), { ...claims }), key),
        ...times,
      }),
  ],
];

describe.each(kinds)("of %s", (_kind, verify) => {
  test.each<[what: string, reason: string, claims: (now: number) => object, times?: Times]>([
    ["its end is now", "accepted", (at) => ({ exp: at })],
    ["its end was 4 s ago", "accepted", (at) => ({ exp: at - 4 })],
    ["its end was 5 s ago", "expired", (at) => ({ exp: at - 5 })],
    ["its end is now, and clocks are the same", "expired", (at) => ({ exp: at }), { clockToleranceSeconds: 0 }],
    ["its end is in 1 s, and clocks are the same", "accepted", (at) => ({ exp: at + 1 }), { clockToleranceSeconds: 0 }],
    [
      "its end was 59 s ago, within the tolerance",
      "accepted",
      (at) => ({ exp: at - 59 }),
      { clockToleranceSeconds: 60 },
    ],
    ["its end was 60 s ago, which is all of it", "expired", (at) => ({ exp: at - 60 }), { clockToleranceSeconds: 60 }],
    ["it begins in 5 s", "accepted", (at) => ({ nbf: at + 5 })],
    ["it begins in 6 s", "not_yet_valid", (at) => ({ nbf: at + 6 })],
    [
      "it begins in 1 s, and clocks are the same",
      "not_yet_valid",
      (at) => ({ nbf: at + 1 }),
      { clockToleranceSeconds: 0 },
    ],
    ["it begins now, and clocks are the same", "accepted", (at) => ({ nbf: at }), { clockToleranceSeconds: 0 }],
    ["it begins in 60 s, within the tolerance", "accepted", (at) => ({ nbf: at + 60 }), { clockToleranceSeconds: 60 }],
    ["it is a second younger than the most", "accepted", (at) => ({ iat: at - 29 }), { maxTokenAgeSeconds: 30 }],
    ["it is as old as the most", "too_old", (at) => ({ iat: at - 30 }), { maxTokenAgeSeconds: 30 }],
    [
      "it is as old as the most, whatever the tolerance",
      "too_old",
      (at) => ({ iat: at - 30 }),
      { maxTokenAgeSeconds: 30, clockToleranceSeconds: 60 },
    ],
    ["it is of the next 5 s", "accepted", (at) => ({ iat: at + 5 }), { maxTokenAgeSeconds: 30 }],
    ["it is of the next 6 s", "not_yet_valid", (at) => ({ iat: at + 6 }), { maxTokenAgeSeconds: 30 }],
    ["it may have any age", "accepted", (at) => ({ iat: at - 1_000_000 })],
    [
      "its age is bounded by no end",
      "accepted",
      (at) => ({ iat: at - 1e6 }),
      { maxTokenAgeSeconds: Number.POSITIVE_INFINITY },
    ],
  ])("the times: %s (%s)", async (_what, reason, claims, times) => {
    expect(await reasonOf(verify(claims(seconds()), times))).toBe(reason);
  });

  test.each(["exp", "iat", "sub"])("the claim %s is required", async (claim) => {
    expect(await reasonOf(verify({ [claim]: undefined }))).toBe("claims");
  });

  test("requires a subject", async () => {
    expect(await reasonOf(verify({ sub: "" }))).toBe("claims");
  });

  test.each(["clockToleranceSeconds", "maxTokenAgeSeconds"])("%s must be a number of seconds", async (field) => {
    for (const value of [Number.NaN, -1, -0.1, "5", null, {}]) {
      const rejected = verify({}, { [field]: value });
      await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field });
    }
  });
});

test("a value that is not a string is not a token", async () => {
  for (const token of [undefined, null, 7, {}, []]) {
    const session_jwt = token as unknown as string;
    expect(await reasonOf(verifiers.members.authenticateJwt({ session_jwt }))).toBe("malformed");
    expect(await reasonOf(verifiers.users.authenticateJwt({ session_jwt }))).toBe("malformed");
    expect(await reasonOf(verifiers.machines.authenticateToken({ access_token: session_jwt }))).toBe("malformed");
  }
});

test("a token without a key ID matches none of several keys", async () => {
  const other = await signingKey("key-2");
  const { members } = made({ keys: [key.jwk, other.jwk] });
  const session_jwt = await sign(memberClaims(seconds()), key, { kid: undefined as never });
  expect(await reasonOf(members.authenticateJwt({ session_jwt }))).toBe("unknown_key");
});

describe("a session", () => {
  const ofMember = async (claims: object) => {
    const session_jwt = await sign(memberClaims(seconds(), { ...claims }), key);
    return (await verifiers.members.authenticateJwt({ session_jwt })).member_session;
  };
  const claim = memberClaims(seconds())[SESSION] as object;

  test("of a member has all that its claims contain", async () => {
    expect(await ofMember({ plan: "team" })).toEqual({
      member_session_id: "member-session-test-1",
      member_id: "member-test-1",
      organization_id: ORGANIZATION,
      organization_slug: "acme",
      started_at: "2026-04-15T11:59:00Z",
      last_accessed_at: "2026-04-15T12:00:00Z",
      expires_at: "2026-04-15T13:00:00.000Z",
      authentication_factors: [],
      roles: ["stytch_member", "editor"],
      custom_claims: { plan: "team" },
    });
  });

  test("of a user is too", async () => {
    const claims = memberClaims(seconds(), { [ORGANIZATION_CLAIM]: undefined, sub: "user-test-1", plan: "free" });
    const verified = await verifiers.users.authenticateJwt({ session_jwt: await sign(claims, key) });
    expect(verified.session).toEqual({
      session_id: "member-session-test-1",
      user_id: "user-test-1",
      started_at: "2026-04-15T11:59:00Z",
      last_accessed_at: "2026-04-15T12:00:00Z",
      expires_at: "2026-04-15T13:00:00.000Z",
      attributes: { user_agent: "", ip_address: "" },
      authentication_factors: [],
      roles: ["stytch_member", "editor"],
      custom_claims: { plan: "free" },
    });
    expect([verified.verdict, verified.response]).toEqual([undefined, undefined]);
  });

  test.each([undefined, "admin", { 0: "admin" }, null])("has no roles where the claim's are %j", async (roles) => {
    expect((await ofMember({ [SESSION]: { ...claim, roles } })).roles).toEqual([]);
  });

  test("has those roles that are text", async () => {
    expect((await ofMember({ [SESSION]: { ...claim, roles: ["a", 7, null, "b"] } })).roles).toEqual(["a", "b"]);
  });

  test.each([undefined, "soon", 7, null])("ends with its token where the claim's end is %j", async (expires_at) => {
    const exp = seconds() + 123;
    const session = await ofMember({ exp, [SESSION]: { ...claim, expires_at } });
    expect(session.expires_at).toBe(new Date(exp * 1000).toISOString());
  });

  test("has only the project's own claims as custom claims", async () => {
    const registered = { jti: "1", nbf: seconds() };
    const { custom_claims } = await ofMember({
      ...registered,
      plan: "team",
      scope: "own",
      "https://stytch.com/else": 1,
    });
    expect(custom_claims).toEqual({ plan: "team", scope: "own", "https://stytch.com/else": 1 });
  });

  test.each([undefined, null, "text", {}, { id: 7 }])("is none where its claim is %j", async (session) => {
    expect(await reasonOf(ofMember({ [SESSION]: session }))).toBe("claims");
  });

  test.each([undefined, null, "text", {}, { organization_id: 7, slug: "acme" }])(
    "of a member is none where the organization's claim is %j",
    async (organization) => {
      expect(await reasonOf(ofMember({ [ORGANIZATION_CLAIM]: organization }))).toBe("claims");
    },
  );

  test("of a member may be of an organization without a slug", async () => {
    const session = await ofMember({ [ORGANIZATION_CLAIM]: { organization_id: "o" } });
    expect(session).toMatchObject({ organization_id: "o", organization_slug: "" });
  });
});

test.each([createB2BSessionVerifier, createConsumerSessionVerifier])(
  "%o passes on the API's response after a fallback, and no check that was not requested",
  async (create) => {
    const response = {
      session_jwt: "new",
      session: { id: 1 },
      member_session: { id: 2 },
      verdict: { authorized: true },
    };
    const authenticate = vi.fn().mockResolvedValue(response);
    const client = { sessions: { authenticate, getJWKS: vi.fn() } };
    const verifier = create({ projectId: PROJECT, jwks: { keys: [key.jwk] }, client, now });
    const session_jwt = await sign(memberClaims(seconds(), {}, 306), key);
    const {
      session_jwt: renewed,
      verdict,
      response: whole,
      ...session
    } = await verifier.authenticateJwt({
      session_jwt,
      fallback: true,
    });
    expect([renewed, verdict, whole]).toEqual(["new", response.verdict, response]);
    expect(Object.values(session)).toEqual(["session" in session ? response.session : response.member_session]);
    expect(authenticate.mock.calls).toEqual([[{ session_jwt }, undefined]]);
  },
);

describe("an access token", () => {
  const verify = async (claims: object) =>
    verifiers.machines.authenticateToken({ access_token: await sign(machineClaims(seconds(), { ...claims }), key) });

  test("splits scopes at spaces", async () => {
    expect((await verify({ scope: " a  b:c " })).scopes).toEqual(["a", "b:c"]);
    expect((await verify({ scope: "" })).scopes).toEqual([]);
  });

  test("may name its client twice, but not two", async () => {
    expect(await verify({ client_id: "m2m-client-test-1" })).toMatchObject({ client_id: "m2m-client-test-1" });
    expect(await reasonOf(verify({ client_id: "m2m-client-test-2" }))).toBe("claims");
  });

  test("is neither that of a session nor of a member", async () => {
    const claims = memberClaims(seconds());
    for (const claim of [SESSION, ORGANIZATION_CLAIM]) {
      expect(await reasonOf(verify({ [claim]: claims[claim] }))).toBe("claims");
    }
    expect(await reasonOf(verify({ scope: ["a"] }))).toBe("claims");
  });
});
