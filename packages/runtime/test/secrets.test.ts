import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { type ApiError, InvalidInputError } from "@linkwright/runtime";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { bearer, clientAt, clientOf, echo, failure } from "./support.ts";

test("a credential may be a function, called before every attempt", async () => {
  const seen: (string | undefined)[] = [];
  const keys = ["first", "second"];
  const client = await clientOf(
    (request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(seen.length === 1 ? 500 : 200).end("{}");
    },
    { authorization: bearer(async () => keys.shift() ?? "") },
  );
  await client.things.get({ thing_id: "a" });
  expect(seen).toEqual(["Bearer first", "Bearer second"]);
});

test("a credential that cannot be sent is named, not shown", async () => {
  const client = await clientOf(echo, {
    authorization: bearer(() => "hush\r\nX-Evil: 1"),
  });
  const error = await client.things.get({ thing_id: "a" }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(inspect(error)).not.toContain("hush");
});

const ELSEWHERE = [
  "http://api.example.com",
  "http://127.evil.test",
  "http://127.0.0.evil.test",
  "http://127.0.0.1.nip.io",
  "http://127.0.0.1evil.test",
  "http://localhost.evil.test",
  "http://localhost.",
  "http://my-localhost",
  "http://evil.test:80/localhost",
  "http://128.0.0.1",
  "http://0.0.0.0",
  "http://10.127.0.0.1.test",
  "http://[::2]",
  "http://[::]",
  "http://[1::1]",
  "http://[::ffff:127.0.0.1]",
];

test.each<[baseUrl: string, problem: string]>([
  ...ELSEWHERE.map((url): [string, string] => [url, "would send credentials in plain text"]),
  ["ftp://api.example.com", "must begin with https://"],
  ["ftp://localhost", "must begin with https://"],
  ["https://user:password@api.example.com", "must be a URL without a user name"],
  ["https://user@api.example.com", "must be a URL without a user name"],
  ["https://:password@api.example.com", "must be a URL without a user name"],
  ["http://localhost:x@api.example.com", "must be a URL without a user name"],
  ["https://api.example.com?a=b", "must be a URL without a user name"],
  ["https://api.example.com/#a", "must be a URL without a user name"],
  ["api.example.com", "must be a URL that begins with"],
  ["", "must be a URL that begins with"],
])("rejects the base URL %s", (baseUrl, problem) => {
  expect(() => clientAt(baseUrl)).toThrow(InvalidInputError);
  expect(() => clientAt(baseUrl)).toThrow(problem);
});

test("plain http is allowed to this machine, or if requested", () => {
  for (const baseUrl of [
    "http://localhost:1",
    "http://LOCALHOST/v1",
    "http://127.0.0.1:1",
    "http://127.255.10.100",
    "http://127.1",
    "http://[::1]:1",
    "http://[0:0:0:0:0:0:0:1]",
  ]) {
    clientAt(baseUrl);
  }
  for (const baseUrl of ELSEWHERE) clientAt(baseUrl, { allowInsecure: true });
  expect(() => clientAt("ftp://api.example.com", { allowInsecure: true })).toThrow("must begin with https://");
});

test("rejects credentials in a browser by default", () => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(() => clientAt(undefined)).toThrow("would be visible to every visitor of this page");
  clientAt(undefined, { dangerouslyAllowBrowser: true });
  expect(() => clientAt(undefined, { dangerouslyAllowBrowser: false })).toThrow(InvalidInputError);
});

test.each(["window", "document"])("what has but a %s is no browser", (name) => {
  vi.stubGlobal(name, {});
  onTestFinished(() => void vi.unstubAllGlobals());
  clientAt(undefined);
});

