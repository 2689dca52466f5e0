import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import { createAccessTokenVerifier } from "@linkwright/stytch/m2m";
import { createB2BSessionVerifier, type JsonWebKeySet } from "@linkwright/stytch/session-jwt";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import {
  memberClaims,
  movableClock,
  PROJECT,
  reasonOf,
  SECRET,
  type SigningKey,
  server,
  sign,
  signingKey,
} from "./support.ts";

let first: SigningKey;
let second: SigningKey;
beforeAll(async () => {
  [first, second] = await Promise.all([signingKey("key-1"), signingKey("key-2")]);
});

/** A verifier whose key set a test can change, and the number of loads. */
function rotating(...keys: SigningKey[]) {
  const clock = movableClock();
  const world = { keys, down: false, loads: 0, clock };
  const jwks = async (): Promise<JsonWebKeySet> => {
    world.loads++;
    if (world.down) throw new Error("down");
    return { keys: world.keys.map((key) => key.jwk) };
  };
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks, now: clock.now });
  const verify = async (key: SigningKey) =>
    reasonOf(verifier.authenticateJwt({ session_jwt: await sign(memberClaims(clock.seconds()), key) }));
  return { ...clock, world, verify };
}

test("finds a new key with its first token, by one load for all", async () => {
  const { world, verify, forward } = rotating(first);
  expect(await verify(first)).toBe("accepted");
  world.keys = [first, second];
  forward(30);
  expect(await Promise.all([1, 2, 3, 4, 5].map(() => verify(second)))).toEqual(Array(5).fill("accepted"));
  expect(await verify(first)).toBe("accepted");
  expect(world.loads).toBe(2);
});

test("unknown keys cause one load in 30 seconds", async () => {
  const { world, verify, forward } = rotating(first);
  expect(await verify(second)).toBe("unknown_key");
  expect(world.loads).toBe(1);
  forward(29);
  expect(await verify(second)).toBe("unknown_key");
  expect(world.loads).toBe(1);
  forward(1);
  for (let token = 0; token < 10; token++) expect(await verify(second)).toBe("unknown_key");
  expect(world.loads).toBe(2);
});

test("a load that fails counts as one", async () => {
  const { world, verify, forward } = rotating(first);
  await verify(first);
  world.down = true;
  forward(30);
  for (let token = 0; token < 10; token++) expect(await verify(second)).toBe("unknown_key");
  expect(world.loads).toBe(2);
});

test("keys are loaded anew after ten minutes, so that a withdrawn one is not trusted for long", async () => {
  const { world, verify, forward } = rotating(first);
  await verify(first);
  world.keys = [second];
  forward(599);
  expect(await verify(first)).toBe("accepted");
  forward(1);
  expect(await verify(first)).toBe("unknown_key");
});

test("if keys cannot be loaded, those up to a day old are used", async () => {
  const { world, verify, forward } = rotating(first);
  await verify(first);
  world.down = true;
  forward(3600);
  for (let token = 0; token < 10; token++) expect(await verify(first)).toBe("accepted");
  expect(world.loads).toBe(2);
  forward(23 * 3600 - 1);
  expect(await verify(first)).toBe("accepted");
  forward(1);
  expect(await verify(first)).toBe("keys_unavailable");
  world.down = false;
  expect(await verify(first)).toBe("accepted");
});

test("keys that were loaded again hold for another day", async () => {
  const { world, verify, forward } = rotating(first);
  await verify(first);
  forward(600);
  expect(await verify(first)).toBe("accepted");
  world.down = true;
  forward(24 * 3600 - 1);
  expect(await verify(first)).toBe("accepted");
  expect(world.loads).toBe(3);
});

test("keys are loaded anew each ten minutes", async () => {
  const { world, verify, forward } = rotating(first);
  await verify(first);
  forward(600);
  await verify(first);
  expect(world.loads).toBe(2);
  forward(599);
  await verify(first);
  expect(world.loads).toBe(2);
  forward(1);
  await verify(first);
  expect(world.loads).toBe(3);
});

