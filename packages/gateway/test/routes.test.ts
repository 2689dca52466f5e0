import { describe, expect, test, vi } from "vitest";
import { apis } from "../src/generated/operations.ts";
import { API_KEY, handler, MAIL, rejectionOf, SECRET, SEND } from "./support.ts";

const BUSINESSES = "/upvio/v1/businesses";
const ORIGIN = "https://app.example.com";

describe("/metrics", () => {
  const statusOf = async (metrics: "loopback" | "anyone" | "nobody" | undefined, remoteAddress?: string) => {
    const { call } = await handler(metrics === undefined ? {} : { metrics });
    return (await call("/metrics", {}, { remoteAddress })).status;
  };

  test.each([undefined, "loopback"] as const)("is available only to this machine (metrics: %s)", async (metrics) => {
    for (const address of ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])
      expect([address, await statusOf(metrics, address)]).toEqual([address, 200]);
    for (const address of [undefined, "192.0.2.7", "10.0.0.1", "::ffff:192.0.2.7", "fe80::1", ""])
      expect([address, await statusOf(metrics, address)]).toEqual([address, 404]);
  });

  test("is available to anyone or nobody if configured", async () => {
    for (const address of [undefined, "192.0.2.7", "127.0.0.1"]) {
      expect(await statusOf("anyone", address)).toBe(200);
      expect(await statusOf("nobody", address)).toBe(404);
    }
  });

  test("is rejected for another host", async () => {
    const { gateway } = await handler({ metrics: "anyone" });
    expect(await rejectionOf(await gateway(new Request("https://a.example/metrics")))).toBe("host_not_allowed");
  });
});

