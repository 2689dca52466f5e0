import { createGateway, type GatewayOptions } from "@linkwright/gateway";
import { describe, expect, test } from "vitest";
import { type GatewayConfig, optionsOf, redisOf } from "../src/cli/config.ts";
import { API_KEY, PROJECT_ID, SECRET } from "./support.ts";

const make = (options: unknown) => () => createGateway({ credentials: {}, ...(options as GatewayOptions) });

test.each(["allowLive", "allowInsecure"])("%s must be true or false", (name) => {
  for (const value of [true, false, undefined]) expect(make({ [name]: value })).not.toThrow();
  for (const value of ["false", "true", 0, 1, null, {}])
    expect(make({ [name]: value }), String(value)).toThrow(`${name} must be \`true\` or \`false\``);
});

test.each(["timeoutMs", "bodyTimeoutMs", "maxRequestBytes", "maxResponseBytes"])(
  "%s must be a number greater than 0",
  (name) => {
    for (const value of [1, 0.5, Number.MAX_SAFE_INTEGER, undefined]) expect(make({ [name]: value })).not.toThrow();
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, "1", null, true])
      expect(make({ [name]: value }), String(value)).toThrow(`${name} must be a number greater than 0`);
  },
);

test.each(["perOperation", "perCaller", "overall"])("limits.%s must be positive integers", (name) => {
  const limits = (calls: unknown, seconds: unknown) => make({ limits: { [name]: { calls, seconds } } });
  expect(limits(1, 1)).not.toThrow();
  for (const value of [0, -1, 1.5, Number.NaN, "1", undefined]) {
    expect(limits(value, 1), String(value)).toThrow(
      `limits.${name} must have \`calls\` and \`seconds\`, each a positive integer`,
    );
    expect(limits(1, value), String(value)).toThrow(
      `limits.${name} must have \`calls\` and \`seconds\`, each a positive integer`,
    );
  }
});

test.each(["hosts", "origins"])("%s must be a list", (name) => {
  expect(make({ [name]: [] })).not.toThrow();
  for (const value of ["https://a.example", {}, null, 1])
    expect(make({ [name]: value })).toThrow(`${name} must be a list`);
});

test("hosts must be host names, with a port if it is not the default", () => {
  expect(
    make({ hosts: ["a.example", "a.example:8443", "127.0.0.1", "[::1]:1", "a.example:80", "a.example:443"] }),
  ).not.toThrow();
  for (const host of ["https://a.example", "a.example/", "A.example", "a@b", "a:", "", "a b", "a:1:2"])
    expect(make({ hosts: ["a.example", host] }), host).toThrow("hosts must be host names");
});

test("origins must be exact", () => {
  expect(make({ origins: ["https://a.example", "http://localhost:3000", "http://a.example:8080"] })).not.toThrow();
  for (const origin of [
    "*",
    "null",
    "a.example",
    "https://a.example/",
    "https://a.example:443",
    "https://A.example",
    "",
    "https://*.example/",
  ])
    expect(make({ origins: ["https://b.example", origin] }), origin).toThrow("origins must be origins");
});

test("metrics must be one of three values", () => {
  for (const metrics of ["loopback", "anyone", "nobody", undefined]) expect(make({ metrics })).not.toThrow();
  for (const metrics of ["", "all", null, true])
    expect(make({ metrics })).toThrow("metrics must be `loopback`, `anyone` or `nobody`");
});

test("basePath must be a plain path", () => {
  for (const basePath of ["", "/a", "/a/", "/a-b/c.d/~e_1", undefined]) expect(make({ basePath })).not.toThrow();
  for (const basePath of [
    "/",
    "a",
    "a/b",
    "//a",
    "/a//b",
    "/a/../b",
    "/a/./b",
    "/..",
    "/a?b",
    "/a#b",
    "/a b",
    "/%61",
    "/a/b/..",
    "/a\n",
  ])
    expect(make({ basePath }), basePath).toThrow("basePath must be a plain path");
});

