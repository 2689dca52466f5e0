import { inspect } from "node:util";
import { createAccessTokenVerifier } from "@linkwright/stytch/m2m";
import { createB2BSessionVerifier } from "@linkwright/stytch/session-jwt";
import { anyCharacter } from "@linkwright/testing/any-character";
import fc from "fast-check";
import { exportJWK, exportPKCS8, exportSPKI, generateKeyPair, importJWK, importPKCS8 } from "jose";
import { B2BClient } from "stytch";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import {
  machineClaims,
  memberClaims,
  PROJECT,
  reasonOf,
  SECRET,
  type SigningKey,
  server,
  sign,
  signingKey,
  unsigned,
} from "./support.ts";

let key: SigningKey;
let stranger: SigningKey;
let now: number;
beforeAll(async () => {
  [key, stranger] = await Promise.all([signingKey("key-1"), signingKey("key-1")]);
});
beforeEach(() => {
  now = Math.floor(Date.now() / 1000);
  // The official client warns about every server other than Stytch's own.
  vi.spyOn(console, "warn").mockReturnValue();
});

/** Our verifier and the official client, with the same keys. */
async function both(keys: object[] = [key.jwk]) {
  const { url, asked } = await server(() => ({ keys }));
  const ours = createB2BSessionVerifier({ projectId: PROJECT, baseUrl: url });
  const official = new B2BClient({ project_id: PROJECT, secret: SECRET, env: url });
  return {
    asked,
    url,
    ours: (session_jwt: string) => reasonOf(ours.authenticateJwt({ session_jwt })),
    official: (session_jwt: string) =>
      official.sessions.authenticateJwtLocal({ session_jwt }).then(
        () => "accepted",
        () => "rejected",
      ),
  };
}

async function rsaKeyAs(alg: string) {
  return (await importPKCS8(await exportPKCS8(key.privateKey), alg)) as CryptoKey;
}

async function hmacOfPublicKey(form: "spki" | "jwk") {
  const publicKey = (await importJWK(key.jwk, "RS256", { extractable: true })) as CryptoKey;
  const text = form === "spki" ? await exportSPKI(publicKey) : JSON.stringify(await exportJWK(publicKey));
  return new TextEncoder().encode(text);
}

const PARTS = /^([^.]*)\.([^.]*)\.(.*)$/;