/** Loads the first key at once, and then these keys, once they are released. */
function heldAfterTheFirst(keys: readonly object[]) {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const jwks = vi
    .fn<() => Promise<JsonWebKeySet>>()
    .mockResolvedValueOnce({ keys: [first.jwk] })
    .mockImplementation(async () => {
      await gate;
      return { keys };
    });
  return { jwks, release };
}

test("callers wait for new keys while ten-minute-old ones are being reloaded", async () => {
  const clock = movableClock();
  const { jwks, release } = heldAfterTheFirst([second.jwk]);
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks, now: clock.now });
  const session_jwt = await sign(memberClaims(clock.seconds(), { exp: clock.seconds() + 3600 }), first);
  const verify = () => reasonOf(verifier.authenticateJwt({ session_jwt }));
  expect(await verify()).toBe("accepted");
  clock.forward(600);
  const early = verify();
  await vi.waitFor(() => expect(jwks).toHaveBeenCalledTimes(2));
  const late = verify();
  expect(await Promise.race([late, new Promise((resolve) => setImmediate(resolve, "waiting"))])).toBe("waiting");
  release();
  expect(await Promise.all([early, late])).toEqual(["unknown_key", "unknown_key"]);
  expect(jwks).toHaveBeenCalledTimes(2);
});

test("a load that fails is tried again 30 seconds later, not before, while older keys hold", async () => {
  const { world, verify, forward } = rotating(first);
  await verify(first);
  forward(600);
  world.down = true;
  await verify(first);
  forward(29);
  await verify(first);
  expect(world.loads).toBe(2);
  forward(1);
  await verify(first);
  expect(world.loads).toBe(3);
});

test("a token waits for a load in progress, however recent the last one", async () => {
  const clock = movableClock();
  const { jwks, release } = heldAfterTheFirst([first.jwk, second.jwk]);
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks, now: clock.now });
  const verify = async (key: SigningKey) =>
    reasonOf(verifier.authenticateJwt({ session_jwt: await sign(memberClaims(clock.seconds()), key) }));
  await verify(first);
  clock.forward(30);
  const early = verify(second);
  await vi.waitFor(() => expect(jwks).toHaveBeenCalledTimes(2));
  const late = verify(second);
  expect(await verify(first)).toBe("accepted");
  release();
  expect(await Promise.all([early, late])).toEqual(["accepted", "accepted"]);
  expect(jwks).toHaveBeenCalledTimes(2);
});

test("given keys are the only ones, however old", async () => {
  const clock = movableClock();
  const jwks = { keys: [first.jwk] };
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks, now: clock.now });
  const verify = async (key: SigningKey) =>
    reasonOf(verifier.authenticateJwt({ session_jwt: await sign(memberClaims(clock.seconds()), key) }));
  expect(await verify(first)).toBe("accepted");
  clock.forward(48 * 3600);
  expect(await verify(first)).toBe("accepted");
  expect(await verify(second)).toBe("unknown_key");
});

test("a failed first load is distinguished from an invalid token and retried with the next token", async () => {
  const { world, verify } = rotating(first);
  world.down = true;
  expect(await verify(first)).toBe("keys_unavailable");
  world.down = false;
  expect(await verify(first)).toBe("accepted");
});

test("a response that is not a key set counts as a failure", async () => {
  const session_jwt = await sign(memberClaims(Date.now() / 1000), first);
  for (const response of [undefined, {}, { keys: "none" }, { keys: [null] }, []]) {
    const { url, asked } = await server(() => response);
    const verifier = createB2BSessionVerifier({ projectId: PROJECT, baseUrl: url });
    const rejected = verifier.authenticateJwt({ session_jwt });
    await expect(rejected).rejects.toMatchObject({ reason: "keys_unavailable", cause: expect.any(Error) });
    expect(asked).toEqual([`GET /v1/b2b/sessions/jwks/${PROJECT}`]);
  }
});

