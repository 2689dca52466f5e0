import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient } from "@linkwright/stytch/consumer";
import { createAccessTokenVerifier } from "@linkwright/stytch/m2m";
import { createB2BSessionVerifier, createConsumerSessionVerifier } from "@linkwright/stytch/session-jwt";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { createUpvioClient } from "@linkwright/upvio";
import { expect, test, vi } from "vitest";
import { memberClaims, PROJECT, SECRET, sign, signingKey } from "./beyond/support.ts";

const credentials = { projectId: PROJECT, secret: SECRET };
const GATEWAY = { gateway: { url: "https://gateway.example.com", key: "k" } };
const member = { organization_id: "o", member_id: "m" };

const NOBODY = [
  undefined,
  null,
  "",
  "token",
  {},
  { session_token: undefined },
  { session_token: "" },
  { session_token: null },
  { session_token: 7 },
  { session_jwt: undefined, session_token: undefined },
  { session_jwt: "" },
  { sessionToken: "t" },
  { token: "t" },
];

test.each(NOBODY)("deletes no member with authorization %j", async (authorization) => {
  for (const settings of [credentials, GATEWAY]) {
    const { sent, fetch } = recordingFetch();
    const { organizations } = createStytchB2BClient({ ...settings, fetch });
    const rejected = organizations.members.delete(member, { authorization } as never);
    await expect(rejected).rejects.toMatchObject({
      name: "InvalidInputError",
      operation: "organizations.members.delete",
      field: expect.stringMatching(/^authorization/),
    });
    expect(sent).toEqual([]);
  }
});

test.each(["X-Stytch-Member-Session", "X-Stytch-Member-SessionJWT", "x-stytch-member-session"])(
  "nor by a header %s that holds no token",
  async (name) => {
    const { sent, fetch } = recordingFetch();
    const { api, organizations } = createStytchB2BClient({ ...credentials, fetch });
    const place = "/v1/b2b/organizations/{organization_id}/members/{member_id}";
    for (const value of [undefined, null, ""]) {
      const header = { [name]: value } as never;
      for (const rejected of [
        organizations.members.delete(member, { headers: header }),
        api.DELETE(place, { params: { path: member, header } }),
        api.DELETE(place, { params: { path: member }, headers: header }),
      ]) {
        await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field: name });
      }
    }
    expect(sent).toEqual([]);
  },
);

test("a member's token or JWT is sent, by methods and by api", async () => {
  const { sent, fetch } = recordingFetch();
  const { api, organizations } = createStytchB2BClient({ ...credentials, fetch });
  await organizations.members.delete(member, { authorization: { session_token: "t" } });
  await organizations.members.delete(member, { authorization: { session_jwt: "j" } });
  await api.DELETE("/v1/b2b/organizations/{organization_id}/members/{member_id}", {
    params: { path: member, header: { "X-Stytch-Member-Session": "t" } },
  });
  const headers = sent.map((request) => [
    request.headers.get("x-stytch-member-session"),
    request.headers.get("x-stytch-member-sessionjwt"),
  ]);
  expect(headers).toEqual([
    ["t", null],
    [null, "j"],
    ["t", null],
  ]);
});

test("authorization is not an option if no call is made on behalf of a member", async () => {
  const { sent, fetch } = recordingFetch();
  const consumer = createStytchConsumerClient({ ...credentials, fetch });
  const upvio = createUpvioClient({ apiKey: "k", businessId: "b", fetch });
  for (const authorization of [...NOBODY, { session_token: "t" }]) {
    const options = { authorization } as never;
    for (const rejected of [consumer.users.delete({ user_id: "u" }, options), upvio.businesses.list({}, options)]) {
      await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field: "authorization" });
    }
  }
  expect(sent).toEqual([]);
});

test.each([undefined, null, "", "check", 0, false])("a verifier rejects the check %j", async (authorization_check) => {
  const key = await signingKey("key-1");
  const jwks = { keys: [key.jwk] };
  const session_jwt = await sign(memberClaims(Date.now() / 1000), key);
  const authorize = vi.fn(async () => ({}) as never);
  const settings = { projectId: PROJECT, jwks, authorizer: { authorize, refresh: vi.fn() } as never };
  for (const verifier of [createB2BSessionVerifier(settings), createConsumerSessionVerifier(settings)]) {
    const input = { session_jwt, authorization_check } as never;
    await expect(verifier.authenticateJwt(input)).rejects.toMatchObject({
      name: "InvalidInputError",
      operation: "sessions.authenticateJwt",
      field: "authorization_check",
    });
  }
  expect(authorize).not.toHaveBeenCalled();
  await createB2BSessionVerifier(settings).authenticateJwt({ session_jwt });
});

test.each([undefined, null, "", "read:users", 0, {}, new Set(["read:users"])])(
  "a verifier rejects the required scopes %j",
  async (required_scopes) => {
    const verifier = createAccessTokenVerifier({ projectId: PROJECT, jwks: { keys: [] } });
    const input = { access_token: "a.b.c", required_scopes } as never;
    await expect(verifier.authenticateToken(input)).rejects.toMatchObject({
      name: "InvalidInputError",
      operation: "m2m.authenticateToken",
      field: "required_scopes",
    });
  },
);
