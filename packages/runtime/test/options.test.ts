import type { ClientConfig } from "@linkwright/runtime";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test } from "vitest";
import { clientAt, failure } from "./support.ts";

/** Returns the error of a client created with these options, as a provider's package passes them on. */
function rejectedClient(options: object): unknown {
  try {
    clientAt(undefined, { ...options, given: { options, own: ["key", "gateway"] } } as Partial<ClientConfig>);
  } catch (error) {
    return error;
  }
  return expect.unreachable("the client was made");
}

/** Returns the error of a call with these options, which must not have been sent. */
async function rejectedCall(options: unknown): Promise<unknown> {
  const { sent, fetch } = recordingFetch();
  const error = await failure(clientAt(undefined, { fetch }).things.get({ thing_id: "a" }, options as never));
  expect(sent).toEqual([]);
  return error;
}

const LIMITS = {
  timeoutMs: "must be a number of milliseconds greater than 0",
  deadlineMs: "must be a number of milliseconds greater than 0",
  retries: "must be an integer, 0 or greater",
  maxResponseBytes: "must be an integer, 1 or greater",
};

describe.each(Object.entries(LIMITS))("%s", (option, problem) => {
  const integer = problem.includes("integer");
  const bad = [Number.NaN, -1, Number.NEGATIVE_INFINITY, "", "1", "a", null, true, {}, [1], 1n, new Date(1)];
  test.each([...bad, ...(integer ? [0.5, 1.5] : [0, -0])])("rejects %o, for clients and for calls", async (value) => {
    const errorResponse = { name: "InvalidInputError", field: option };
    expect(rejectedClient({ [option]: value })).toMatchObject({
      ...errorResponse,
      message: `createThingsClient: ${option} ${problem}`,
    });
    expect(await rejectedCall({ [option]: value })).toMatchObject({
      ...errorResponse,
      attempts: 0,
      message: `things.get: ${option} ${problem}`,
    });
  });

  test.each([undefined, 1, 2, 10_000, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])(
    "may be %o",
    async (value) => {
      const { fetch } = recordingFetch(() => new Response("1"));
      const { things } = clientAt(undefined, { fetch, [option]: value });
      expect(await things.get({ thing_id: "a" }, { [option]: value })).toBe(1);
    },
  );
});

test("accepts 0 retries and a fraction of a millisecond", async () => {
  const { fetch } = recordingFetch(() => new Response(null, { status: 500 }));
  const { things } = clientAt(undefined, { fetch, retries: 0 });
  expect(await failure(things.get({ thing_id: "a" }, { deadlineMs: 1e6 + 0.5 }))).toMatchObject({ attempts: 1 });
});

describe("rejects an unknown option and suggests the closest one", () => {
  test.each([
    ["timeoutMS", "timeoutMs"],
    ["timeout_ms", "timeoutMs"],
    ["timeout", "timeoutMs"],
    ["Retry", undefined],
    ["retrys", "retries"],
    ["maxRetries", "retries"],
    ["deadline", "deadlineMs"],
    ["maxResponseByte", "maxResponseBytes"],
    ["xyz", undefined],
    ["__proto", undefined],
  ])("%s: %s", async (option, nearest) => {
    const said = nearest
      ? `${option} is not an option: did you mean ${nearest}?`
      : `${option} is not an option; the options are `;
    for (const error of [rejectedClient({ [option]: 1 }), await rejectedCall({ [option]: 1 })]) {
      expect(error).toMatchObject({ name: "InvalidInputError", field: option, message: expect.stringContaining(said) });
    }
  });

  test.each([
    ["baseURL", "baseUrl"],
    ["base_url", "baseUrl"],
    ["custom_base_url", "baseUrl"],
    ["env", "baseUrl"],
    ["Fetch", "fetch"],
    ["hook", "hooks"],
    ["keys", "key"],
    ["gatway", "gateway"],
    ["appinfo", "appInfo"],
    ["token", undefined],
  ])("of a client, %s: %s", (option, nearest) => {
    const said = nearest ? `did you mean ${nearest}?` : "; the options are baseUrl, fetch, ";
    expect(rejectedClient({ [option]: "x" })).toMatchObject({ field: option, message: expect.stringContaining(said) });
  });

  test.each([
    ["Signal", "signal"],
    ["header", "headers"],
    ["chache", "cache"],
    ["authorisation", "authorization"],
    ["session_token", undefined],
  ])("of a call, %s: %s", async (option, nearest) => {
    const said = nearest ? `did you mean ${nearest}?` : "; the options are signal, ";
    expect(await rejectedCall({ [option]: "x" })).toMatchObject({
      field: option,
      message: expect.stringContaining(said),
    });
  });

  test("whatever its value, undefined too", async () => {
    expect(rejectedClient({ baseURL: undefined })).toMatchObject({ field: "baseURL" });
    expect(await rejectedCall({ timeout: undefined })).toMatchObject({ field: "timeout" });
  });
});

test.each([null, 7, "text", true, Symbol("x"), () => 1])(
  "rejects options of a call that are not an object: %o",
  async (options) => {
    expect(await rejectedCall(options)).toMatchObject({ name: "InvalidInputError", field: "options" });
  },
);

describe("rejects an option of a client of the wrong type", () => {
  const KINDS = {
    fetch: "a function",
    appInfo: "an object",
    hooks: "an object",
    logger: "an object",
    allowInsecure: "a boolean",
    dangerouslyAllowBrowser: "a boolean",
  };
  test.each(Object.entries(KINDS))("%s must be %s", (option, kind) => {
    const values = [null, 7, "true", Symbol("x"), ...(kind === "a boolean" ? [{}, () => 1] : [true])];
    for (const value of values) {
      expect(rejectedClient({ [option]: value })).toMatchObject({
        name: "InvalidInputError",
        field: option,
        message: `createThingsClient: ${option} must be ${kind}`,
      });
    }
    clientAt(undefined, { [option]: undefined });
  });
});
