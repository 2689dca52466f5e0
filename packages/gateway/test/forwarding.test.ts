import { gzipSync } from "node:zlib";
import { nobodyListens } from "@linkwright/testing/faults/faults";
import { expect, test } from "vitest";
import { API_KEY, BASIC, deferred, MAIL, SEND, type StartedGateway, startGateway, upstream } from "./support.ts";

test("forwards a call with the provider's credentials instead of the caller's key", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url);
  const session = { "x-stytch-member-session": "session of a member" };
  const body = '{"organization_id":"acme","email_address":"ada@example.com"}';
  await gateway.post("/stytch/b2b/v1/b2b/magic_links/email/invite", body, {
    ...session,
    cookie: "a=b",
    "x-stytch-member-sessionjwt": "jwt",
    "x-forwarded-for": "203.0.113.1",
    "x-else": "1",
  });
  await gateway.call("/upvio/v1/businesses/b1/patients?limit=5&offset=10");

  const [stytch, upvio] = provider.reached;
  expect(stytch).toMatchObject({ method: "POST", url: "/v1/b2b/magic_links/email/invite", body });
  expect(stytch?.headers).toMatchObject({
    authorization: `Basic ${BASIC}`,
    "content-type": "application/json",
    "x-stytch-member-sessionjwt": "jwt",
    ...session,
  });
  for (const name of ["cookie", "x-forwarded-for", "x-else"]) expect(stytch?.headers).not.toHaveProperty(name);
  expect(upvio).toMatchObject({ method: "GET", url: "/businesses/b1/patients?limit=5&offset=10", body: "" });
  expect(upvio?.headers.authorization).toBe(`Bearer ${API_KEY}`);
  expect(JSON.stringify(provider.reached)).not.toContain(gateway.key);
});

test("sends no credentials to public operations", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url);
  const form = "grant_type=client_credentials&client_id=a&client_secret=b";
  const response = await gateway.call("/stytch/b2b/v1/public/project-1/oauth2/token", {
    method: "POST",
    body: form,
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(response.status).toBe(200);
  expect(provider.reached[0]).toMatchObject({ url: "/v1/public/project-1/oauth2/token", body: form });
  expect(provider.reached[0]?.headers).not.toHaveProperty("authorization");
});

test("forwards status, body, Retry-After and request IDs, but not headers for the gateway", async () => {
  const body = '{"status_code":429,"request_id":"request-id-test-1"}';
  const passed = {
    "retry-after": "7",
    "x-request-id": "r-1",
    "x-ratelimit-remaining": "0",
    "content-type": "application/json",
  };
  const provider = await upstream((_, outgoing) => {
    outgoing.writeHead(429, {
      ...passed,
      "set-cookie": "provider=1",
      "www-authenticate": "Basic",
      location: "https://elsewhere.example",
      "access-control-allow-origin": "*",
      "clear-site-data": '"*"',
      "x-linkwright-gateway": "rejected",
      connection: "close, x-hop",
      "x-hop": "1",
    });
    outgoing.end(body);
  });
  const gateway = await startGateway(provider.url);
  const response = await gateway.post(SEND, MAIL);
  expect(response.status).toBe(429);
  expect(await response.text()).toBe(body);
  expect(Object.fromEntries(response.headers)).toMatchObject(passed);
  const dropped = ["set-cookie", "www-authenticate", "location", "access-control-allow-origin", "clear-site-data"];
  for (const name of [...dropped, "x-linkwright-gateway", "x-hop"]) expect(response.headers.has(name)).toBe(false);
  expect(await gateway.line()).toMatchObject({ event: "call", level: "info", status: 429, upstreamRequestId: "r-1" });
});

test("decompresses the provider's response", async () => {
  const text = JSON.stringify({ data: "x".repeat(5000) });
  const provider = await upstream((_, outgoing) => {
    const packed = gzipSync(text);
    outgoing.writeHead(200, { "content-encoding": "gzip", "content-length": packed.length }).end(packed);
  });
  const gateway = await startGateway(provider.url);
  expect(await (await gateway.call("/upvio/v1/businesses")).text()).toBe(text);
});

test("forwards the first bytes before the last arrive", async () => {
  let finish = () => {};
  const provider = await upstream((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json" }).write('{"first":1,');
    finish = () => outgoing.end('"last":2}');
  });
  const gateway = await startGateway(provider.url);
  const response = await gateway.call("/upvio/v1/businesses");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('{"first":1,');
  expect(gateway.lines).toEqual([]);
  finish();
  expect((await reader?.read())?.value).toBe('"last":2}');
  expect((await reader?.read())?.done).toBe(true);
  expect(await gateway.line()).toMatchObject({ event: "call", responseBytes: 20 });
});

test.each([301, 302, 303, 307, 308])("rejects a redirect (%s)", async (status) => {
  const target = await upstream();
  const provider = await upstream((_, outgoing) =>
    outgoing.writeHead(status, { location: `${target.url}/steal` }).end(),
  );
  const gateway = await startGateway(provider.url);
  const response = await gateway.post(SEND, MAIL);
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ error: { type: "redirect_rejected" } });
  expect(response.headers.has("location")).toBe(false);
  expect(target.reached).toEqual([]);
  expect(await gateway.line()).toMatchObject({
    event: "rejected",
    reason: "redirect_rejected",
    operation: "magicLinks.email.loginOrSignup",
  });
});

