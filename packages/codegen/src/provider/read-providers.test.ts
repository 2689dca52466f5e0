import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { apiOf, readApis } from "../repository/apis.ts";
import { root } from "../repository/root.ts";
import { checkAgainstDescriptions, readProvider, readProviders } from "./read-providers.ts";

const APIS = ["v1", "admin"].map((api) => apiOf(`acme@${api}`, `specs/acme/${api}/openapi.yaml`));
const API = { creator: "createAcmeClient", client: "AcmeClient", module: "@linkwright/acme" };
const ACME = {
  name: "Acme",
  options: {
    user: { variable: "ACME_USER", description: "A user" },
    password: { variable: "ACME_PASSWORD", secret: true, description: "Its password" },
  },
  baseUrl: "ACME_BASE_URL",
  credential: [{ scheme: "basic", user: "user", password: "password" }] as object[],
  environments: { live: { server: "https://api.acme.example" } } as object,
  errors: { code: ["error.code", "code"], message: "message" } as object,
  apis: { v1: API, admin: API } as object,
};

const read = (changes: object = {}) => readProvider("acme", stringify({ ...ACME, ...changes }), APIS);

test("reads a file, with defaults for what it omits", () => {
  expect(read()).toEqual({
    key: "acme",
    ...ACME,
    options: { ...ACME.options, user: { ...ACME.options.user, secret: false } },
    environments: { live: { server: "https://api.acme.example", prefixes: {} } },
    errors: { code: ["error.code", "code"], message: ["message"], numbers: false },
    neverRetry: [],
    sandbox: false,
  });
});

test("reads the providers of this repository, each once", () => {
  expect([...readProviders(root, readApis()).keys()]).toEqual(["stytch", "upvio"]);
});

