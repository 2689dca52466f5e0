import * as runtime from "@linkwright/runtime";
import { ApiError, createClient } from "@linkwright/runtime";
import { recordingFetch, untilAborted } from "@linkwright/testing/recording-fetch";
import { describe, expect, test } from "vitest";
import { bearer, clientAt, clientOf, failure } from "./support.ts";

const once = { retries: 0 };
const FAILED = "things.get failed: GET /things/{thing_id} at api.example.com";

/** Returns the error of a call with this response. */
async function rejectedBy(response: (request: Request) => Response | Promise<Response>, settings: object = {}) {
  const { fetch } = recordingFetch(response);
  return failure(
    clientAt(undefined, { fetch, ...once, ...settings }).things.get({ thing_id: "a" }),
  ) as Promise<ApiError>;
}

describe("the class of a status", () => {
  const NARROW: Record<number, string> = {
    400: "ValidationError",
    401: "AuthenticationError",
    403: "PermissionError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "ValidationError",
    429: "RateLimitError",
  };
  const classOf = (status: number) =>
    NARROW[status] ?? (status >= 500 ? "ServerError" : status < 400 ? "RedirectError" : "ApiError");

  test("is the most specific one for every status that is not a success", async () => {
    const statuses = Array.from({ length: 300 }, (_, index) => 300 + index);
    for (const status of statuses) {
      const error = await rejectedBy(() => new Response(null, { status }));
      expect(error).toBeInstanceOf(ApiError);
      expect([error.name, error.status]).toEqual([classOf(status), status]);
    }
  });

  test("of an unknown status is a response all the same", async () => {
    for (const status of [600, 999]) {
      const client = await clientOf((_request, response) => response.writeHead(status).end("{}"), once);
      expect(await failure(client.things.list())).toMatchObject({ name: "ServerError", status });
    }
  });

  test("and none of a success", async () => {
    for (const status of [200, 201, 202, 299]) {
      const { fetch } = recordingFetch(() => Response.json({}, { status }));
      expect(await clientAt(undefined, { fetch }).things.get({ thing_id: "a" })).toEqual({});
    }
  });

  test("a response hidden by a browser is a redirect", async () => {
    const error = await rejectedBy(() => Response.error());
    expect(error).toMatchObject({ name: "RedirectError", status: 0, host: undefined });
    expect(error.message).toContain("redirects to another URL");
  });
});

test("guards recognize the errors of their class and its subclasses only", async () => {
  const errorResponse = (status: number) => rejectedBy(() => new Response(null, { status }));
  const { fetch } = recordingFetch(() => new Response("<html>"));
  const walk = async () => {
    const page = { things: [{ thing_id: "a" }], total: 100 };
    const { fetch: listing } = recordingFetch(() => Response.json({ ...page, things: Array(5).fill(page.things[0]) }));
    for await (const _ of clientAt(undefined, { fetch: listing }).things.list());
  };
  const circle = async () => {
    const { fetch: again } = recordingFetch(() => Response.json({ things: [], meta: { next: "same" } }));
    for await (const _ of clientAt(undefined, { fetch: again }).things.search());
  };
  const noKey = bearer(() => Promise.reject(new Error("no key")));
  const { things } = clientAt(undefined, { fetch });
  const errors = await Promise.all([
    ...[300, 400, 401, 403, 404, 409, 418, 429, 500].map(errorResponse),
    failure(things.get({ thing_id: "a" })),
    failure(things.get({ thing_id: "" })),
    failure(things.get({ thing_id: "a" }, { signal: AbortSignal.abort() })),
    rejectedBy(untilAborted, { timeoutMs: 1 }),
    rejectedBy(() => Promise.reject(new Error("down"))),
    failure(walk()),
    failure(circle()),
    failure(clientAt(undefined, { fetch, maxResponseBytes: 1 }).things.get({ thing_id: "a" })),
    failure(clientAt(undefined, { fetch, authorization: noKey }).things.get({ thing_id: "a" })),
  ]);
  const classes = Object.entries(runtime).filter(([name]) => name.endsWith("Error") && /^[A-Z]/.test(name));
  // Each of them except the base class is the class of one of the errors.
  expect(new Set([...errors.map((error) => (error as Error).name), "LinkwrightError"])).toEqual(
    new Set(classes.map(([name]) => name)),
  );
  for (const error of [...errors, new Error("other"), undefined]) {
    const of = classes.filter(([, each]) => error instanceof (each as typeof Error)).map(([name]) => name);
    const reported = classes.filter(([name]) =>
      (runtime as unknown as Record<string, (caught: unknown) => boolean>)[`is${name}`]?.(error),
    );
    expect(reported.map(([name]) => name)).toEqual(of);
  }
});

test("clients export guards and classes", async () => {
  const handedOn = await import("@linkwright/runtime/public");
  const errors = Object.keys(runtime).filter((name) => name.endsWith("Error"));
  expect(Object.keys(handedOn).sort()).toEqual(errors.sort());
  expect(createClient).toBeTypeOf("function");
});

