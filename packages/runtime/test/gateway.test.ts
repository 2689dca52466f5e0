import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { ConflictError, PermissionError, throughGateway } from "@linkwright/runtime";
import { recordingFetch, untilAborted } from "@linkwright/testing/recording-fetch";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { clientAt, serve } from "./support.ts";

const KEY = "gateway-key-1";

function clientThrough(url: string, key: string | undefined = KEY) {
  return clientAt(undefined, throughGateway("createThingsClient", { url, ...(key && { key }) }, "/things/v1", {}));
}

type Reply = [status: number, headers?: Record<string, string>, body?: object];

/** A gateway that sends the given responses in turn and records requests; `"reset"` ends the connection instead. */
async function gateway(...replies: (Reply | "reset")[]) {
  const seen: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push({ url: request.url, headers: request.headers });
    const reply = replies[seen.length - 1] ?? [200];
    if (reply === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    const [status, headers = {}, body = {}] = reply;
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
  return { url: await serve(listener), seen };
}

const rejected = (type: string, message = "because") => ({ error: { type, message, requestId: "request-1" } });
const REJECTED = { "x-linkwright-gateway": "rejected" };

test("a client calls the API's path at the gateway with only the gateway's key", async () => {
  const { url, seen } = await gateway();
  const client = clientThrough(`${url}/`);
  await client.things.get({ thing_id: "a" });
  await client.tokens.create({ grant_type: "client_credentials" });
  await client.signals.read();
  expect(seen.map((request) => request.url)).toEqual([
    "/things/v1/things/a",
    "/things/v1/tokens",
    "/things/v1/signals",
  ]);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill(`Bearer ${KEY}`));
});

test("a gateway that requires no key receives none", async () => {
  const { url, seen } = await gateway();
  await clientThrough(url, "").things.get({ thing_id: "a" });
  expect(seen[0]?.headers).not.toHaveProperty("authorization");
});

test("a page in a browser may hold a client of a gateway", () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  onTestFinished(() => void vi.unstubAllGlobals());
  clientThrough("https://gateway.example.com");
});

test("checks a gateway's URL and key when the client is created", () => {
  expect(() => clientThrough("http://gateway.example.com")).toThrow("createThingsClient: gateway.url would send");
  expect(() => clientThrough("/gateway")).toThrow("createThingsClient: gateway.url must be a URL");
  expect(() => clientThrough("https://gateway.example.com", "hush\n")).toThrow("createThingsClient: gateway.key must");
});

test("every call that is not idempotent has its own key, the same for all attempts", async () => {
  const { url, seen } = await gateway("reset", [502, REJECTED, rejected("upstream_unreachable")], [200]);
  const client = clientThrough(url);
  const { attempts } = await client.things.send({ to: "ada" }).withResponse();
  expect(attempts).toBe(3);
  await client.things.send({ to: "ada" });
  const keys = seen.map(({ headers }) => headers["idempotency-key"]);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys.slice(0, 3)).toEqual(Array(3).fill(keys[0]));
  expect(keys[3]).not.toBe(keys[0]);
});

test("a caller's own key is sent instead", async () => {
  const { url, seen } = await gateway();
  await clientThrough(url).things.send({ to: "ada" }, { headers: { "Idempotency-Key": "invitation-7" } } as object);
  expect(seen[0]?.headers["idempotency-key"]).toBe("invitation-7");
});

test("a call that may be repeated has no key", async () => {
  const { url, seen } = await gateway();
  await clientThrough(url).things.rename({ thing_id: "a", name: "b" });
  expect(seen[0]?.headers).not.toHaveProperty("idempotency-key");
});

test("retries a send that is already in progress", async () => {
  const { url, seen } = await gateway([409, { ...REJECTED, "retry-after": "0" }, rejected("send_in_progress")], [200]);
  await clientThrough(url).things.send({ to: "ada" });
  expect(seen).toHaveLength(2);
});

test("does not retry what may have been sent", async () => {
  const { url, seen } = await gateway([502, REJECTED, rejected("outcome_unknown")]);
  const send = clientThrough(url).things.send({ to: "ada" });
  await expect(send).rejects.toMatchObject({ name: "ServerError", code: "outcome_unknown", attempts: 1 });
  expect(seen).toHaveLength(1);
});

test("does not retry a send that the provider responded to, since the gateway would return the same response", async () => {
  const { url, seen } = await gateway([500, {}, { code: "oops" }]);
  await expect(clientThrough(url).things.send({ to: "ada" })).rejects.toMatchObject({ code: "oops", attempts: 1 });
  expect(seen).toHaveLength(1);
});

test("an error of the gateway says so", async () => {
  const { url } = await gateway([403, REJECTED, rejected("not_granted", "this key is granted no things.get")]);
  const error = await clientThrough(url)
    .things.get({ thing_id: "a" })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(PermissionError);
  expect(error).toMatchObject({
    message: expect.stringContaining(
      " returned 403 not_granted (request id request-1): the gateway rejected the request: this key is granted no things.get",
    ),
    code: "not_granted",
    requestId: "request-1",
    headers: REJECTED,
  });
});