test("/healthz accepts every host, and neither it nor /metrics is logged or counted", async () => {
  const { gateway, call, lines } = await handler();
  const response = await gateway(new Request("https://10.0.0.1/healthz"));
  expect([response.status, await response.text()]).toEqual([200, "ok\n"]);
  const metrics = await call("/metrics", {}, { remoteAddress: "::1" });
  expect(await metrics.text()).not.toMatch(/_total\{/);
  expect(lines).toEqual([]);
  expect((await call("/healthz", { method: "POST" })).status).toBe(404);
  expect((await call("/metrics", { method: "POST" }, { remoteAddress: "::1" })).status).toBe(404);
});

test("routes to every operation of every API", async () => {
  const { call, lines, sent } = await handler();
  for (const [api, { operations }] of Object.entries(apis)) {
    for (const { id, method, path, contentType } of operations) {
      const named = path.replace(/\{[^{}]+\}/g, "p-1");
      const init = contentType === undefined ? {} : { body: "x", headers: { "content-type": contentType } };
      const response = await call(`/${api}${named}`, { method, ...init });
      expect([id, response.status, await response.text()]).toEqual([id, 200, '{"ok":true}']);
      expect(lines.at(-1)).toMatchObject({ api, operation: id, path, method, event: "call" });
      expect(sent.at(-1)).toMatchObject({ url: `https://provider.example${named}`, init: { method } });
    }
  }
});

test("reports the methods of a path", async () => {
  const { call } = await handler();
  const response = await call("/stytch/b2b/v1/b2b/organizations/o1", { method: "PATCH" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "DELETE, GET, PUT"]);
  expect((await response.json()).error.message).toBe("This path supports DELETE, GET, PUT.");
  expect(response.headers.get("x-linkwright-gateway")).toBe("rejected");
});

test("rejects each call for the first applicable reason", async () => {
  const { call } = await handler({ origins: [ORIGIN] });
  const ask = async (path: string, headers: Record<string, string>, method = "GET") =>
    rejectionOf(await call(path, { method, headers }));
  const authorization = "Basic no";
  expect(await ask("/nothing", { authorization, origin: "https://a.example" })).toBe("origin_not_allowed");
  expect(await ask("/nothing", { authorization, "x-http-method": "GET" })).toBe("method_override");
  expect(await ask("/nothing", { authorization })).toBe("unknown_operation");
  expect(await ask(BUSINESSES, { authorization }, "PATCH")).toBe("method_not_allowed");
  expect(await ask("/upvio/v1/businesses/b%2f1/patients", { authorization })).toBe("path_not_allowed");
  expect(await ask(`${BUSINESSES}?a=1`, { authorization })).toBe("unauthorized");
  expect(await ask(`${BUSINESSES}?a=1`, {})).toBe("unknown_parameter");
});

describe("a preflight", () => {
  const ask = async (headers: Record<string, string>, path = SEND) => {
    const { call, lines } = await handler({ origins: [ORIGIN] });
    const response = await call(path, { method: "OPTIONS", headers });
    return { status: response.status, headers: Object.fromEntries(response.headers), lines };
  };

  test("is handled for a page's request, and not logged", async () => {
    const { status, headers, lines } = await ask({ origin: ORIGIN, "access-control-request-method": "POST" });
    expect([status, lines]).toEqual([204, []]);
    expect(headers).toEqual({
      "access-control-allow-headers": "authorization, content-type, idempotency-key",
      "access-control-allow-methods": "POST",
      "access-control-allow-origin": ORIGIN,
      "access-control-expose-headers":
        "retry-after, x-request-id, request-id, idempotency-replayed, x-linkwright-gateway, x-linkwright-request-id",
      "access-control-max-age": "600",
      vary: "Origin",
      "x-linkwright-request-id": expect.any(String),
    });
  });

  test("lists each header of the path's operations once", async () => {
    const path = "/stytch/b2b/v1/b2b/organizations/o1";
    const { headers } = await ask({ origin: ORIGIN, "access-control-request-method": "PUT" }, path);
    expect(headers["access-control-allow-headers"]).toBe(
      "authorization, content-type, idempotency-key, x-stytch-member-session, x-stytch-member-sessionjwt",
    );
  });

  test("is distinguished from other OPTIONS requests", async () => {
    for (const headers of [{ origin: ORIGIN }, { "access-control-request-method": "POST" }, {}] as Record<
      string,
      string
    >[])
      expect((await ask(headers)).status).toBe(405);
  });
});

test("lets a page of its own origin read responses without CORS headers", async () => {
  const { post } = await handler();
  const own = await post(SEND, MAIL, { origin: "https://gateway.example.com" });
  expect([own.status, own.headers.get("vary"), own.headers.has("access-control-allow-origin")]).toEqual([
    200,
    "Origin",
    false,
  ]);
  const none = await post(SEND, MAIL);
  expect(none.headers.has("vary")).toBe(false);
});

test.each([
  ["/gateway", "/gateway"],
  ["/gateway/", "/gateway"],
  ["/a/b-c.d~e_f", "/a/b-c.d~e_f"],
  ["", ""],
])("serves below the path %j", async (basePath, prefix) => {
  const { call, sent, lines } = await handler({ basePath, metrics: "anyone" });
  for (const path of [BUSINESSES, "/healthz", "/metrics"])
    expect(await rejectionOf(await call(prefix + path))).toBeUndefined();
  expect(sent.map(({ url }) => url)).toEqual(["https://provider.example/businesses"]);
  expect(lines).toMatchObject([{ path: "/businesses" }]);
  if (prefix === "") return;
  for (const path of [BUSINESSES, "/healthz", `${prefix}x${BUSINESSES}`, `/x${prefix}${BUSINESSES}`, prefix])
    expect([path, await rejectionOf(await call(path))]).toEqual([path, "unknown_operation"]);
});

describe("a log line", () => {
  test("contains host and origin for a rejection only", async () => {
    const { call, lines } = await handler({ origins: [ORIGIN] });
    await (await call(BUSINESSES, { headers: { origin: ORIGIN } })).text();
    await call("/nothing", { headers: { origin: ORIGIN } });
    await call("/nothing");
    expect(lines).toMatchObject([
      { level: "info", event: "call", status: 200 },
      { level: "warn", event: "rejected", status: 404, host: "gateway.example.com", origin: ORIGIN },
      { level: "warn", event: "rejected", host: "gateway.example.com" },
    ]);
    for (const name of ["host", "origin", "message", "reason"]) expect(lines[0]).not.toHaveProperty(name);
    for (const name of ["caller", "environment", "api", "remoteAddress"]) expect(lines[1]).not.toHaveProperty(name);
    expect(lines[2]).not.toHaveProperty("origin");
  });

  test("contains time and duration", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: new Date("2026-03-01T12:00:00.000Z") });
    try {
      const { call, lines } = await handler({
        fetch: async () => {
          vi.advanceTimersByTime(1.5);
          return new Response("{}");
        },
      });
      await (await call(BUSINESSES)).text();
      expect(lines).toMatchObject([{ time: expect.stringMatching(/^2026-03-01T12:00:00\.00[12]Z$/) }]);
      expect(lines[0]?.durationMs).toBeGreaterThanOrEqual(1);
      expect(lines[0]?.durationMs).toBeLessThan(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test("contains at most 200 characters of host and origin, and no credential in any case", async () => {
    const { call, key, lines } = await handler();
    for (const origin of [
      `https://${"a".repeat(300)}`,
      `https://${SECRET}`,
      `https://${API_KEY.toUpperCase()}`,
      `https://${key}`,
    ])
      await call(BUSINESSES, { headers: { origin } });
    await call("/nothing", { headers: { origin: "https://x.example", authorization: "https://x.example" } });
    expect(lines.map(({ origin }) => origin)).toEqual([
      `https://${"a".repeat(192)}`,
      "[redacted]",
      "[redacted]",
      "[redacted]",
      "[redacted]",
    ]);
  });

  test("contains the name and location of an internal error, but not its message", async () => {
    const broken = await handler({
      limits: { overall: { calls: 1, seconds: 1 } },
      store: {
        take: async () => {
          throw new RangeError("hunter2");
        },
      } as never,
    });
    const response = await broken.call(BUSINESSES);
    expect([response.status, await rejectionOf(response)]).toEqual([500, "internal_error"]);
    expect(broken.lines).toMatchObject([{ level: "error", event: "rejected", reason: "internal_error" }]);
    expect(broken.lines[0]?.fault).toMatch(/^RangeError at .+routes\.test\.ts/);
    expect(JSON.stringify(broken.lines)).not.toContain("hunter2");
  });

  test("describes a thrown value that is not an error", async () => {
    const { call, lines } = await handler({
      limits: { overall: { calls: 1, seconds: 1 } },
      store: { take: () => Promise.reject("hunter2") } as never,
    });
    expect((await call(BUSINESSES)).status).toBe(500);
    expect(lines[0]?.fault).toMatch(/^Error at /);
    expect(JSON.stringify(lines)).not.toContain("hunter2");
  });

  test("is written as JSON by default", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    try {
      const { call } = await handler({ log: undefined as never });
      await call("/nothing");
      expect(JSON.parse(log.mock.calls[0]?.[0])).toMatchObject({ event: "rejected", reason: "unknown_operation" });
      expect(log).toHaveBeenCalledOnce();
    } finally {
      log.mockRestore();
    }
  });
});
