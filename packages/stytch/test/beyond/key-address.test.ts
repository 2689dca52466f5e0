import { createAccessTokenVerifier } from "@linkwright/stytch/m2m";
import { createB2BSessionVerifier, createConsumerSessionVerifier } from "@linkwright/stytch/session-jwt";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { machineClaims, memberClaims, PROJECT, reasonOf, type SigningKey, sign, signingKey } from "./support.ts";

let key: SigningKey;
beforeAll(async () => {
  key = await signingKey("key-1");
});

const keys = () => Response.json({ keys: [key.jwk] });
const seconds = () => Math.floor(Date.now() / 1000);
const creators = [createB2BSessionVerifier, createConsumerSessionVerifier, createAccessTokenVerifier];

describe.each(creators)("%o", (create) => {
  test.each([
    "http://stytch.example",
    "http://127.evil.test",
    "http://127.0.0.1.nip.io",
    "http://127.0.0.1evil.test",
    "http://localhost.evil.test",
    "http://localhostevil.test",
    "http://localhost:x@evil.test",
    "http://localhost@evil.test",
    "http://[::1]@evil.test",
    "http://evil.test/localhost",
    "http://[::2]",
    "http://[::ffff:127.0.0.1]",
    "http://128.0.0.1",
    "ftp://localhost",
    "https://user@stytch.example",
    "https://stytch.example?a=b",
    "stytch.example",
  ])("loads no keys from %s", (baseUrl) => {
    const unsafe = () => create({ projectId: PROJECT, baseUrl });
    expect(unsafe).toThrow(expect.objectContaining({ name: "InvalidInputError", field: "baseUrl" }));
    vi.stubEnv("STYTCH_BASE_URL", baseUrl);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(() => create({ projectId: PROJECT })).toThrow(create.name);
    // Nothing is loaded from it: it is an issuer.
    create({ projectId: PROJECT, baseUrl, jwks: { keys: [] } });
    create({ projectId: PROJECT, baseUrl, client: { sessions: { authenticate: vi.fn(), getJWKS: vi.fn() } } });
  });

  test.each([
    "https://stytch.example",
    "HTTPS://stytch.example",
    "http://localhost",
    "http://LOCALHOST:1/",
    "http://127.0.0.1:1",
    "http://127.9.9.9",
    "http://[::1]:1/base",
  ])("may load keys from %s", (baseUrl) => {
    create({ projectId: PROJECT, baseUrl });
  });
});

