import { createGateway, createGatewayKey } from "@linkwright/gateway";
import { expect, test } from "vitest";
import { API_KEY, credentialsAt, handler, MAIL, SEND } from "./support.ts";

test("handles web-standard requests without a server", async () => {
  const { call, sent, lines } = await handler();
  const response = await call(SEND, { method: "POST", body: MAIL, headers: { "content-type": "application/json" } });
  expect([response.status, await response.json(), response.headers.get("x-request-id")]).toEqual([
    200,
    { ok: true },
    "r-1",
  ]);
  expect(sent).toMatchObject([
    {
      url: "https://provider.example/v1/b2b/magic_links/email/login_or_signup",
      init: { method: "POST", redirect: "manual" },
    },
  ]);
  expect(lines).toMatchObject([{ event: "call", caller: "worker", status: 200, requestBytes: MAIL.length }]);
});

test("rejects dot segments, unknown hosts and unexpected bodies as far as a Request shows them", async () => {
  const { gateway, call, key, sent } = await handler();
  const headers = { authorization: `Bearer ${key}` };
  const type = async (response: Response) => (await response.json()).error.type;
  expect(await type(await call("/upvio/v1/businesses/..%2f..%2fadmin/patients"))).toBe("path_not_allowed");
  expect(await type(await gateway(new Request(`https://elsewhere.example${SEND}`, { headers })))).toBe(
    "host_not_allowed",
  );
  const lie = new Request("https://gateway.example.com/upvio/v1/businesses", {
    headers: { ...headers, host: "a.example" },
  });
  expect(await type(await gateway(lie))).toBe("host_not_allowed");
  const body = { method: "DELETE", body: "{}" };
  expect(await type(await call("/stytch/b2b/v1/b2b/organizations/o1", body))).toBe("body_not_allowed");
  expect(sent).toEqual([]);
});

test("serves below a base path", async () => {
  const { call, sent } = await handler({ basePath: "/gateway" });
  expect((await call("/gateway/upvio/v1/businesses")).status).toBe(200);
  expect((await call("/upvio/v1/businesses")).status).toBe(404);
  expect((await call("/gatewayupvio/v1/businesses")).status).toBe(404);
  expect(sent.map(({ url }) => url)).toEqual(["https://provider.example/businesses"]);
});

test("accepts calls without a key only from its own machine", async () => {
  const options = { keyless: { "upvio/v1": ["businesses.*"] }, credentials: credentialsAt("https://provider.example") };
  const gateway = createGateway({ ...options, log: () => {}, fetch: async () => new Response("ok") });
  const ask = async (url: string, remoteAddress?: string, headers = {}) =>
    (await gateway(new Request(url, { headers }), { remoteAddress })).status;
  const local = "http://localhost/upvio/v1/businesses";
  expect(await ask(local, "127.0.0.1")).toBe(200);
  expect(await ask("http://[::1]:4200/upvio/v1/businesses", "::1")).toBe(200);
  expect(await ask(local)).toBe(401);
  expect(await ask(local, "192.0.2.7")).toBe(401);
  expect(await ask(local, "127.0.0.1", { "x-forwarded-for": "192.0.2.7" })).toBe(401);
  expect(await ask(local, "127.0.0.1", { authorization: "Bearer wrong" })).toBe(401);
  expect(await ask("http://localhost/upvio/v1/businesses/b1/patients", "127.0.0.1")).toBe(403);
});

test("streams, and errors an incomplete body", async () => {
  let errored = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode("x".repeat(600)));
    },
    cancel() {
      errored = true;
    },
  });
  const { call, lines } = await handler({ maxResponseBytes: 1000, fetch: async () => new Response(body) });
  const response = await call("/upvio/v1/businesses");
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value?.length).toBe(600);
  await expect(reader?.read()).rejects.toThrow("too_large");
  expect(errored).toBe(true);
  expect(lines).toMatchObject([{ cut: "too_large" }]);
});

test("counts a call as in progress until its response is complete, and aborts it after the grace period", async () => {
  const { gateway, call } = await handler({ fetch: async () => new Response(new ReadableStream({ start() {} })) });
  const response = await call("/upvio/v1/businesses");
  const closed = gateway.close(20);
  expect((await call("/upvio/v1/businesses")).status).toBe(503);
  expect((await call("/healthz")).status).toBe(503);
  await closed;
  await expect(response.text()).rejects.toThrow("closing");
});

test("never rejects its promise and reveals nothing of internal errors", async () => {
  const broken = createGateway({
    credentials: { upvio: { test: { apiKey: API_KEY, baseUrl: "https://provider.example" } } },
    keys: () => {
      throw new Error("password of the key database");
    },
    log: () => {
      throw new Error("disk full");
    },
  });
  const { key } = await createGatewayKey();
  const headers = { authorization: `Bearer ${key}` };
  const response = await broken(new Request("http://localhost/upvio/v1/businesses", { headers }));
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain("password");
  const metrics = await broken(new Request("http://localhost/metrics"), { remoteAddress: "127.0.0.1" });
  expect(await metrics.text()).toContain("linkwright_gateway_log_failures_total 1");
});