test("keeps only headers that help to handle the error", async () => {
  const kept = {
    "content-type": "application/json",
    date: "Wed, 15 Apr 2026 12:00:00 GMT",
    "retry-after": "61",
    ratelimit: "1",
    "ratelimit-limit": "2",
    "x-ratelimit": "3",
    "x-ratelimit-reset": "4",
    "x-request-id": "5",
    "request-id": "6",
    "cf-ray": "7",
    server: "8",
    via: "9",
  };
  const dropped = ["set-cookie", "x-session", "my-date", "dates", "xratelimit", "ratelimits", "x-server", "via-x"];
  const headers = { ...kept, ...Object.fromEntries(dropped.map((name) => [name, "dropped"])) };
  expect((await rejectedBy(() => new Response("{}", { status: 400, headers }))).headers).toEqual(kept);
});

describe.each(["alone", "with middleware"])("an error response %s", (way) => {
  async function failureOf(response: (request: Request) => Response, baseUrl?: string) {
    const { fetch } = recordingFetch(response);
    const client = clientAt(baseUrl, { fetch, ...once });
    if (way !== "alone") client.api.use({ onRequest: () => undefined });
    return (await failure(client.things.get({ thing_id: "a" }))) as ApiError;
  }

  test.each([304, 400, 500])("of %i may have no body", async (status) => {
    expect(await failureOf(() => new Response(null, { status }))).toMatchObject({ status, body: undefined });
    if (status !== 304)
      expect(await failureOf(() => new Response("", { status }))).toMatchObject({ status, body: undefined });
  });

  test("without a body and a type of it gets neither", async () => {
    const nothing = () => new ReadableStream({ start: (controller) => controller.close() });
    const error = await failureOf(() => new Response(nothing(), { status: 400 }));
    expect([error.body, error.headers]).toEqual([undefined, {}]);
  });

  test("keeps its status and headers", async () => {
    const headers = { "x-request-id": "r1", "retry-after": "7" };
    expect(await failureOf(() => Response.json({}, { status: 429, headers }))).toMatchObject({
      name: "RateLimitError",
      headers,
      retryAfterMs: 7000,
    });
  });

  test("that redirects names the host, resolved against the request's URL if relative", async () => {
    const moved = (location?: string) => (request: Request) =>
      Object.defineProperty(new Response("moved", { status: 302, headers: location ? { location } : {} }), "url", {
        value: request.url,
      });
    expect(await failureOf(moved("/elsewhere"))).toMatchObject({ host: "api.example.com" });
    expect(await failureOf(moved("//evil.example:1/x"))).toMatchObject({ host: "evil.example:1" });
    expect(await failureOf(moved("http://["))).toMatchObject({ host: undefined });
    expect(await failureOf(moved())).toMatchObject({ host: undefined });
    const nowhere = () => new Response(null, { status: 302, headers: { location: "/elsewhere" } });
    expect(await failureOf(nowhere)).toMatchObject({ name: "RedirectError", host: undefined });
  });
});

describe("a connection that failed", () => {
  const coded = (code: string, message = "failed") => Object.assign(new Error(message), { code });
  const inFetch = (cause: unknown) => new TypeError("fetch failed", { cause });

  test.each<[what: string, thrown: unknown, reason: string]>([
    ["the code of its cause", inFetch(coded("ECONNRESET")), "ECONNRESET"],
    ["the words of its cause", inFetch(new Error("other side closed")), "other side closed"],
    ["its own code", coded("ConnectionRefused"), "ConnectionRefused"],
    ["its own words", new Error("offline"), "offline"],
    ["its own words where its cause is no error", inFetch("text"), "fetch failed"],
    ["what was thrown", "offline", "offline"],
    ["what was thrown, be it no text", 7, "7"],
  ])("reports the reason from %s", async (_what, thrown, reason) => {
    const error = await rejectedBy(() => Promise.reject(thrown));
    expect(error).toMatchObject({ name: "ConnectionError", attempts: 1 });
    expect(error.message).toBe(`${FAILED} received no response (${reason})`);
  });

  /** Returns the number of attempts of a send if the connection fails with this error. */
  async function attempts(thrown: unknown) {
    const { sent, fetch } = recordingFetch(() => Promise.reject(thrown));
    await failure(clientAt(undefined, { fetch }).things.send({ to: "ada" }));
    return sent.length;
  }

  test("before it stood is tried again by a call that sends something", async () => {
    for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) expect(await attempts(inFetch(coded(code)))).toBe(3);
    expect(await attempts(coded("ConnectionRefused"))).toBe(3);
  });

  test("at any other time is not", async () => {
    for (const code of ["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT"]) {
      expect(await attempts(inFetch(coded(code)))).toBe(1);
    }
    expect(await attempts(new TypeError("fetch failed"))).toBe(1);
    expect(await attempts(new TypeError("client error (Connect): tcp connect error: Connection refused"))).toBe(1);
  });
});