test("passes on a framework's control flow error from loading keys unchanged, once, and keeps older keys", async () => {
  const thrown = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
  const clock = movableClock();
  let fails = true;
  let loads = 0;
  const jwks = async (): Promise<JsonWebKeySet> => {
    loads++;
    if (fails) throw thrown;
    return { keys: [first.jwk] };
  };
  const { authenticateJwt } = createB2BSessionVerifier({ projectId: PROJECT, jwks, now: clock.now });
  const caught = async (key: SigningKey) => {
    const session_jwt = await sign(memberClaims(clock.seconds()), key);
    return authenticateJwt({ session_jwt }).then(
      () => "accepted",
      (error: unknown) => error,
    );
  };
  expect([await caught(first), loads]).toEqual([thrown, 1]);
  fails = false;
  clock.forward(30);
  expect([await caught(first), loads]).toEqual(["accepted", 2]);
  fails = true;
  clock.forward(30);
  // Of an unknown key, then of keys that are ten minutes old.
  expect(await caught(second)).toBe(thrown);
  clock.forward(600);
  expect(await caught(first)).toBe(thrown);
  expect(loads).toBe(4);
});

test("passes on a framework's control flow error from a fetch of keys unchanged", async () => {
  const thrown = Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" });
  let asked = 0;
  const fetch = async () => {
    asked++;
    throw thrown;
  };
  const session_jwt = await sign(memberClaims(Date.now() / 1000), first);
  const client = createStytchB2BClient({ projectId: PROJECT, secret: SECRET, fetch });
  for (const verifier of [
    createB2BSessionVerifier({ projectId: PROJECT, fetch }),
    createB2BSessionVerifier({ projectId: PROJECT, client }),
  ]) {
    await expect(verifier.authenticateJwt({ session_jwt })).rejects.toBe(thrown);
  }
  await expect(
    createAccessTokenVerifier({ projectId: PROJECT, fetch }).authenticateToken({ access_token: session_jwt }),
  ).rejects.toBe(thrown);
  expect(asked).toBe(3);
});

test("does not follow a redirect for keys", async () => {
  const evil = await server(() => ({ keys: [second.jwk] }));
  const redirecting = vi.fn(async (_url: string, init: RequestInit) =>
    init.redirect === "manual" ? Response.redirect(evil.url) : fetch(evil.url, init),
  );
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, fetch: redirecting });
  const session_jwt = await sign(memberClaims(Date.now() / 1000), second);
  expect(await reasonOf(verifier.authenticateJwt({ session_jwt }))).toBe("keys_unavailable");
  expect(redirecting).toHaveBeenCalledOnce();
  expect(redirecting.mock.calls[0]?.[0]).toBe(`https://test.stytch.com/v1/b2b/sessions/jwks/${PROJECT}`);
  expect(evil.asked).toEqual([]);
});

test("on Cloudflare's workers no request waits for another one's load", async () => {
  vi.stubGlobal("WebSocketPair", class {});
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const clock = movableClock();
  const lost = new Promise<never>(() => {});
  const jwks = vi
    .fn()
    .mockReturnValueOnce(lost)
    .mockResolvedValue({ keys: [first.jwk] });
  const verifier = createB2BSessionVerifier({ projectId: PROJECT, jwks, now: clock.now });
  const session_jwt = await sign(memberClaims(clock.seconds()), first);
  const abandoned = verifier.authenticateJwt({ session_jwt });
  await vi.waitFor(() => expect(jwks).toHaveBeenCalledOnce());
  expect(await reasonOf(verifier.authenticateJwt({ session_jwt }))).toBe("accepted");
  await expect(Promise.race([abandoned, Promise.resolve("still waiting")])).resolves.toBe("still waiting");
});
