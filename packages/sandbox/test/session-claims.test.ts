import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clientOf, movableClock } from "./sandbox-client.ts";

const clock = movableClock();
let sandbox: Sandbox;
let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  client = clientOf(sandbox);
});
afterAll(() => sandbox.close());

beforeEach(async () => {
  sandbox.reset();
  await client.b2b("organizations.create", { organization_name: "Acme", organization_slug: "acme" });
});

const lastToken = () => sandbox.outbox.list().at(-1)?.token;

const APIS = {
  b2b: {
    send: () =>
      client.b2b("magicLinks.email.loginOrSignup", { organization_id: "acme", email_address: "ada@acme.example" }),
    tokenField: "magic_links_token",
    session: "member_session",
    id: "member_session_id",
    owner: "member_id",
  },
  consumer: {
    send: () => client.consumer("magicLinks.email.loginOrCreate", { email: "ada@acme.example" }),
    tokenField: "token",
    session: "session",
    id: "session_id",
    owner: "user_id",
  },
} as const;

describe.each(["b2b", "consumer"] as const)("%s", (api) => {
  const { send, tokenField, session, id, owner } = APIS[api];

  const signIn = async (more: object = {}) => {
    await send();
    const input = { [tokenField]: lastToken(), session_duration_minutes: 60, ...more };
    return client[api]("magicLinks.authenticate", input);
  };
  const authenticate = (input: object) => client[api]("sessions.authenticate", { ...input });
  /** Returns a text with which the claims `{"a":"…"}` have that many bytes. */
  const ofBytes = (bytes: number, character = "a") => ({
    a: character.repeat((bytes - '{"a":""}'.length) / Buffer.byteLength(character)),
  });

  test("limits all claims together to four kilobytes", async () => {
    const rejected = { status: 400, body: { error_type: "custom_claims_too_large" } };
    expect(await signIn({ session_custom_claims: ofBytes(4097) })).toMatchObject(rejected);
    expect(await signIn({ session_custom_claims: ofBytes(4098, "é") })).toMatchObject(rejected);
    const { body } = await signIn({ session_custom_claims: ofBytes(4096, "é") });
    const { session_token } = body;
    expect(await authenticate({ session_token, session_custom_claims: { b: 1 } })).toMatchObject(rejected);
    const kept = await authenticate({ session_token, session_custom_claims: { a: "short", b: 1 } });
    expect(kept.body[session].custom_claims).toEqual({ a: "short", b: 1 });
  });

  test("changes nothing if a renewal is rejected", async () => {
    const { session_token, [session]: before } = (await signIn({ session_custom_claims: { a: 1 } })).body;
    const bad = { session_custom_claims: { "https://stytch.com/session": {} }, session_duration_minutes: 90 };
    const rejected = await authenticate({ session_token, ...bad });
    expect(rejected).toMatchObject({ status: 400, body: { error_type: "stytch_claims_in_custom_claims" } });
    const after = (await authenticate({ session_token })).body[session];
    expect([after.expires_at, after.custom_claims]).toEqual([before.expires_at, { a: 1 }]);
  });

  test("ignores each registered claim and keeps the JWT's own", async () => {
    const registered = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti"];
    const session_custom_claims = Object.fromEntries([...registered, "plan"].map((name) => [name, "mine"]));
    const { body } = await signIn({ session_custom_claims });
    expect(body[session].custom_claims).toEqual({ plan: "mine" });
    const { projectId } = sandbox.credentials;
    const now = clock.now().getTime() / 1000;
    expect(decodeJwt(body.session_jwt)).toEqual({
      plan: "mine",
      iss: `stytch.com/${projectId}`,
      sub: body[owner],
      aud: [projectId],
      iat: now,
      nbf: now,
      exp: now + 300,
      "https://stytch.com/session": {
        id: body[session][id],
        started_at: body[session].started_at,
        last_accessed_at: body[session].last_accessed_at,
        expires_at: body[session].expires_at,
        attributes: { user_agent: "", ip_address: "" },
        authentication_factors: body[session].authentication_factors,
        roles: body[session].roles,
      },
      ...(api === "b2b" && {
        "https://stytch.com/organization": { organization_id: body.organization_id, slug: "acme" },
      }),
    });
    const attributes = api === "b2b" ? undefined : { ip_address: "", user_agent: "" };
    expect(body[session].attributes).toEqual(attributes);
    const { keys } = (await client[api]("sessions.getJWKS", { project_id: projectId })).body;
    expect(decodeProtectedHeader(body.session_jwt)).toEqual({ alg: "RS256", kid: keys[0].kid, typ: "JWT" });
    expect(keys).toMatchObject([{ kty: "RSA", alg: "RS256", use: "sig", key_ops: ["verify"], x5c: [], x5tS256: "" }]);
    expect(keys[0]).not.toHaveProperty("d");
  });

  test("deletes a claim with null and counts a duration from now", async () => {
    const { session_token, [session]: started } = (await signIn({ session_custom_claims: { a: 1, b: 2 } })).body;
    clock.forward(10);
    const { body } = await authenticate({
      session_token,
      session_duration_minutes: 5,
      session_custom_claims: { a: null, c: 3 },
    });
    const at = (minutes: number) =>
      new Date(Date.parse(started.started_at) + minutes * 60_000).toISOString().replace(".000", "");
    expect(body[session].custom_claims).toEqual({ b: 2, c: 3 });
    expect(body[session]).toMatchObject({
      started_at: started.started_at,
      last_accessed_at: at(10),
      expires_at: at(15),
    });
    clock.forward(4.99);
    expect((await authenticate({ session_token })).status).toBe(200);
    clock.forward(0.01);
    expect((await authenticate({ session_token })).status).toBe(404);
  });

  test("rejects a JWT that was changed or signed by another key", async () => {
    const { session_jwt } = (await signIn()).body;
    const [header, payload, signature = ""] = session_jwt.split(".");
    const claims = { ...decodeJwt(session_jwt), plan: "more" };
    const forged = Buffer.from(JSON.stringify(claims)).toString("base64url");
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
    for (const jwt of [
      `${header}.${forged}.${signature}`,
      `${none}.${payload}.${signature}`,
      `${header}.${payload}.${signature.slice(1)}${signature[0] === "A" ? "B" : "A"}`,
    ]) {
      const rejected = await authenticate({ session_jwt: jwt });
      expect(rejected).toMatchObject({ status: 404, body: { error_type: "session_not_found" } });
    }
    for (const jwt of [`${none}.${payload}.`, `x ${session_jwt}`, `${session_jwt}.x`, "a..b", ""]) {
      const rejected = await authenticate({ session_jwt: jwt });
      expect([jwt, rejected.status]).toEqual([jwt, 400]);
    }
    expect((await authenticate({ session_jwt })).status).toBe(200);
  });

  test("rejects two references to the session to revoke", async () => {
    const { session_token, session_jwt, [session]: started } = (await signIn()).body;
    const ways = { [id]: started[id], session_token, session_jwt };
    const revoke = async (input: object) => (await client[api]("sessions.revoke", { ...input })).body.error_type;
    expect(await revoke({})).toBe("no_session_revoke_arguments");
    const names = Object.keys(ways);
    for (const one of names) {
      for (const other of names.filter((name) => name !== one)) {
        const error = await revoke({ [one]: ways[one], [other]: ways[other] });
        expect([one, other, error]).toEqual([one, other, "too_many_session_revoke_arguments"]);
      }
    }
    for (const name of names) {
      const error = await revoke({ [name]: name === "session_jwt" ? "a.b.c" : "nonesuch" });
      expect([name, error]).toEqual([name, "session_not_found"]);
    }
    expect(await revoke({ [id]: started[id] })).toBeUndefined();
    expect(await revoke({ [id]: started[id] })).toBe("session_not_found");
  });
});