describe("of a long body", () => {
  const LONGEST = 64 * 1024;

  test.each([
    [LONGEST, LONGEST],
    [LONGEST + 1, LONGEST],
    [2 * LONGEST, LONGEST],
  ])("with an error status, of %i bytes, keeps %i", async (length, expected) => {
    expect((await rejectedBy(() => new Response("x".repeat(length), { status: 400 }))).body).toHaveLength(expected);
  });

  test("that arrives in chunks is truncated in the same way, and the rest is discarded", async () => {
    let cancelled = false;
    let pulled = 0;
    const body = () =>
      new ReadableStream({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(1000).fill(120));
        },
        cancel() {
          cancelled = true;
        },
      });
    expect((await rejectedBy(() => new Response(body(), { status: 400 }))).body).toHaveLength(LONGEST);
    expect(cancelled).toBe(true);
    // Two more may be queued in the stream.
    expect(pulled).toBeLessThanOrEqual(Math.ceil(LONGEST / 1000) + 2);
  });

  test("that stops after that many bytes is not awaited further", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(LONGEST).fill(120)),
    });
    expect((await rejectedBy(() => new Response(body, { status: 400 }))).body).toHaveLength(LONGEST);
  });

  test("through middleware and api too", async () => {
    const { fetch } = recordingFetch(() => new Response("x".repeat(LONGEST + 1), { status: 418, statusText: "Pot" }));
    const client = clientAt(undefined, { fetch, ...once });
    const get = client.api.GET as unknown as (path: string) => Promise<{ error: string; response: Response }>;
    const { error, response } = await get("/things");
    expect(error).toHaveLength(LONGEST);
    expect([response.status, response.statusText]).toEqual([418, "Pot"]);
    client.api.use({ onRequest: () => undefined });
    expect(await failure(client.things.list())).toMatchObject({ status: 418, body: "x".repeat(LONGEST) });
  });

  test.each([
    [200, 200],
    [201, 200],
    [20_000, 200],
  ])("that is no JSON, of %i characters, %i are shown", async (length, expected) => {
    const error = await rejectedBy(() => new Response("x".repeat(length)));
    expect(error).toMatchObject({ name: "UnreadableResponseError", bodyStart: "x".repeat(expected) });
  });
});

test.each(["{", "[", '"', ' \n{"a":', "\t[1,"])(
  "shows nothing of a body that may be truncated JSON, such as %j",
  async (start) => {
    const error = await rejectedBy(() => new Response(`${start}hush`));
    expect(error).toMatchObject({ bodyStart: "", message: expect.stringContaining("invalid or truncated JSON") });
  },
);

test.each(["hush {", "<[", "x"])("of one that cannot, such as %j, the beginning is", async (text) => {
  const error = await rejectedBy(() => new Response(text, { headers: { "content-type": "text/x" } }));
  expect(error).toMatchObject({ bodyStart: text, message: expect.stringContaining("is not JSON (text/x)") });
});

test("reports a response that is not UTF-8", async () => {
  const error = await rejectedBy(() => new Response(new Uint8Array([34, 0xff, 34])));
  expect(error.message).toBe(`${FAILED} returned 200, but its body is not UTF-8`);
});

test("an error has the response body: JSON of any kind, text, or nothing", async () => {
  for (const [body, expected] of [
    ["", undefined],
    ["oops", "oops"],
    ['"oops"', "oops"],
    ["7", 7],
    ["null", null],
    ["[true]", [true]],
  ] as const) {
    expect((await rejectedBy(() => new Response(body, { status: 400 }))).body).toEqual(expected);
  }
  const deep = `${"[".repeat(21)}"x"${"]".repeat(21)}`;
  const shown = JSON.stringify((await rejectedBy(() => new Response(deep, { status: 400 }))).body);
  expect(shown).toBe(`${"[".repeat(20)}"[too deep]"${"]".repeat(20)}`);
});

test("an error message has the provider's code, message and request ID, if any", async () => {
  const readError = (body: unknown) => body as object;
  for (const [details, message] of [
    [{}, "400"],
    [{ code: "c" }, "400 c"],
    [{ message: "m" }, "400: m"],
    [{ requestId: "r" }, "400 (request id r)"],
    [{ code: "c", requestId: "r", message: "m", docsUrl: "d" }, "400 c (request id r): m"],
  ] as const) {
    const error = await rejectedBy(() => Response.json(details, { status: 400 }), { readError });
    const { code, requestId, docsUrl } = error;
    const nothing = { code: undefined, requestId: undefined, docsUrl: undefined };
    expect({ message: error.message, code, requestId, docsUrl }).toEqual({
      ...nothing,
      ...details,
      message: `${FAILED} returned ${message}`,
    });
  }
});
