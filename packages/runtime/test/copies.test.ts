import path from "node:path";
import { createContext, runInContext, runInThisContext } from "node:vm";
import * as ours from "@linkwright/runtime";
import { nobodyListens } from "@linkwright/testing/faults/faults";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

import { bearer, clientAt, failure } from "./support.ts";

type Runtime = typeof ours;

/** The package as CommonJS, as Jest and old programs load it. */
let commonJs: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "../src/index.ts")],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  commonJs = outputFiles[0]?.text ?? "";
});

function loaded(run: (source: string) => (module: object) => void): Runtime {
  const module = { exports: {} };
  run(`(module) => {\n${commonJs}\n}`)(module);
  return module.exports as Runtime;
}

const copies: [what: string, load: () => Runtime][] = [
  ["of CommonJS", () => loaded((source) => runInThisContext(source))],
  [
    "of another realm, whose fetch is this one's",
    () => {
      const { AbortController, Blob, crypto, fetch, FormData, Headers, performance, process, Request, Response } =
        globalThis;
      const { setTimeout, clearTimeout, TextDecoder, TextEncoder, URL, URLSearchParams } = globalThis;
      const here = { AbortController, Blob, crypto, fetch, FormData, Headers, performance, process, Request, Response };
      const context = createContext({
        ...here,
        setTimeout,
        clearTimeout,
        TextDecoder,
        TextEncoder,
        URL,
        URLSearchParams,
      });
      return loaded((source) => runInContext(source, context));
    },
  ],
];

describe.each(copies)("the errors of a copy %s", (_what, load) => {
  let copy: Runtime;
  beforeAll(() => {
    copy = load();
  });

  const settings = {
    creator: "createThingsClient",
    baseUrl: undefined,
    defaultBaseUrl: "https://api.example.com",
    authorization: undefined,
    operations: { get: "GET /things/{thing_id}" },
    pagination: {},
    optionHeaders: {},
    secretInputs: [],
    retries: 0,
    readError: (body: unknown) => body as object,
  };
  type Methods = { get(input: object, options?: object): Promise<unknown> };
  const call = (options: object, input: object = { thing_id: "a" }, ofCall: object = {}) =>
    failure(
      copy.createClient<Methods, Record<string, never>>({ ...settings, ...options }).get(input, ofCall),
    ) as Promise<Error>;
  const responded = (status: number, body: BodyInit | null = "{}") => ({
    fetch: async () => new Response(body, { status }),
  });
  const down = { fetch: () => Promise.reject(new Error("down")) };
  const credential = () => Promise.reject(new Error("vault"));

  const errors: [name: string, error: () => Promise<Error>][] = [
    ...Object.entries({
      RedirectError: 302,
      ValidationError: 400,
      AuthenticationError: 401,
      PermissionError: 403,
      NotFoundError: 404,
      ConflictError: 409,
      ApiError: 418,
      RateLimitError: 429,
      ServerError: 500,
    }).map(([name, status]): [string, () => Promise<Error>] => [name, () => call(responded(status))]),
    ["ConnectionError", () => call(down)],
    ["InvalidInputError", () => call(down, {})],
    ["UnreadableResponseError", () => call(responded(200, "<html>"))],
    ["ResponseTooLargeError", () => call({ ...responded(200, "long"), maxResponseBytes: 1 })],
    ["AbortError", () => call(down, undefined, { signal: AbortSignal.abort() })],
    ["CredentialError", () => call({ ...down, authorization: bearer(credential) })],
  ];

  test.each(errors)("are known: %s", async (name, make) => {
    const error = await make();
    const classes = Object.entries(ours).filter(([each]) => each.endsWith("Error") && /^[A-Z]/.test(each));
    const guards = ours as unknown as Record<string, (caught: unknown) => boolean>;
    const reported = classes.map(([each]) => each).filter((each) => guards[`is${each}`]?.(error));
    const isOfApi = "status" in error && "requestId" in error;
    expect(new Set(reported)).toEqual(new Set([name, "LinkwrightError", ...(isOfApi ? ["ApiError"] : [])]));
    // Each copy has its own classes, which is why there are guards.
    expect(error).not.toBeInstanceOf(ours.LinkwrightError);
    expect(error).toMatchObject({ name });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: error.message, operation: "get" });
  });

  test("recognize those of this copy too", async () => {
    const { fetch } = responded(404);
    const error = await failure(clientAt(undefined, { fetch }).things.get({ thing_id: "a" }));
    expect(copy.isNotFoundError(error) && copy.isApiError(error) && copy.isLinkwrightError(error)).toBe(true);
    expect(copy.isConnectionError(error)).toBe(false);
  });

  test("have the reason and the cause of a failed connection, and a send is retried", async () => {
    const baseUrl = await nobodyListens();
    const operations = { get: "POST:once /things/{thing_id}" };
    const error = await call({ baseUrl, operations, retries: 1, random: () => 0 });
    expect(error).toMatchObject({
      name: "ConnectionError",
      attempts: 2,
      message: expect.stringContaining("ECONNREFUSED"),
    });
    expect((error.cause as Error).cause).toMatchObject({ code: "ECONNREFUSED" });
  });

  test("show of a cause that holds a secret its words without", async () => {
    const cause = Object.assign(new Error("sent hush-hush"), { code: "ECONNRESET" });
    const authorization = bearer("hush-hush");
    const error = await call({ fetch: () => Promise.reject(cause), authorization });
    expect(error.cause).toMatchObject({ message: "sent [redacted]", code: "ECONNRESET" });
  });
});

test("JSON.stringify includes an error's message and fields but not its cause", async () => {
  const response = async () =>
    Response.json({ code: "c", message: "m" }, { status: 429, headers: { "retry-after": "61" } });
  const error = (await failure(clientAt(undefined, { fetch: response }).things.list())) as Error;
  expect(JSON.parse(JSON.stringify({ error }))).toEqual({
    error: {
      name: "RateLimitError",
      message: "things.list failed: GET /things at api.example.com returned 429 c: m",
      operation: "things.list",
      attempts: 1,
      status: 429,
      code: "c",
      retryAfterMs: 61_000,
      body: { code: "c", message: "m" },
      headers: { "content-type": "application/json", "retry-after": "61" },
    },
  });
  const broken = (await failure(
    clientAt(undefined, { retries: 0, fetch: () => Promise.reject(new Error("x")) }).things.list(),
  )) as Error;
  expect(Object.keys(JSON.parse(JSON.stringify(broken))).sort()).toEqual(["attempts", "message", "name", "operation"]);
});

test.each([
  undefined,
  null,
  7,
  "ApiError",
  {},
  { name: "ApiError" },
  new Error("x"),
  Object.assign(new Error("x"), { name: "ApiError" }),
])("what is no error of ours is none, whatever it is called: %o", (thrown) => {
  expect([ours.isApiError(thrown), ours.isLinkwrightError(thrown)]).toEqual([false, false]);
});