type Case = [name: string, reason: string, token: () => string | Promise<string>];
const cases: Case[] = [
  ["a good one", "accepted", () => sign(memberClaims(now), key)],
  ["a good one without a key id", "accepted", () => sign(memberClaims(now), key, { kid: undefined as never })],
  ["expired", "expired", () => sign(memberClaims(now, {}, 306), key)],
  ["not valid yet", "not_yet_valid", () => sign(memberClaims(now, { nbf: now + 60 }), key)],
  ["for another audience", "audience", () => sign(memberClaims(now, { aud: ["project-test-2"] }), key)],
  ["for no audience", "audience", () => sign(memberClaims(now, { aud: undefined }), key)],
  ["of another issuer", "issuer", () => sign(memberClaims(now, { iss: "stytch.com/project-test-2" }), key)],
  ["of an issuer that begins alike", "issuer", () => sign(memberClaims(now, { iss: `stytch.com/${PROJECT}0` }), key)],
  ["of no issuer", "issuer", () => sign(memberClaims(now, { iss: undefined }), key)],
  ["alg none", "algorithm", () => unsigned({ alg: "none", typ: "JWT", kid: "key-1" }, memberClaims(now))],
  ["alg none with a signature", "algorithm", () => unsigned({ alg: "none", typ: "JWT" }, memberClaims(now), "AAAA")],
  ["alg nOnE", "algorithm", () => unsigned({ alg: "nOnE", typ: "JWT", kid: "key-1" }, memberClaims(now))],
  [
    "HS256 with the public key's PEM as secret",
    "algorithm",
    async () => sign(memberClaims(now), key, { alg: "HS256" }, await hmacOfPublicKey("spki")),
  ],
  [
    "HS256 with the public JWK as secret",
    "algorithm",
    async () => sign(memberClaims(now), key, { alg: "HS256" }, await hmacOfPublicKey("jwk")),
  ],
  [
    "PS256 by the right key",
    "algorithm",
    async () => sign(memberClaims(now), key, { alg: "PS256" }, await rsaKeyAs("PS256")),
  ],
  [
    "RS512 by the right key",
    "algorithm",
    async () => sign(memberClaims(now), key, { alg: "RS512" }, await rsaKeyAs("RS512")),
  ],
  [
    "ES256",
    "algorithm",
    async () => sign(memberClaims(now), key, { alg: "ES256" }, (await generateKeyPair("ES256")).privateKey),
  ],
  ["another key under the same id", "signature", () => sign(memberClaims(now), stranger)],
  ["an unknown key", "unknown_key", () => sign(memberClaims(now), stranger, { kid: "key-2" })],
  [
    "a key of its own in the header",
    "signature",
    () => sign(memberClaims(now), stranger, { jwk: stranger.jwk as never }),
  ],
  [
    "a key set of its own in the header",
    "unknown_key",
    () => sign(memberClaims(now), stranger, { kid: "key-2", jku: "https://evil.example/jwks" }),
  ],
  [
    "another's payload",
    "signature",
    async () => {
      const [, header, , signature] = PARTS.exec(await sign(memberClaims(now), key)) ?? [];
      return `${header}.${Buffer.from(JSON.stringify(memberClaims(now, { sub: "admin" }))).toString("base64url")}.${signature}`;
    },
  ],
  ["no signature", "signature", async () => (await sign(memberClaims(now), key)).replace(/[^.]*$/, "")],
  ["of another type", "claims", () => sign(memberClaims(now), key, { typ: "at+jwt" })],
  [
    "an unknown critical header",
    "malformed",
    () => unsigned({ alg: "RS256", typ: "JWT", crit: ["x"], x: 1 }, memberClaims(now), "AAAA"),
  ],
  ["no session in it", "claims", () => sign(memberClaims(now, { "https://stytch.com/session": undefined }), key)],
  [
    "no organization in it",
    "claims",
    () => sign(memberClaims(now, { "https://stytch.com/organization": undefined }), key),
  ],
  ["a machine's access token", "claims", () => sign(machineClaims(now), key)],
  ["no JWT", "malformed", () => "not a token"],
  ["five parts", "malformed", () => "a.b.c.d.e"],
  ["nothing", "malformed", () => ""],
];

describe("side by side with the official client", () => {
  test.each(cases)("%s: %s", async (_name, reason, token) => {
    const { ours, official } = await both();
    const jwt = await token();
    expect(await ours(jwt)).toBe(reason);
    expect(await official(jwt)).toBe(reason === "accepted" ? "accepted" : "rejected");
  });

  // The official client accepts these.
  test("a token without an expiration is rejected only here", async () => {
    const { ours, official } = await both();
    const endless = await sign(memberClaims(now, { exp: undefined }), key);
    expect([await ours(endless), await official(endless)]).toEqual(["claims", "accepted"]);
  });

  test("a token without a subject is rejected only here", async () => {
    const { ours, official } = await both();
    const nobodys = await sign(memberClaims(now, { sub: undefined }), key);
    expect([await ours(nobodys), await official(nobodys)]).toEqual(["claims", "accepted"]);
  });

  test("if keys specify no algorithm, algorithms other than RS256 are rejected only here", async () => {
    const { alg: _, ...unnamed } = key.jwk;
    const { ours, official } = await both([unnamed]);
    const other = await sign(memberClaims(now), key, { alg: "PS256" }, await rsaKeyAs("PS256"));
    expect([await ours(other), await official(other)]).toEqual(["algorithm", "accepted"]);
    expect(await ours(await sign(memberClaims(now), key))).toBe("accepted");
  });

  test("the base URL is an issuer too", async () => {
    const { ours, official, url } = await both();
    const jwt = await sign(memberClaims(now, { iss: url }), key);
    expect([await ours(jwt), await official(jwt)]).toEqual(["accepted", "accepted"]);
  });
});

test("tokens of a wrong algorithm or form cause no request", async () => {
  const { ours, asked } = await both();
  const tokens = cases.filter(([, reason]) => reason === "algorithm" || reason === "malformed");
  for (const [, , token] of tokens) await ours(await token());
  expect(asked).toEqual([]);
});