test("returns an error if the provider is unreachable, disconnects or times out", async () => {
  const gone = await startGateway(await nobodyListens());
  expect(await (await gone.post(SEND, MAIL)).json()).toMatchObject({ error: { type: "upstream_unreachable" } });

  const breaking = await startGateway((await upstream((incoming) => incoming.socket.destroy())).url);
  const broken = await breaking.post(SEND, MAIL);
  expect([broken.status, await broken.json()]).toMatchObject([502, { error: { type: "upstream_broken" } }]);

  const silent = await startGateway((await upstream(() => {})).url, { timeoutMs: 50 });
  const late = await silent.post(SEND, MAIL);
  expect([late.status, await late.json()]).toMatchObject([504, { error: { type: "upstream_timeout" } }]);
});

const textOf = async (gateway: StartedGateway) => (await gateway.call("/upvio/v1/businesses")).text();

test("aborts a response that takes too long, is too large or is incomplete", async () => {
  const trickle = await upstream((_, outgoing) => outgoing.writeHead(200).write("{"));
  const slow = await startGateway(trickle.url, { timeoutMs: 1000 });
  await expect(textOf(slow)).rejects.toThrow();
  expect(await slow.line()).toMatchObject({ cut: "timeout", level: "warn", responseBytes: 1 });

  const flood = await upstream((_, outgoing) => {
    outgoing.writeHead(200).write("x".repeat(800));
    outgoing.end("x".repeat(800));
  });
  const large = await startGateway(flood.url, { maxResponseBytes: 1000 });
  await expect(textOf(large)).rejects.toThrow();
  expect(await large.line()).toMatchObject({ cut: "too_large" });

  const announced = await upstream((_, outgoing) =>
    outgoing.writeHead(200, { "content-length": 1001 }).end("x".repeat(1001)),
  );
  const known = await startGateway(announced.url, { maxResponseBytes: 1000 });
  const rejected = await known.call("/upvio/v1/businesses");
  expect([rejected.status, await rejected.json()]).toMatchObject([502, { error: { type: "response_too_large" } }]);

  const short = await upstream((incoming, outgoing) => {
    outgoing.writeHead(200, { "content-length": 100 });
    outgoing.write("{", () => incoming.socket.destroy());
  });
  const cut = await startGateway(short.url);
  await expect(textOf(cut)).rejects.toThrow();
  expect(await cut.line()).toMatchObject({ cut: "broken" });
});

test("aborts the provider's request when the caller disconnects", async () => {
  const closed = deferred();
  const provider = await upstream((incoming, outgoing) => {
    incoming.socket.on("close", () => closed.resolve());
    outgoing.writeHead(200).write("{");
  });
  const gateway = await startGateway(provider.url);
  const controller = new AbortController();
  await gateway.call("/upvio/v1/businesses", { signal: controller.signal });
  controller.abort();
  await closed.promise;
  expect(await gateway.line()).toMatchObject({ cut: "caller_gone" });
});

test("completes calls in progress when it stops, and rejects new ones", async () => {
  let finish = () => {};
  const arrived = deferred();
  const provider = await upstream((_, outgoing) => {
    finish = () => outgoing.writeHead(200).end("done");
    arrived.resolve();
  });
  const gateway = await startGateway(provider.url);
  const call = gateway.call("/upvio/v1/businesses");
  await arrived.promise;
  const stopped = gateway.server.close();
  await expect(gateway.call("/upvio/v1/businesses")).rejects.toThrow();
  finish();
  expect(await (await call).text()).toBe("done");
  await stopped;
});

test("calls the credential's function for each call, and awaits it", async () => {
  const provider = await upstream();
  let count = 0;
  const secret = async () => `rotating-key-number-${++count}`;
  const gateway = await startGateway(provider.url, {
    credentials: { upvio: { test: { apiKey: secret, baseUrl: provider.url } } },
  });
  await gateway.call("/upvio/v1/businesses");
  await gateway.call("/upvio/v1/businesses");
  expect(provider.reached.map(({ headers }) => headers.authorization)).toEqual(
    [1, 2].map((number) => `Bearer rotating-key-number-${number}`),
  );
});

test.each([
  ["throws", () => Promise.reject(new Error("vault says hunter2-is-wrong"))],
  ["returns a value that cannot be sent", async () => "line\r\nx-injected: 1"],
  ["never resolves", () => new Promise<string>(() => {})],
])("rejects if the credential's function %s", async (_, apiKey) => {
  const provider = await upstream();
  const credentials = { upvio: { test: { apiKey, baseUrl: provider.url } } };
  const gateway = await startGateway(provider.url, { credentials, timeoutMs: 50 });
  const response = await gateway.call("/upvio/v1/businesses");
  expect(response.status).toBe(503);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ error: { type: "not_configured" } });
  expect(text + JSON.stringify(gateway.lines)).not.toMatch(/hunter2|injected/);
  expect(provider.reached).toEqual([]);
});
