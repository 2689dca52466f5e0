import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { isWebhookSignatureError, verifyWebhook } from "@linkwright/stytch/webhooks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonOf } from "./support.ts";

const KEY = Buffer.from("a key of thirty-two bytes, or so", "utf8");
const SECRET = `whsec_${KEY.toString("base64")}`;
const EVENT = {
  project_id: "project-test-1",
  event_id: "event-test-1",
  action: "CREATE",
  object_type: "member",
  source: "DIRECT",
  id: "member-test-1",
  timestamp: "2026-04-15T12:00:00Z",
  member: { member_id: "member-test-1", name: "Ada 🦊" },
};
const SIGNED_AT = Date.parse("2026-04-15T12:00:00Z") / 1000;
const now = () => new Date(SIGNED_AT * 1000);

/** Signs a webhook as Svix documents it, with Node's own HMAC: https://docs.svix.com/receiving/verifying-payloads/how-manual */
function signature(id: string, timestamp: string, body: string | Uint8Array, key: Uint8Array = KEY): string {
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64")}`;
}

function message(body: string | Uint8Array = JSON.stringify(EVENT), id = "msg_1", timestamp = String(SIGNED_AT)) {
  const headers: Record<string, string> = {
    "svix-id": id,
    "svix-timestamp": timestamp,
    "svix-signature": signature(id, timestamp, body),
  };
  return { body, headers, secret: SECRET, now };
}

test("returns the event and the message ID of a signed webhook", async () => {
  expect(await verifyWebhook(message())).toEqual({ messageId: "msg_1", event: EVENT });
});

test("accepts Svix's own example", async () => {
  const example = {
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    body: '{"test": 2432232314}',
    headers: {
      "svix-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "svix-timestamp": "1614265330",
      "svix-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    },
    now: () => new Date(1_614_265_330_000),
  };
  expect((await verifyWebhook(example)).event).toEqual({ test: 2_432_232_314 });
});

test("the body may be text or bytes, the headers a Request's or Node's, the secret without its prefix", async () => {
  const { body, headers, ...rest } = message();
  const bytes = new TextEncoder().encode(body as string);
  const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
  for (const variant of [
    { body, headers: new Headers(headers), ...rest },
    { body: bytes, headers: { ...headers, host: "example.com", cookie: undefined }, ...rest },
    { body: bytes.buffer, headers: upper, ...rest },
    { body: Buffer.from(bytes), headers, ...rest, secret: KEY.toString("base64") },
  ]) {
    expect((await verifyWebhook(variant)).event).toEqual(EVENT);
  }
});

test("the clock is the machine's by default", async () => {
  const at = (seconds: number) => {
    const { now: _, ...signed } = message(undefined, "msg_1", String(seconds));
    return reasonOf(verifyWebhook(signed));
  };
  const machine = Math.floor(Date.now() / 1000);
  expect([await at(machine), await at(machine - 1000), await at(machine + 1000)]).toEqual([
    "accepted",
    "too_old",
    "too_new",
  ]);
});

test("accepts any time with an infinite tolerance", async () => {
  const signed = message(undefined, "msg_1", "1");
  expect(await reasonOf(verifyWebhook({ ...signed, toleranceSeconds: Number.POSITIVE_INFINITY }))).toBe("accepted");
});

test("one right signature among several is enough: a secret is being replaced", async () => {
  const { headers, ...rest } = message();
  const right = headers["svix-signature"];
  const wrong = signature("msg_1", String(SIGNED_AT), "else");
  for (const list of [`${wrong} ${right}`, `${right} ${wrong}`, `v1a,AAAA ${right} v2,${right}`]) {
    expect(await reasonOf(verifyWebhook({ ...rest, headers: { ...headers, "svix-signature": list } }))).toBe(
      "accepted",
    );
  }
  for (const list of [
    wrong,
    right?.replace("v1,", "v2,"),
    right?.replace("v1,", ""),
    `${right}A`,
    "v1,",
    "v1",
    " ",
    ",",
  ]) {
    const changed = { ...headers, "svix-signature": list };
    expect(await reasonOf(verifyWebhook({ ...rest, headers: changed }))).toBe("no_match");
  }
});

describe("refuses", () => {
  test.each(["svix-id", "svix-timestamp", "svix-signature"])("without %s", async (name) => {
    const { headers, ...rest } = message();
    for (const value of [undefined, "", ["a", "b"]]) {
      const rejected = verifyWebhook({ ...rest, headers: { ...headers, [name]: value } });
      await expect(rejected).rejects.toMatchObject({ name: "WebhookSignatureError", reason: "missing_header" });
      expect(isWebhookSignatureError(await rejected.catch((error: unknown) => error))).toBe(true);
    }
  });

  test.each([
    ["too_old", SIGNED_AT - 301, undefined],
    ["accepted", SIGNED_AT - 300, undefined],
    ["accepted", SIGNED_AT + 300, undefined],
    ["too_new", SIGNED_AT + 301, undefined],
    ["too_old", SIGNED_AT - 1, 0],
    ["accepted", SIGNED_AT, 0],
    ["accepted", SIGNED_AT - 3600, 3600],
    ["malformed_header", "now", undefined],
    ["malformed_header", `${SIGNED_AT}.5`, undefined],
    ["malformed_header", `${SIGNED_AT} `, undefined],
    ["malformed_header", "0x69df8e40", undefined],
    ["malformed_header", "-1", undefined],
    ["malformed_header", "Infinity", undefined],
  ])("or takes, as %s, the time %s with a tolerance of %s", async (reason, timestamp, toleranceSeconds) => {
    const signed = message(undefined, "msg_1", String(timestamp));
    expect(
      await reasonOf(verifyWebhook({ ...signed, ...(toleranceSeconds !== undefined && { toleranceSeconds }) })),
    ).toBe(reason);
  });

  test.each([
    ["accepted", 300.999],
    ["too_old", 301],
    ["accepted", -300],
    ["too_new", -300.001],
  ])("or takes, as %s, one whose time of signing was %d s ago", async (reason, ago) => {
    const at = () => new Date(SIGNED_AT * 1000 + ago * 1000);
    expect(await reasonOf(verifyWebhook({ ...message(), now: at }))).toBe(reason);
  });

  test.each([
    ["too_new", "9".repeat(15)],
    ["malformed_header", "9".repeat(16)],
    ["too_old", "0"],
  ])("as %s the time %s", async (reason, timestamp) => {
    expect(await reasonOf(verifyWebhook(message(undefined, "msg_1", timestamp)))).toBe(reason);
  });

  test("a header that is there twice, in two spellings", async () => {
    const { headers, ...rest } = message();
    const twice = { ...headers, "Svix-Id": "msg_1" };
    expect(await reasonOf(verifyWebhook({ ...rest, headers: twice }))).toBe("missing_header");
    const once = { ...headers, "Svix-Id": undefined };
    expect(await reasonOf(verifyWebhook({ ...rest, headers: once }))).toBe("accepted");
  });

  test.each([-1, -0.1, "soon", {}])("the tolerance %j", async (toleranceSeconds) => {
    const rejected = verifyWebhook({ ...message(), toleranceSeconds: toleranceSeconds as number });
    await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field: "toleranceSeconds" });
  });

  test.each(["", "[]", "null", '"text"', "{", "\u0000"])("the signed body %j, which is no event", async (body) => {
    expect(await reasonOf(verifyWebhook(message(body)))).toBe("unreadable_body");
  });

  test("a signed body of broken UTF-8", async () => {
    expect(await reasonOf(verifyWebhook(message(Buffer.from('{"name":"\xff"}', "latin1"))))).toBe("unreadable_body");
  });

  test("a body that was parsed and written anew", async () => {
    const signed = message('{ "action": "CREATE" }');
    expect(await reasonOf(verifyWebhook(signed))).toBe("accepted");
    const { body, ...rest } = signed;
    expect(await reasonOf(verifyWebhook({ ...rest, body: JSON.stringify(JSON.parse(body as string)) }))).toBe(
      "no_match",
    );
    const parsed = JSON.parse(body as string);
    await expect(verifyWebhook({ ...rest, body: parsed })).rejects.toMatchObject({ name: "InvalidInputError" });
  });

  test.each(["", "whsec_", "whsec_***", undefined, 7])("the secret %j", async (secret) => {
    const rejected = verifyWebhook({ ...message(), secret: secret as string });
    await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field: "secret" });
  });

  test("a tolerance that is not a number, which would accept any time", async () => {
    const rejected = verifyWebhook({ ...message(undefined, "msg_1", "1"), toleranceSeconds: Number.NaN });
    await expect(rejected).rejects.toMatchObject({ name: "InvalidInputError", field: "toleranceSeconds" });
  });
});