test("an error of the provider stays the provider's", async () => {
  const { url } = await gateway([409, {}, { code: "duplicate", message: "is there already" }]);
  const error = await clientThrough(url)
    .things.get({ thing_id: "a" })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ message: expect.stringContaining(" returned 409 duplicate: is there already") });
});

describe("a call that sends something", () => {
  test.each<[what: string, reply: Reply]>([
    ["408 of the gateway", [408, REJECTED, rejected("slow")]],
    ["429 of the gateway", [429, REJECTED, rejected("rate_limited")]],
    ["500 of the gateway", [500, REJECTED, rejected("failed")]],
    ["503 of the gateway", [503, REJECTED, rejected("draining")]],
    ["503 of the provider with Retry-After", [503, { "retry-after": "0" }]],
    ["send_in_progress with Retry-After", [409, { "retry-after": "0" }, { code: "send_in_progress" }]],
  ])("is asked for again after %s", async (_what, reply) => {
    const { url, seen } = await gateway(reply, [200]);
    await clientThrough(url).things.send({ to: "ada" });
    expect(seen).toHaveLength(2);
  });

  test.each<[what: string, reply: Reply]>([
    ["400 of the gateway", [400, REJECTED, rejected("invalid")]],
    ["403 of the gateway", [403, REJECTED, rejected("not_granted")]],
    ["409 of the gateway without Retry-After", [409, REJECTED, rejected("send_in_progress")]],
    ["409 with Retry-After of another code", [409, { ...REJECTED, "retry-after": "0" }, rejected("key_reused")]],
    ["502 of the gateway with an unknown outcome", [502, REJECTED, rejected("outcome_unknown")]],
    [
      "503 with an unknown outcome and Retry-After",
      [503, { ...REJECTED, "retry-after": "0" }, rejected("outcome_unknown")],
    ],
    ["408 of the provider", [408]],
    ["429 of the provider", [429]],
    ["503 of the provider", [503]],
  ])("is not asked for again after %s", async (_what, reply) => {
    const { url, seen } = await gateway(reply, [200]);
    await expect(clientThrough(url).things.send({ to: "ada" })).rejects.toMatchObject({ attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  test("is retried after a timeout", async () => {
    const { sent, fetch } = recordingFetch((request) =>
      sent.length === 1 ? untilAborted(request) : Response.json({ thing_id: "a" }),
    );
    const settings = throughGateway("createThingsClient", { url: "https://gateway.example.com" }, "/things/v1", {});
    const { things } = clientAt(undefined, { ...settings, fetch, timeoutMs: 20 });
    expect(await things.send({ to: "ada" })).toEqual({ thing_id: "a" });
    const [first, second] = sent.map(({ headers }) => headers.get("idempotency-key"));
    expect(first).toBe(second);
  });

  test("has its own key unless the caller sets one, in any spelling", async () => {
    const { url, seen } = await gateway();
    const client = clientThrough(url);
    for (const name of ["idempotency-key", "IDEMPOTENCY-KEY"]) {
      await client.things.send({ to: "ada" }, { headers: { [name]: "own" } });
    }
    await client.things.send({ to: "ada" }, { headers: { "X-Other": "1" } });
    expect(seen.slice(0, 2).map(({ headers }) => headers["idempotency-key"])).toEqual(["own", "own"]);
    expect(seen[2]?.headers["idempotency-key"]).toMatch(/^[0-9a-f]{32}$/);
  });
});

test("without a gateway, no call has its own key", async () => {
  const { url, seen } = await gateway();
  await clientAt(url).things.send({ to: "ada" });
  expect(seen[0]?.headers).not.toHaveProperty("idempotency-key");
});

test("a gateway's key may be a function, called before every attempt", async () => {
  const { url, seen } = await gateway([500], [200]);
  let turn = 0;
  const settings = throughGateway("createThingsClient", { url, key: () => `key-${++turn}` }, "/things/v1", {});
  await clientAt(undefined, settings).things.get({ thing_id: "a" });
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer key-1", "Bearer key-2"]);
});

test.each<[body: object, said: string]>([
  [{}, "the gateway rejected the request: no reason given"],
  [{ error: {} }, "the gateway rejected the request: no reason given"],
  [{ error: { message: "because" } }, "the gateway rejected the request: because"],
])("recognizes a gateway's error with the body %j", async (body, said) => {
  const { url } = await gateway([403, REJECTED, body]);
  const errorResponse = clientThrough(url).things.get({ thing_id: "a" });
  await expect(errorResponse).rejects.toMatchObject({
    message: expect.stringMatching(new RegExp(` returned 403: ${said}$`)),
    code: undefined,
  });
});

test("options that the gateway holds may be omitted but not set", () => {
  const settings = (replaces: object) =>
    throughGateway("createThingsClient", { url: "https://gateway.example.com" }, "/v1", { ...replaces });
  expect(settings({ key: undefined })).toMatchObject({ baseUrl: "https://gateway.example.com/v1" });
  for (const value of ["hush", "", null, () => "hush"]) {
    expect(() => settings({ first: undefined, key: value })).toThrow(
      "createThingsClient: key cannot be combined with gateway, which holds it: set only one of them",
    );
  }
});