describe("the keys are loaded", () => {
  /** Returns the requests of a verifier with these settings for its first token. */
  async function asked(create: (typeof creators)[number], settings: object, response = keys) {
    const calls: [url: string, init: RequestInit][] = [];
    const fetch = async (url: string, init: RequestInit) => {
      calls.push([url, init]);
      return response();
    };
    const verifier = create({ projectId: PROJECT, fetch, ...settings } as object);
    const token = await sign(memberClaims(seconds()), key);
    const reason = await reasonOf(
      "authenticateJwt" in verifier
        ? verifier.authenticateJwt({ session_jwt: token })
        : verifier.authenticateToken({ access_token: token }),
    );
    return { calls, reason };
  }

  test.each([
    [createB2BSessionVerifier, {}, `https://test.stytch.com/v1/b2b/sessions/jwks/${PROJECT}`],
    [createConsumerSessionVerifier, {}, `https://test.stytch.com/v1/sessions/jwks/${PROJECT}`],
    [createAccessTokenVerifier, {}, `https://test.stytch.com/v1/b2b/sessions/jwks/${PROJECT}`],
    [createAccessTokenVerifier, { api: "b2b" }, `https://test.stytch.com/v1/b2b/sessions/jwks/${PROJECT}`],
    [createAccessTokenVerifier, { api: "consumer" }, `https://test.stytch.com/v1/sessions/jwks/${PROJECT}`],
    [
      createB2BSessionVerifier,
      { projectId: "project-live-1" },
      "https://api.stytch.com/v1/b2b/sessions/jwks/project-live-1",
    ],
    [createB2BSessionVerifier, { projectId: "a/b?c" }, "https://test.stytch.com/v1/b2b/sessions/jwks/a%2Fb%3Fc"],
    [
      createB2BSessionVerifier,
      { baseUrl: "https://login.example.com//" },
      `https://login.example.com/v1/b2b/sessions/jwks/${PROJECT}`,
    ],
  ] as const)("from the server of the project and the path of its API: %o %j", async (create, settings, url) => {
    const { calls } = await asked(create, settings);
    expect(calls.map(([each]) => each)).toEqual([url]);
  });

  test("without credentials, caches or redirects, and within five seconds", async () => {
    const timeout = vi.spyOn(AbortSignal, "timeout");
    onTestFinished(() => timeout.mockRestore());
    const { calls, reason } = await asked(createB2BSessionVerifier, {});
    expect(reason).toBe("accepted");
    expect(calls[0]?.[1]).toEqual({
      redirect: "manual",
      cache: "no-store",
      headers: { accept: "application/json" },
      signal: expect.any(AbortSignal),
    });
    expect(timeout.mock.calls).toEqual([[5000]]);
  });

  test.each([
    ["WebSocketPair", class {}],
    ["navigator", { userAgent: "Cloudflare-Workers" }],
  ])("without a cache mode on Cloudflare Workers, detected by their %s", async (name, value) => {
    vi.stubGlobal(name, value);
    onTestFinished(() => void vi.unstubAllGlobals());
    const { calls } = await asked(createB2BSessionVerifier, {});
    expect(calls[0]?.[1]).not.toHaveProperty("cache");
  });

  test.each([201, 204, 206, 404, 500, 599])(
    "not from a response with status %i, whose body is discarded",
    async (status) => {
      let cancelled = false;
      const body = () =>
        new ReadableStream({
          cancel() {
            cancelled = true;
          },
        });
      const { reason } = await asked(
        createB2BSessionVerifier,
        {},
        () => new Response(status === 204 ? null : body(), { status }),
      );
      expect(reason).toBe("keys_unavailable");
      expect(cancelled).toBe(status !== 204);
    },
  );

  test("by the platform's fetch, looked up at each load", async () => {
    const verifier = createB2BSessionVerifier({ projectId: PROJECT });
    const mocked = vi.fn(async () => keys());
    vi.stubGlobal("fetch", mocked);
    onTestFinished(() => void vi.unstubAllGlobals());
    const session_jwt = await sign(memberClaims(seconds()), key);
    expect(await reasonOf(verifier.authenticateJwt({ session_jwt }))).toBe("accepted");
    expect(mocked).toHaveBeenCalledOnce();
  });

  test("by the client if there is one, unless keys are given", async () => {
    const getJWKS = vi.fn(async () => ({ keys: [key.jwk] }));
    const fetch = vi.fn();
    const client = { sessions: { authenticate: vi.fn(), getJWKS } };
    const access_token = await sign(machineClaims(seconds()), key);
    const settings = { projectId: PROJECT, client, fetch };
    await createAccessTokenVerifier(settings).authenticateToken({ access_token });
    expect(getJWKS.mock.calls).toEqual([[{ project_id: PROJECT }]]);
    const given = createAccessTokenVerifier({ ...settings, jwks: { keys: [key.jwk] } });
    await given.authenticateToken({ access_token });
    expect(getJWKS).toHaveBeenCalledOnce();
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("issuers", () => {
  const jwks = () => ({ keys: [key.jwk] });
  const verify = async (settings: object, iss: string) => {
    const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks: jwks(), ...settings });
    return reasonOf(verifier.authenticateJwt({ session_jwt: await sign(memberClaims(seconds(), { iss }), key) }));
  };

  test("are the project's own name and the base URL without trailing slashes", async () => {
    for (const baseUrl of ["https://login.example.com", "https://login.example.com//"]) {
      expect(await verify({ baseUrl }, "https://login.example.com")).toBe("accepted");
      expect(await verify({ baseUrl }, `stytch.com/${PROJECT}`)).toBe("accepted");
      expect(await verify({ baseUrl }, "https://login.example.com/")).toBe("issuer");
      expect(await verify({ baseUrl }, "https://test.stytch.com")).toBe("issuer");
    }
    expect(await verify({}, "https://test.stytch.com")).toBe("accepted");
  });

  test("an option wins over the environment", async () => {
    vi.stubEnv("STYTCH_BASE_URL", "https://environment.example.com");
    vi.stubEnv("STYTCH_PROJECT_ID", "project-test-of-the-environment");
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await verify({}, "https://environment.example.com")).toBe("accepted");
    expect(await verify({ baseUrl: "https://option.example.com" }, "https://option.example.com")).toBe("accepted");
    expect(await verify({ baseUrl: "https://option.example.com" }, "https://environment.example.com")).toBe("issuer");
    expect(await verify({ projectId: undefined }, "stytch.com/project-test-of-the-environment")).toBe("audience");
  });
});
