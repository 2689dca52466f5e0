import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { sendOnce } from "../../src/send-once.ts";
import { type GatewayStore, initializeRedisStore, type RedisStoreOptions, redisStore } from "../../src/store/redis.ts";
import { testModel } from "../once/model.ts";
import { describeSendOnce } from "../once/store-suite.ts";
import { Upstream } from "../once/upstream.ts";
import { RedisServer } from "./redis-server.ts";

let redis: RedisServer;
beforeAll(async () => {
  redis = await RedisServer.start();
  await redis.initialize();
});
afterAll(() => redis.stop());

const claim = {
  caller: "web",
  operationId: "magicLinks.email.loginOrSignup",
  key: "key-of-a-caller",
  fingerprint: "f",
};

function openStore(options: Partial<RedisStoreOptions> = {}): GatewayStore {
  const store = redisStore({ url: redis.url, ...options });
  onTestFinished(() => store.close());
  return store;
}

/** A separate Redis for a test that damages it. */
async function ownRedis(): Promise<RedisServer> {
  const server = await RedisServer.start();
  onTestFinished(() => server.stop());
  return server;
}

const rejected = (message: string) => ({
  rejection: { status: 503, type: "store_unavailable", message: expect.stringContaining(message) },
});

describe("with the Redis store", () => {
  const open = async () => {
    await redis.run((client) => client.flushAll());
    await redis.initialize();
    return openStore();
  };
  describeSendOnce(open);
  testModel(open, 50);
});

test("a retry at another instance gets the first response", async () => {
  const [one, other, upstream] = [openStore(), openStore(), await Upstream.start()];
  upstream.holds("shared");
  const first = sendOnce(one, { ...claim, key: "shared" }, upstream.send("shared"));
  await upstream.receipt("shared");
  const repeat = sendOnce(other, { ...claim, key: "shared" }, upstream.send("shared"));
  upstream.letGo("shared");
  expect(await first).toMatchObject({ replayed: false, response: { status: 200 } });
  expect(await repeat).toMatchObject({ replayed: true, response: { status: 200 } });
  expect(upstream.received("shared")).toBe(1);
});

test("instances share rate limits", async () => {
  const [one, other] = [openStore(), openStore()];
  expect(await one.take("shared", { calls: 1, seconds: 60 })).toBeUndefined();
  expect(await other.take("shared", { calls: 1, seconds: 60 })).toBeGreaterThan(0);
});

test("the data in Redis reveals neither caller, key nor response of a send", async () => {
  const upstream = await Upstream.start();
  upstream.responses(claim.key, [200, { "x-request-id": "request-1" }, '{"session_token":"session-1"}']);
  await sendOnce(openStore(), claim, upstream.send(claim.key));
  const stored = await redis.run(async (client) => {
    const keys = await client.keys("*:send:*");
    const records = await Promise.all(keys.map((key) => client.hGetAll(key)));
    return keys.join() + records.map((record) => Object.values(record).join()).join();
  });
  const responses = stored.match(/[A-Za-z0-9+/=]{40,}/g)?.map((text) => Buffer.from(text, "base64").toString("latin1"));
  expect(responses?.length).toBeGreaterThan(0);
  for (const secret of [claim.key, "session-1", "request-1", "web"])
    expect(stored + responses?.join()).not.toContain(secret);
});

test("a Redis that was not initialized is not trusted", async () => {
  const server = await ownRedis();
  const [store, upstream] = [openStore({ url: server.url }), await Upstream.start()];
  expect(await sendOnce(store, claim, upstream.send("a"))).toMatchObject(rejected("is new or has lost its data"));
  await server.initialize();
  expect(await sendOnce(store, claim, upstream.send("a"))).toMatchObject({ replayed: false });
});

test("a Redis that evicts keys is not initialized", async () => {
  const server = await ownRedis();
  await server.run((client) => client.configSet("maxmemory-policy", "allkeys-lru"));
  await expect(initializeRedisStore({ url: server.url })).rejects.toThrow("set it to noeviction");
});

test("sends are rejected without Redis, and continue with it", async () => {
  const server = await ownRedis();
  await server.initialize();
  const [store, upstream] = [openStore({ url: server.url, timeoutMs: 200 }), await Upstream.start()];
  server.signal("SIGSTOP");
  expect(await sendOnce(store, claim, upstream.send("a"))).toMatchObject({
    rejection: { status: 503, type: "store_unavailable", retryAfterSeconds: 1 },
  });
  server.signal("SIGCONT");
  await expect.poll(() => sendOnce(store, claim, upstream.send("a"))).toMatchObject({ response: { status: 200 } });
  expect(upstream.received("a")).toBe(1);
});

test("each instance counts for itself without Redis", async () => {
  const server = await ownRedis();
  const store = openStore({ url: server.url, timeoutMs: 200 });
  await server.kill();
  expect(await store.take("web", { calls: 1, seconds: 60 })).toBeUndefined();
  expect(await store.take("web", { calls: 1, seconds: 60 })).toBeGreaterThan(0);
});

test("a Redis that lost its data during a send rejects the retry", async () => {
  const server = await ownRedis();
  await server.initialize();
  const [store, upstream] = [openStore({ url: server.url }), await Upstream.start()];
  upstream.holds("a");
  const first = sendOnce(store, claim, upstream.send("a"));
  await upstream.receipt("a");
  await server.kill();
  await server.start();
  upstream.letGo("a");
  // The response is returned, although it cannot be stored.
  expect(await first).toMatchObject({ response: { status: 200 }, replayed: false, unsaved: expect.any(Error) });
  for (const instance of [store, openStore({ url: server.url })]) {
    const repeat = () => sendOnce(instance, claim, upstream.send("a"));
    await expect.poll(repeat).toMatchObject(rejected("is new or has lost its data"));
  }
  expect(upstream.received("a")).toBe(1);
});

test("a Redis that restarted from disk is trusted only with trustRestarts", async () => {
  const server = await ownRedis();
  await server.initialize();
  const [store, upstream] = [openStore({ url: server.url }), await Upstream.start()];
  await sendOnce(store, claim, upstream.send("a"));
  await server.run((client) => client.sendCommand(["SAVE"]));
  await sendOnce(store, { ...claim, key: "lost" }, upstream.send("lost"));
  await server.kill();
  await server.start();
  const durable = openStore({ url: server.url, trustRestarts: true });
  await expect
    .poll(() => sendOnce(store, { ...claim, key: "lost" }, upstream.send("lost")))
    .toMatchObject(rejected("has restarted and may have lost its last writes"));
  expect(upstream.received("lost")).toBe(1);
  await expect.poll(() => sendOnce(durable, claim, upstream.send("a"))).toMatchObject({ replayed: true });
});
