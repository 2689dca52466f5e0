import { expect, onTestFinished, test } from "vitest";
import { addressOf, createKey, file, run } from "../command.ts";
import { MAIL, PROJECT_ID, SECRET, SEND, upstream } from "../support.ts";
import { RedisServer } from "./redis-server.ts";

test("commands that share a Redis send once in total, once it is marked as trusted", async () => {
  const redis = await RedisServer.start();
  onTestFinished(() => redis.stop());
  const provider = await upstream();
  const { key, entry } = await createKey("--grant", "stytch/b2b:magicLinks.*");
  const config = file({ keys: [entry], redis: { url: { env: "OUR_REDIS" } } });
  const variables = {
    STYTCH_PROJECT_ID: PROJECT_ID,
    STYTCH_SECRET: SECRET,
    STYTCH_BASE_URL: provider.url,
    OUR_REDIS: redis.url,
  };
  const gateways = [1, 2].map(() => run(["--config", config, "--port", "0"], variables));
  const [first = "", second = ""] = await Promise.all(gateways.map(({ output }) => addressOf(output)));
  const send = (gateway: string) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": "one" };
    return fetch(gateway + SEND, { method: "POST", headers, body: MAIL });
  };

  const early = await send(first);
  expect([early.status, await early.json()]).toMatchObject([503, { error: { type: "store_unavailable" } }]);

  const initialized = run(["redis", "initialize", "--config", config], variables);
  expect([(await initialized.closed)[0], initialized.output]).toEqual([
    0,
    { stdout: "Redis is now trusted.\n", stderr: "" },
  ]);
  expect((await send(first)).status).toBe(200);
  const repeated = await send(second);
  expect([repeated.status, repeated.headers.get("idempotency-replayed")]).toEqual([200, "true"]);
  expect(provider.reached.map(({ body }) => body)).toEqual([MAIL]);

  await redis.kill();
  expect((await send(second)).status).toBe(503);
  expect(provider.reached).toHaveLength(1);
  for (const { child, closed } of gateways) {
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
  }
});