describe("a configuration", () => {
  const variables = { OUR_KEY: API_KEY, OUR_SECRET: SECRET, REDIS: "redis://localhost", EMPTY: "" };
  const options = (config: unknown, given: Record<string, string> = variables) =>
    optionsOf(config as GatewayConfig, given);

  test("can set every option of createGateway that JSON can express", () => {
    const config = {
      allowLive: true,
      allowInsecure: true,
      keyless: {},
      hosts: [],
      origins: [],
      basePath: "/a",
      timeoutMs: 1,
      bodyTimeoutMs: 2,
      maxRequestBytes: 3,
      maxResponseBytes: 4,
      metrics: "nobody",
      limits: {},
      keys: [],
      jwt: {},
    };
    expect(options({ ...config, redis: { url: { env: "REDIS" } }, credentials: {} })).toEqual({
      ...config,
      credentials: {},
    });
    for (const name of ["key", "log", "fetch", "store", "toString", "Keys"])
      expect(() => options({ [name]: 1 })).toThrow(
        `Unknown setting in the configuration: ${name}. Known settings: allowLive, allowInsecure, `,
      );
  });

  test("must be an object", () => {
    for (const config of [null, [], "a", 1, true]) expect(() => options(config)).toThrow("must be a JSON object");
    expect(options({})).toEqual({ credentials: {} });
  });

  test("reads credentials from the variables that it names, or else from those of the clients", () => {
    const credentials = {
      stytch: { test: { projectId: PROJECT_ID, secret: { env: "OUR_SECRET" }, baseUrl: "https://a.example" } },
      upvio: { test: { apiKey: { env: "OUR_KEY" }, baseUrl: { env: "REDIS" } }, live: { apiKey: { env: "OUR_KEY" } } },
    };
    const read = { STYTCH_PROJECT_ID: PROJECT_ID, STYTCH_SECRET: SECRET };
    expect(options({ credentials }, { ...variables, ...read }).credentials).toEqual({
      stytch: { test: { projectId: PROJECT_ID, secret: SECRET, baseUrl: "https://a.example" } },
      upvio: { test: { apiKey: API_KEY, baseUrl: "redis://localhost" }, live: { apiKey: API_KEY } },
    });
    expect(options({}, read).credentials).toEqual({ stytch: { test: { projectId: PROJECT_ID, secret: SECRET } } });
  });

  test.each([
    ["stytch", "secret"],
    ["upvio", "apiKey"],
  ])("must not contain a secret (%s's %s)", (provider, field) => {
    const where = `credentials.${provider}.test.${field}`;
    const config = (value: unknown) => () => options({ credentials: { [provider]: { test: { [field]: value } } } });
    expect(config("in the file")).toThrow(
      `${where} is a secret and must not be in the file: use { "env": "NAME_OF_VARIABLE" }.`,
    );
    for (const env of ["UNSET", "EMPTY"])
      expect(config({ env })).toThrow(`${where} is read from ${env}, which is not set.`);
  });

  test("reads the URL of Redis from a variable", () => {
    const redis = (given: unknown) => redisOf({ redis: given } as GatewayConfig, variables);
    expect(redisOf({}, variables)).toBeUndefined();
    expect(redis({ url: { env: "REDIS" }, prefix: "a:", trustRestarts: true })).toEqual({
      url: "redis://localhost",
      prefix: "a:",
      trustRestarts: true,
    });
    expect(() => redis({ url: "redis://a:b@localhost" })).toThrow("redis.url is a secret and must not be in the file");
    expect(() => redis({ url: { env: "UNSET" } })).toThrow("redis.url is read from UNSET, which is not set.");
  });

  test("throws usage errors, which are printed without a stack", () => {
    try {
      options([]);
      expect.unreachable();
    } catch (error) {
      expect((error as Error).name).toBe("UsageError");
    }
  });
});