test("a token of the future is never young enough", async () => {
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks: { keys: [key.jwk] } });
  const session_jwt = await sign(memberClaims(now, { iat: now + 60, nbf: undefined }), key);
  expect(await reasonOf(verifier.authenticateJwt({ session_jwt, maxTokenAgeSeconds: 30 }))).toBe("not_yet_valid");
});

test("falls back to the API only for expired tokens and unknown keys, and only if requested", async () => {
  const authenticate = vi.fn().mockRejectedValue(new Error("asked"));
  const jwks = { keys: [key.jwk] };
  const client = { sessions: { authenticate, getJWKS: vi.fn() } };
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks, client });
  const asked = new Set<string>();
  for (const [, reason, token] of cases) {
    const session_jwt = await token();
    await reasonOf(verifier.authenticateJwt({ session_jwt }));
    expect(authenticate).not.toHaveBeenCalled();
    await reasonOf(verifier.authenticateJwt({ session_jwt, fallback: true }));
    if (authenticate.mock.calls.length > 0) asked.add(reason);
    authenticate.mockClear();
  }
  expect(asked).toEqual(new Set(["expired", "not_yet_valid", "unknown_key"]));
  const unloadable = createB2BSessionVerifier({ projectId: PROJECT, jwks: () => Promise.reject(new Error()), client });
  const session_jwt = await sign(memberClaims(now), key);
  await expect(unloadable.authenticateJwt({ session_jwt, fallback: true })).rejects.toThrow("asked");
});

test("no changed bit of a token gets through", async () => {
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks: { keys: [key.jwk] } });
  const parts = (await sign(memberClaims(now), key)).split(".").map((part) => Buffer.from(part, "base64url"));
  const total = parts.reduce((sum, part) => sum + part.length, 0) * 8;
  await fc.assert(
    fc.asyncProperty(fc.nat(total - 1), async (position) => {
      const changed = parts.map((part) => Buffer.from(part));
      let bit = position;
      for (const part of changed) {
        if (bit >= 0 && bit < part.length * 8) part[bit >> 3] = (part[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        bit -= part.length * 8;
      }
      const session_jwt = changed.map((part) => part.toString("base64url")).join(".");
      const error = await verifier.authenticateJwt({ session_jwt }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "SessionJwtError" });
    }),
    { numRuns: 1000 },
  );
});

test("rejects texts that are not tokens and does not show them", async () => {
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks: { keys: [key.jwk] } });
  const tokens = createAccessTokenVerifier({ projectId: PROJECT, jwks: { keys: [key.jwk] } });
  const text = fc.oneof(
    fc.string({ minLength: 12, unit: anyCharacter }),
    fc.tuple(fc.base64String({ minLength: 8 }), fc.base64String(), fc.base64String()).map((parts) => parts.join(".")),
    fc
      .json({ maxDepth: 1 })
      .map((claims) => unsigned({ alg: "RS256", typ: "JWT", kid: "key-1" }, { claims }, "c2lnbmF0dXJl")),
  );
  await fc.assert(
    fc.asyncProperty(text, async (token) => {
      const attempts = {
        SessionJwtError: verifier.authenticateJwt({ session_jwt: token }),
        AccessTokenError: tokens.authenticateToken({ access_token: token }),
      };
      const errors = await Promise.allSettled(Object.values(attempts));
      expect(errors.map((each) => each.status === "rejected" && each.reason.name)).toEqual(Object.keys(attempts));
      expect(inspect(errors, { depth: 9, showHidden: true })).not.toContain(token);
    }),
    { numRuns: 1000 },
  );
});

test("the error of a rejected token does not contain its claims", async () => {
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks: { keys: [key.jwk] } });
  for (const claims of [
    memberClaims(now, {}, 306),
    memberClaims(now, { iss: "other" }),
    memberClaims(now, { aud: "other" }),
  ]) {
    const session_jwt = await sign({ ...claims, note: "do-not-tell" }, key);
    const error: unknown = await verifier.authenticateJwt({ session_jwt }).catch((caught: unknown) => caught);
    const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
    expect(shown).toContain("SessionJwtError");
    expect(shown).not.toContain("do-not-tell");
    expect(shown).not.toContain("member-test-1");
    expect(shown).not.toContain(session_jwt.slice(0, 40));
  }
});