test("any body and key get through unchanged, and with any bit changed not at all", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.uint8Array({ minLength: 1, maxLength: 80 }),
      fc.stringMatching(/^msg_\w{1,20}$/),
      fc.nat(),
      async (event, key, id, position) => {
        const body = Buffer.from(JSON.stringify(event));
        const timestamp = String(SIGNED_AT);
        const headers = {
          "svix-id": id,
          "svix-timestamp": timestamp,
          "svix-signature": signature(id, timestamp, body, key),
        };
        const secret = `whsec_${Buffer.from(key).toString("base64")}`;
        const verified = await verifyWebhook({ body, headers, secret, now });
        expect(JSON.stringify(verified.event)).toBe(JSON.stringify(JSON.parse(body.toString())));

        const changed = Buffer.from(body);
        const bit = position % (body.length * 8);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await reasonOf(verifyWebhook({ body: changed, headers, secret, now }))).toBe("no_match");
        const other = { ...headers, "svix-id": `${id}x` };
        expect(await reasonOf(verifyWebhook({ body, headers: other, secret, now }))).toBe("no_match");
        const later = { ...headers, "svix-timestamp": String(SIGNED_AT + 1) };
        expect(await reasonOf(verifyWebhook({ body, headers: later, secret, now }))).toBe("no_match");
      },
    ),
    { numRuns: 500 },
  );
});

test("an error shows neither secret nor body nor signature", async () => {
  const signed = message();
  const error: unknown = await verifyWebhook({ ...signed, body: "do-not-tell" }).catch((caught: unknown) => caught);
  const bad: unknown = await verifyWebhook({ ...signed, secret: "whsec_do-not-tell" }).catch(
    (caught: unknown) => caught,
  );
  const shown = inspect([error, bad], { depth: 9, showHidden: true });
  expect(shown).toContain("no_match");
  expect(shown).not.toContain("do-not-tell");
  expect(shown).not.toContain(SECRET);
  expect(shown).not.toContain(signed.headers["svix-signature"]);
});