test("redacts secrets that a provider echoes in errors", async () => {
  const client = await clientOf((request, response) => {
    const echoed = `${request.headers.authorization} and link-token-1 and session-1`;
    response.writeHead(400).end(JSON.stringify({ code: "bad", message: echoed, received: { token: "link-token-1" } }));
  });
  const error = await client.things
    .send({ to: "ada", token: "link-token-1" }, { authorization: { token: "session-1" } } as object)
    .catch((caught: unknown) => caught);
  const shown = inspect(error, { depth: null }) + JSON.stringify(error);
  for (const secret of ["top-secret", "link-token-1", "session-1"]) expect(shown).not.toContain(secret);
  expect(error).toMatchObject({ body: { received: { token: "[redacted]" } } });
});

describe("of several secrets in one text", () => {
  /** Returns the message of an error response that quotes these secrets. */
  async function shown(message: string, ...secrets: unknown[]) {
    const { fetch } = recordingFetch(() => Response.json({ message }, { status: 400 }));
    const names = secrets.map((_, index) => `secret_${index}`);
    const client = clientAt(undefined, { fetch, secretInputs: names });
    const input = Object.fromEntries(names.map((name, index) => [name, secrets[index]]));
    const error = await failure(client.things.send({ to: "ada", ...input }));
    return (error as ApiError).body;
  }

  test("the longer leaves no remainder if the shorter is its beginning, middle or end", async () => {
    const longer = "hush-1-more";
    for (const shorter of ["hush-1", "1-mo", "more"]) {
      for (const secrets of [
        [shorter, longer],
        [longer, shorter],
      ]) {
        const reported = await shown(`a ${longer} b ${shorter} c ${longer}`, ...secrets);
        expect(reported).toEqual({ message: "a [redacted] b [redacted] c [redacted]" });
      }
    }
  });

  test("two that overlap leave no rest, however often they do", async () => {
    const reported = await shown("<left-middle-right left-middle-middle-right>", "left-middle", "middle-right", "le");
    expect(reported).toEqual({ message: "<[redacted] [redacted]-[redacted]>" });
    expect(await shown("a-a-a-a b", "a-a")).toEqual({ message: "[redacted] b" });
  });

  test("redacts every character of each and no other", async () => {
    const text = (lengths: object) => fc.string({ unit: fc.constantFrom("x", "y", "z"), ...lengths });
    await fc.assert(
      fc.asyncProperty(
        text({ maxLength: 30 }),
        fc.array(text({ minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        async (message, secrets) => {
          const secret = new Set<number>();
          for (const each of secrets) {
            for (let at = 0; at < message.length; at++) {
              if (message.startsWith(each, at))
                for (let index = 0; index < each.length; index++) secret.add(at + index);
            }
          }
          const rest = [...message].filter((_, index) => !secret.has(index)).join("");
          const reported = (await shown(message, ...secrets)) as { message: string };
          expect(reported.message.replaceAll("[redacted]", "")).toBe(rest);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("those within lists and objects are ones, single characters and what is no text are not", async () => {
    const reported = await shown(
      "deep-1 deep-2 x 7 true",
      { list: ["deep-1", { more: "deep-2" }] },
      "x",
      7,
      true,
      null,
    );
    expect(reported).toEqual({ message: "[redacted] [redacted] x 7 true" });
  });

  test("two characters are a secret", async () => {
    expect(await shown("ab abc", "ab")).toEqual({ message: "[redacted] [redacted]c" });
  });
});

describe("redacts a secret in any spelling", () => {
  const secret = `it's "x" \\ é%/+~*()!`;
  const spellings: [place: string, spelled: string][] = [
    ["as it is", secret],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in a path", encodeURIComponent(secret)],
    ["in a query", encodeURIComponent(secret).replaceAll("'", "%27")],
    ["in a form", new URLSearchParams([["", secret]]).toString().slice(1)],
  ];

  test.each(spellings)("%s", async (_place, spelled) => {
    const echoed = { message: `<${spelled}>`, [`key ${spelled}`]: [{ [spelled]: spelled }] };
    const { fetch } = recordingFetch(() => Response.json(echoed, { status: 400, headers: { via: "hush-hush" } }));
    const { things } = clientAt(undefined, { fetch, secretInputs: ["token", "other"] });
    const input = { to: "ada", token: secret, other: "hush-hush" };
    const error = (await failure(things.send(input))) as ApiError;
    expect(error.body).toEqual({
      message: "<[redacted]>",
      "key [redacted]": [{ "[redacted]": "[redacted]" }],
    });
    expect(error.headers).toMatchObject({ via: "[redacted]" });
  });

  test("one that is not well-formed Unicode, too", async () => {
    const { fetch } = recordingFetch(() => Response.json({ message: "<half \ud83d>" }, { status: 400 }));
    const { things } = clientAt(undefined, { fetch });
    const error = (await failure(things.send({ to: "ada", token: "half \ud83d" }))) as ApiError;
    expect(error.body).toEqual({ message: "<[redacted]>" });
  });
});

describe("passes on the message of a cause without its secret", () => {
  const hush = "hush-hush";
  class Named extends Error {
    override get name() {
      return `Named by ${hush}`;
    }
  }
  const causes: [where: string, cause: unknown, reported: object | string | undefined][] = [
    ["its message", new TypeError(`a ${hush} b`), { name: "TypeError", message: "a [redacted] b" }],
    ["its inherited name", new Named("down"), { name: "Named by [redacted]", message: "down" }],
    [
      "its inherited name alone",
      Object.defineProperty(new Named("down"), "stack", { value: "at down" }),
      { name: "Named by [redacted]", message: "down", stack: "at down" },
    ],
    ["its code", Object.assign(new Error("down"), { code: hush }), { message: "down", code: "[redacted]" }],
    ["a hidden field", Object.defineProperty(new Error("down"), "x", { value: hush }), { message: "down" }],
    ["a field's name", Object.assign(new Error("down"), { [hush]: 1 }), { message: "down" }],
    ["a symbol", Object.assign(new Error("down"), { [Symbol(hush)]: 1 }), { message: "down" }],
    ["a list", Object.assign(new Error("down"), { list: ["a", [hush]] }), { message: "down" }],
    [
      "its own cause",
      new Error("down", { cause: new Error(hush) }),
      { message: "down", cause: { message: "[redacted]" } },
    ],
    ["no error", { hush }, undefined],
    ["a text", hush, "[redacted]"],
  ];

  test.each(causes)("in %s", async (_where, cause, reported) => {
    const { fetch } = recordingFetch(() => Promise.reject(cause));
    const { things } = clientAt(undefined, { fetch, retries: 0 });
    const error = await failure(things.send({ to: "ada", token: hush }));
    expect(error).toMatchObject({ name: "ConnectionError" });
    const shown = (error as Error).cause;
    if (typeof reported === "object") expect(shown).toMatchObject(reported);
    else expect(shown).toBe(reported);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(hush);
  });
});

test("passes on a cause without a secret unchanged", async () => {
  const cause = Object.assign(new Error("down", { cause: { list: [1, null, undefined, "a"] } }), { port: 1 });
  const { fetch } = recordingFetch(() => Promise.reject(cause));
  const error = await failure(clientAt(undefined, { fetch, retries: 0 }).things.get({ thing_id: "a" }));
  expect((error as Error).cause).toBe(cause);
});

test.each([
  ["a function", () => {}],
  ["a symbol", Symbol("s")],
  ["an object of a class", new URL("https://example.com")],
  ["a map", new Map()],
])("of a cause that holds %s, which may hide a secret, its words alone are handed on", async (_what, hidden) => {
  const cause = Object.assign(new TypeError("down"), { code: "EDOWN", hidden });
  const { fetch } = recordingFetch(() => Promise.reject(cause));
  const error = await failure(clientAt(undefined, { fetch, retries: 0 }).things.get({ thing_id: "a" }));
  const reported = (error as Error).cause as Error & { code?: string };
  expect(reported).not.toBe(cause);
  expect(reported).not.toHaveProperty("hidden");
  expect([reported.name, reported.message, reported.code, reported.stack]).toEqual([
    "TypeError",
    "down",
    "EDOWN",
    cause.stack,
  ]);
});

test("hooks and the logger see every attempt and no secret", async () => {
  const reported: unknown[] = [];
  let requests = 0;
  const client = await clientOf(
    (request, response) => {
      requests += 1;
      const status = requests === 1 ? 500 : 200;
      response.writeHead(status).end(JSON.stringify({ message: request.headers.authorization }));
    },
    {
      hooks: {
        onRequest: (view) => reported.push(["request", view]),
        onResponse: (view) => reported.push(["response", view]),
        onRetry: (view) => reported.push(["retry", view]),
      },
      logger: { debug: (line) => reported.push(line), warn: (line) => reported.push(line) },
    },
  );
  await client.things.rename({ thing_id: "a", name: "b" });
  expect(reported.filter((each) => Array.isArray(each)).map((each) => (each as unknown[])[0])).toEqual([
    "request",
    "response",
    "retry",
    "request",
    "response",
  ]);
  expect(reported[0]).toEqual([
    "request",
    {
      operation: "things.rename",
      attempt: 1,
      attributes: {
        "http.request.method": "PUT",
        "url.template": "/things/{thing_id}",
        "http.request.resend_count": 0,
      },
    },
  ]);
  expect(reported).toContainEqual(expect.stringMatching(/ returned 500: Bearer \[redacted\]; retrying in 0 ms$/));
  expect(inspect(reported, { depth: null })).not.toContain("top-secret");
});

test("hooks and the logger receive number, method, status and duration of each attempt", async () => {
  const { fetch } = recordingFetch();
  const views: object[] = [];
  const lines: string[] = [];
  const reported = (view: object) => views.push(view);
  let failing = true;
  const flaky: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!failing) return response;
    failing = false;
    return new Response("", { status: 503 });
  };
  await clientAt(undefined, {
    fetch: flaky,
    hooks: { onRequest: reported, onResponse: reported, onRetry: reported },
    logger: { debug: (line) => lines.push(line), warn: (line) => lines.push(line) },
  }).things.get({ thing_id: "a" });
  const view = (attempt: number, more: object = {}) => ({
    operation: "things.get",
    attempt,
    attributes: {
      "http.request.method": "GET",
      "url.template": "/things/{thing_id}",
      "http.request.resend_count": attempt - 1,
      ...more,
    },
  });
  const durationMs = expect.toSatisfy((ms: number) => ms >= 0 && ms < 10_000);
  expect(views).toEqual([
    view(1),
    { ...view(1, { "http.response.status_code": 503 }), durationMs },
    { ...view(1), delayMs: 0, error: expect.objectContaining({ name: "ServerError", status: 503 }) },
    view(2),
    { ...view(2, { "http.response.status_code": 200 }), durationMs },
  ]);
  expect(lines.map((line) => line.replace(/after \d+ ms/, "after … ms"))).toEqual([
    "things.get: attempt 1",
    "things.get: status 503 after … ms",
    "things.get failed: GET /things/{thing_id} at api.example.com returned 503; retrying in 0 ms",
    "things.get: attempt 2",
    "things.get: status 200 after … ms",
  ]);
});

test("hooks and a logger may have any of their methods, or none", async () => {
  const { fetch } = recordingFetch(() => new Response("", { status: 503 }));
  const seen: string[] = [];
  for (const settings of [
    { hooks: {} },
    { logger: {} },
    { hooks: { onRetry: () => seen.push("retry") } },
    { logger: { warn: () => seen.push("warn") } },
    { hooks: {}, logger: { debug: () => seen.push("debug") } },
  ]) {
    const call = clientAt(undefined, { fetch, retries: 1, ...settings }).things.get({ thing_id: "a" });
    expect(await failure(call)).toMatchObject({ name: "ServerError", attempts: 2 });
  }
  expect(seen).toEqual(["retry", "warn", ...Array(4).fill("debug")]);
});

describe("a credential that is a function", () => {
  const calls: [what: string, (client: ReturnType<typeof clientAt>, signal: AbortSignal) => PromiseLike<unknown>][] = [
    ["a method", ({ things }, signal) => things.get({ thing_id: "a" }, { signal, retries: 0 })],
    [
      "api",
      ({ api }, signal) =>
        (api.GET as unknown as (path: string, init: object) => Promise<unknown>)("/things", { signal }),
    ],
  ];

  test.each(calls)("leaves no listeners on the caller's signal: %s", async (_what, call) => {
    const { signal } = new AbortController();
    let sent = 0;
    // Not the recording fetch: the platform's `Request` leaves its own listener.
    const fetch = async () => {
      sent += 1;
      return Response.json({});
    };
    for (const credential of [
      () => "good",
      async () => "good",
      () => Promise.reject(new Error("vault is sealed")),
      () => {
        throw new Error("vault is sealed");
      },
      () => "not sendable",
    ]) {
      const client = clientAt(undefined, { fetch, authorization: bearer(credential) });
      await Promise.resolve(call(client, signal)).catch(() => {});
      expect(getEventListeners(signal, "abort")).toEqual([]);
    }
    expect(sent).toBe(2);
  });

  test.each(calls)("is not called once the signal has aborted: %s", async (_what, call) => {
    let asked = 0;
    const { fetch, sent } = recordingFetch();
    const credential = () => {
      asked += 1;
      return "good";
    };
    await failure(call(clientAt(undefined, { fetch, authorization: bearer(credential) }), AbortSignal.abort()));
    expect([asked, sent]).toEqual([0, []]);
  });

  test("is not awaited once the signal aborts: api", async () => {
    const controller = new AbortController();
    const credential = () => {
      setImmediate(() => controller.abort(new Error("changed my mind")));
      return new Promise<string>(() => {});
    };
    const { fetch } = recordingFetch();
    const { api } = clientAt(undefined, { fetch, authorization: bearer(credential) });
    const get = api.GET as unknown as (path: string, init: object) => Promise<unknown>;
    expect(await failure(get("/things", { signal: controller.signal }))).toMatchObject({
      name: "AbortError",
      cause: { message: "changed my mind" },
    });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("may be called any number of times; a string is checked once", async () => {
    const { fetch, sent } = recordingFetch();
    let turn = 0;
    const rotating = clientAt(undefined, { fetch, authorization: bearer(() => `key-${++turn}`) });
    await rotating.things.get({ thing_id: "a" });
    await rotating.things.get({ thing_id: "a" });
    const fixed = clientAt(undefined, { fetch, authorization: bearer("key-3") });
    await fixed.things.get({ thing_id: "a" });
    await fixed.things.get({ thing_id: "a" });
    expect(sent.map((request) => request.headers.get("authorization"))).toEqual([
      "Bearer key-1",
      "Bearer key-2",
      "Bearer key-3",
      "Bearer key-3",
    ]);
  });
});

test.each(["", " ", "a b", "a\tb", "a\n", "é", "\u007f", 7, null, undefined])(
  "rejects the credential %j, which cannot be sent",
  async (value) => {
    const { fetch, sent } = recordingFetch();
    const authorization = bearer(() => value as string);
    const error = await failure(clientAt(undefined, { fetch, authorization }).things.get({ thing_id: "a" }));
    expect(error).toMatchObject({ name: "InvalidInputError", operation: "things.get", field: "key", attempts: 0 });
    expect(sent).toEqual([]);
  },
);

test("a credential may have every visible character", async () => {
  const all = Array.from({ length: 0x5e }, (_, index) => String.fromCharCode(0x21 + index)).join("");
  const { fetch, sent } = recordingFetch();
  const authorization = bearer(all);
  await clientAt(undefined, { fetch, authorization }).things.get({ thing_id: "a" });
  expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${all}`);
});
