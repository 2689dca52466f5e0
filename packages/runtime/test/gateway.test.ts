import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { ConflictError, PermissionError, throughGateway } from "@linkwright/runtime";
import { expect, onTestFinished, test, vi } from "vitest";
import { clientAt, serve } from "./support.ts";

const KEY = "gateway-key-1";

function clientThrough(url: string, key: string | undefined = KEY) {
  return clientAt(undefined, throughGateway("createThingsClient", { url, ...(key && { key }) }, "/things/v1", {}));
}

type Reply = [status: number, headers?: Record<string, string>, body?: object];

/** A gateway that answers as told, one reply after the other, and keeps what it was sent; `"reset"` ends the connection instead. */
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

const refused = (type: string, message = "because") => ({ error: { type, message, requestId: "request-1" } });
const REFUSED = { "x-linkwright-gateway": "refused" };

test("a client goes to the API's path at the gateway, with the gateway's key alone", async () => {
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

test("a gateway that asks for no key gets none", async () => {
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

test("a gateway's address and key are checked when the client is made", () => {
  expect(() => clientThrough("http://gateway.example.com")).toThrow("createThingsClient: gateway.url would send");
  expect(() => clientThrough("/gateway")).toThrow("createThingsClient: gateway.url is not a URL");
  expect(() => clientThrough("https://gateway.example.com", "hush\n")).toThrow("createThingsClient: gateway.key must");
});

test("every call that sends something has a key of its own, the same for all its attempts", async () => {
  const { url, seen } = await gateway("reset", [502, REFUSED, refused("upstream_unreachable")], [200]);
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

test("a send that is under way already is asked for again", async () => {
  const { url, seen } = await gateway([409, { ...REFUSED, "retry-after": "0" }, refused("send_in_progress")], [200]);
  await clientThrough(url).things.send({ to: "ada" });
  expect(seen).toHaveLength(2);
});

test("what may have been sent is not asked for again", async () => {
  const { url, seen } = await gateway([502, REFUSED, refused("outcome_unknown")]);
  const send = clientThrough(url).things.send({ to: "ada" });
  await expect(send).rejects.toMatchObject({ name: "ServerError", code: "outcome_unknown", attempts: 1 });
  expect(seen).toHaveLength(1);
});

test("what the provider answered to a send is not asked for again, since the answer would be the same", async () => {
  const { url, seen } = await gateway([500, {}, { code: "oops" }]);
  await expect(clientThrough(url).things.send({ to: "ada" })).rejects.toMatchObject({ code: "oops", attempts: 1 });
  expect(seen).toHaveLength(1);
});

test("a refusal of the gateway says that it is one", async () => {
  const { url } = await gateway([403, REFUSED, refused("not_granted", "this key is granted no things.get")]);
  const error = await clientThrough(url)
    .things.get({ thing_id: "a" })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(PermissionError);
  expect(error).toMatchObject({
    message: expect.stringContaining(
      " returned 403 not_granted (request id request-1): the gateway refused it: this key is granted no things.get",
    ),
    code: "not_granted",
    requestId: "request-1",
    headers: REFUSED,
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