describe("reports a mistake with the file, the place and the problem", () => {
  const option = (changes: object) => ({
    options: { ...ACME.options, password: { ...ACME.options.password, ...changes } },
  });
  const api = (changes: object) => ({ apis: { ...ACME.apis, v1: { ...API, ...changes } } });
  const live = { server: "https://api.acme.example" };

  test.each<[what: string, changes: object, problem: string | RegExp]>([
    ["no name", { name: undefined }, /^name: /],
    ["an unknown field", { enviroments: {} }, /^Unrecognized key: "enviroments"/],
    ["an unknown field of an option", option({ env: "A" }), /^options\.password: .*env/],
    [
      "an option that all clients have",
      { options: { ...ACME.options, retries: ACME.options.user } },
      /^options\.retries: .*must be a camelCase name/,
    ],
    [
      "a variable in lower case",
      option({ variable: "acme" }),
      "options.password.variable: must be the name of an environment variable in capital letters",
    ],
    [
      "the same variable twice",
      option({ variable: "ACME_USER" }),
      "options.password.variable: ACME_USER is already the variable of user",
    ],
    [
      "an unused option",
      { options: { ...ACME.options, shop: { variable: "A", description: "Shop" } } },
      /^options\.shop: is unused: /,
    ],
    [
      "a secret in a path",
      option({ fills: "user_id" }),
      "options.password: is secret, so it must not be part of a path",
    ],
    [
      "an unknown scheme",
      { credential: [{ scheme: "digest" }] },
      "credential.0.scheme: must have a `scheme`: basic, bearer or header",
    ],
    [
      "an unknown option",
      { credential: [{ scheme: "basic", user: "usr", password: "password" }] },
      /^credential\.0: `usr` is not an option; the options are user, password\n/,
    ],
    ["a password that is not secret", option({ secret: false }), "credential.0: `password` must have `secret: true`"],
    [
      "the same header twice",
      { credential: [...ACME.credential, { scheme: "bearer", option: "password" }] },
      "credential.1: the header Authorization is already set",
    ],
    [
      "an invalid header name",
      { credential: [...ACME.credential, { scheme: "header", name: "a b", option: "password" }] },
      "credential.1.name: must be the name of a header",
    ],
    ["no credential", { credential: [] }, /^credential: /],
    ["no live environment", { environments: { test: live } }, /^environments\.live: /],
    ["an unknown environment", { environments: { live, staging: live } }, /^environments: .*staging/],
    [
      "a server with a trailing slash",
      { environments: { live: { server: "https://api.acme.example/" } } },
      "environments.live.server: must be a URL without a trailing slash",
    ],
    [
      "prefixes of an unknown option",
      { environments: { live: { ...live, prefixes: { key: "a" } } } },
      "environments.live.prefixes.key: `key` is not an option; the options are user, password",
    ],
    [
      "prefixes that cannot be distinguished",
      {
        environments: {
          test: { ...live, prefixes: { password: "a" } },
          live: { ...live, prefixes: { password: "ab" } },
        },
      },
      "environments.live.prefixes.password: `ab` cannot be distinguished from that of test",
    ],
    ["an invalid path", { errors: { code: 7 } }, "errors.code: must be a path such as error.code, or a list of paths"],
    ["an API that is not listed", { apis: { ...ACME.apis, v2: API } }, "apis.v2: redocly.yaml does not list it"],
    ["a missing API", { apis: { v1: API } }, "apis.admin: is missing, and redocly.yaml lists it"],
    [
      "an invalid name of a creator function",
      api({ creator: "create-acme" }),
      "apis.v1.creator: must be a valid TypeScript identifier",
    ],
    ["an invalid docs link", api({ docs: "acme.example" }), "apis.v1.docs: must be the https URL of a page"],
    [
      "a server of an unknown environment",
      api({ servers: { test: "https://test.acme.example" } }),
      "apis.v1.servers.test: is not one of the environments",
    ],
  ])("%s", (_what, changes, problem) => {
    const message =
      typeof problem === "string"
        ? `specs/acme/provider.yaml: ${problem}`
        : expect.stringMatching(new RegExp(`^specs/acme/provider\\.yaml: ${problem.source.slice(1)}`));
    expect(() => read(changes)).toThrow(expect.objectContaining({ name: "UserError", message }));
  });

  test("several mistakes in one message", () => {
    expect(() => read({ name: "", baseUrl: "a" })).toThrow(
      /^specs\/acme\/provider\.yaml: name: .*\nspecs\/acme\/provider\.yaml: baseUrl: .*$/,
    );
  });

  test("invalid YAML", () => {
    expect(() => readProvider("acme", "a: [", APIS)).toThrow(/^specs\/acme\/provider\.yaml is not valid YAML: /);
  });

  test("a missing file", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "linkwright-provider-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(() => readProviders(folder, APIS)).toThrow(/^specs\/acme\/provider\.yaml is missing\. /);
    mkdirSync(path.join(folder, "specs/acme"), { recursive: true });
    writeFileSync(path.join(folder, "specs/acme/provider.yaml"), stringify(ACME));
    expect([...readProviders(folder, APIS)].map(([key, { name }]) => [key, name])).toEqual([["acme", "Acme"]]);
  });
});

describe("reports contradictions with the descriptions", () => {
  const described = (description: Partial<Description>) =>
    APIS.map((api) => ({ api, description: { info: { title: "Acme" }, paths: {}, ...description } }));
  const servers = [{ url: "https://api.acme.example" }];

  test("a server that they do not list", () => {
    expect(() => checkAgainstDescriptions(read(), described({ servers }))).not.toThrow();
    expect(() => checkAgainstDescriptions(read(), described({ servers: [{ url: "https://other.example" }] }))).toThrow(
      "specs/acme/provider.yaml: environments.live: https://api.acme.example is not a server of specs/acme/v1/openapi.yaml: https://other.example",
    );
  });

  test("a parameter that no path has", () => {
    const user = { ...ACME.options.user, fills: "user_id" };
    const filling = read({ options: { ...ACME.options, user } });
    expect(() =>
      checkAgainstDescriptions(filling, described({ servers, paths: { "/users/{user_id}": {} } })),
    ).not.toThrow();
    expect(() => checkAgainstDescriptions(filling, described({ servers, paths: { "/users/{id}": {} } }))).toThrow(
      "specs/acme/provider.yaml: options.user.fills: no path has the parameter `user_id`",
    );
  });
});
