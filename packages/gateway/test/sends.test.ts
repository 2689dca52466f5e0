import { expect, test } from "vitest";
import { deferred, MAIL, SEND, startGateway, upstream } from "./support.ts";

test("sends once for each Idempotency-Key, and replays the response", async () => {
  let count = 0;
  const provider = await upstream((_, outgoing) =>
    outgoing.writeHead(200, { "x-request-id": `r-${++count}` }).end(`{"count":${count}}`),
  );
  const gateway = await startGateway(provider.url);
  const key = { "idempotency-key": "one" };
  const first = await gateway.post(SEND, MAIL, key);
  const repeat = await gateway.post(SEND, MAIL, key);
  expect([await first.text(), await repeat.text()]).toEqual(['{"count":1}', '{"count":1}']);
  expect([first, repeat].map(({ headers }) => headers.get("idempotency-replayed"))).toEqual([null, "true"]);
  expect(repeat.headers.get("x-request-id")).toBe("r-1");
  const other = await gateway.post(SEND, MAIL.replace("ada", "bob"), key);
  expect([other.status, (await other.json()).error.type]).toEqual([422, "idempotency_key_reused"]);
  await gateway.post(SEND, MAIL, { "idempotency-key": "two" });
  await gateway.post(SEND, MAIL);
  expect(provider.reached).toHaveLength(3);
  expect(provider.reached[0]?.headers).not.toHaveProperty("idempotency-key");
  const lines = gateway.lines.map(({ status, replayed }) => [status, replayed]);
  expect(lines).toEqual([
    [200, undefined],
    [200, true],
    [422, undefined],
    [200, undefined],
    [200, undefined],
  ]);
});

test("continues a send when its caller disconnects", async () => {
  const arrived = deferred();
  let finish = () => {};
  const provider = await upstream((_, outgoing) => {
    finish = () => outgoing.end('{"ok":1}');
    arrived.resolve();
  });
  const gateway = await startGateway(provider.url);
  const key = { "idempotency-key": "one" };
  const controller = new AbortController();
  const headers = { "content-type": "application/json", ...key };
  const gone = gateway.call(SEND, { method: "POST", body: MAIL, headers, signal: controller.signal });
  await arrived.promise;
  controller.abort();
  await expect(gone).rejects.toThrow();
  const repeat = gateway.post(SEND, MAIL, key);
  finish();
  expect([(await repeat).status, await (await repeat).text()]).toEqual([200, '{"ok":1}']);
  expect(provider.reached).toHaveLength(1);
});

test("never resends a request that may have arrived", async () => {
  const provider = await upstream((incoming) => incoming.socket.destroy());
  const gateway = await startGateway(provider.url);
  const key = { "idempotency-key": "one" };
  const lost = await gateway.post(SEND, MAIL, key);
  expect([lost.status, (await lost.json()).error.type]).toEqual([502, "outcome_unknown"]);
  const repeat = await gateway.post(SEND, MAIL, key);
  expect([repeat.status, (await repeat.json()).error.type]).toEqual([409, "outcome_unknown"]);
  expect(provider.reached).toHaveLength(1);
});

test("streams idempotent operations, whatever the key", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url);
  const search = "/stytch/b2b/v1/b2b/organizations/search";
  for (const _ of [1, 2]) await gateway.post(search, "{}", { "idempotency-key": "one" });
  expect(provider.reached).toHaveLength(2);
});

test("rejects an invalid key", async () => {
  const gateway = await startGateway((await upstream()).url);
  const response = await gateway.post(SEND, MAIL, { "idempotency-key": "x".repeat(256) });
  expect([response.status, (await response.json()).error.type]).toEqual([400, "idempotency_key_invalid"]);
});

test("limits the calls of each caller and operation", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url, { limits: { perOperation: { calls: 2, seconds: 60 } } });
  const statuses: number[] = [];
  for (const _ of [1, 2, 3]) statuses.push((await gateway.post(SEND, MAIL)).status);
  expect(statuses).toEqual([200, 200, 429]);
  const rejected = await gateway.post(SEND, MAIL);
  expect(Number(rejected.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await gateway.call("/upvio/v1/businesses")).status).toBe(200);
  expect(gateway.lines[2]).toMatchObject({ event: "rejected", reason: "rate_limited", caller: "tests" });
  expect(provider.reached).toHaveLength(3);
});
