import { expect, test } from "vitest";
import { MAIL, SEND, startGateway, upstream } from "./support.ts";

const ORIGIN = "https://app.example.com";

test("allows pages of listed origins only, without cookies", async () => {
  const provider = await upstream();
  const gateway = await startGateway(provider.url, { origins: [ORIGIN] });
  const preflight = await fetch(gateway.url + SEND, {
    method: "OPTIONS",
    headers: {
      origin: ORIGIN,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": ORIGIN,
    "access-control-allow-methods": "POST",
    "access-control-allow-headers": "authorization, content-type, idempotency-key",
    vary: "Origin",
  });
  const response = await gateway.post(SEND, MAIL, { origin: ORIGIN });
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
  expect(response.headers.get("access-control-expose-headers")).toContain("retry-after");
  for (const each of [preflight, response]) expect(each.headers.has("access-control-allow-credentials")).toBe(false);
  expect(provider.reached).toHaveLength(1);
});

test("lists the session headers in the preflight of operations that accept them", async () => {
  const gateway = await startGateway((await upstream()).url, { origins: [ORIGIN] });
  const { headers } = await fetch(`${gateway.url}/stytch/b2b/v1/b2b/organizations/o1`, {
    method: "OPTIONS",
    headers: { origin: ORIGIN, "access-control-request-method": "PUT" },
  });
  expect(headers.get("access-control-allow-methods")).toBe("DELETE, GET, PUT");
  expect(headers.get("access-control-allow-headers")).toContain("x-stytch-member-session");
});

test("lets an allowed page read a rejection, and another page nothing", async () => {
  const gateway = await startGateway((await upstream()).url, { origins: [ORIGIN] });
  const rejected = await gateway.post("/upvio/v1/nothing", "{}", { origin: ORIGIN });
  expect([rejected.status, rejected.headers.get("access-control-allow-origin")]).toEqual([404, ORIGIN]);
  const foreign = await gateway.post(SEND, MAIL, { origin: "https://elsewhere.example" });
  expect([foreign.status, foreign.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});

test("accepts pages of its own origin", async () => {
  const gateway = await startGateway((await upstream()).url);
  expect((await gateway.post(SEND, MAIL, { origin: gateway.url })).status).toBe(200);
});
