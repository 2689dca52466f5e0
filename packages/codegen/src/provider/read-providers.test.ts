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

test("a file is read, what it leaves out being what is usual", () => {
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

test("those of this repository are read, each once", () => {
  expect([...readProviders(root, readApis()).keys()]).toEqual(["stytch", "upvio"]);
});

describe("a mistake is told with the file, the place and what is wrong", () => {
  const option = (changes: object) => ({
    options: { ...ACME.options, password: { ...ACME.options.password, ...changes } },
  });
  const api = (changes: object) => ({ apis: { ...ACME.apis, v1: { ...API, ...changes } } });
  const live = { server: "https://api.acme.example" };

  test.each<[what: string, changes: object, problem: string | RegExp]>([
    ["no name", { name: undefined }, /^name: /],
    ["a field that there is not", { enviroments: {} }, /^Unrecognized key: "enviroments"/],
    ["a field of an option that there is not", option({ env: "A" }), /^options\.password: .*env/],
    [
      "an option that all clients have",
      { options: { ...ACME.options, retries: ACME.options.user } },
      /^options\.retries: .*must be a name in camelCase/,
    ],
    [
      "a variable in small letters",
      option({ variable: "acme" }),
      "options.password.variable: must be a variable's name in capital letters",
    ],
    [
      "a variable twice",
      option({ variable: "ACME_USER" }),
      "options.password.variable: ACME_USER is that of user already",
    ],
    [
      "an option of no use",
      { options: { ...ACME.options, shop: { variable: "A", description: "Shop" } } },
      /^options\.shop: is of no use: /,
    ],
    [
      "a secret that stands in a path",
      option({ fills: "user_id" }),
      "options.password: is secret, and so must not stand in a path",
    ],
    [
      "no such scheme",
      { credential: [{ scheme: "digest" }] },
      "credential.0.scheme: must have a `scheme`: basic, bearer or header",
    ],
    [
      "no such option",
      { credential: [{ scheme: "basic", user: "usr", password: "password" }] },
      /^credential\.0: `usr` is no option: user, password\n/,
    ],
    ["a password that is not secret", option({ secret: false }), "credential.0: `password` is not `secret: true`"],
    [
      "a header twice",
      { credential: [...ACME.credential, { scheme: "bearer", option: "password" }] },
      "credential.1: the header Authorization is filled already",
    ],
    [
      "a name of no header",
      { credential: [...ACME.credential, { scheme: "header", name: "a b", option: "password" }] },
      "credential.1.name: must be the name of a header",
    ],
    ["no credential", { credential: [] }, /^credential: /],
    ["no live environment", { environments: { test: live } }, /^environments\.live: /],
    ["another environment", { environments: { live, staging: live } }, /^environments: .*staging/],
    [
      "a server with a slash",
      { environments: { live: { server: "https://api.acme.example/" } } },
      "environments.live.server: must be an address without a slash at its end",
    ],
    [
      "prefixes of no option",
      { environments: { live: { ...live, prefixes: { key: "a" } } } },
      "environments.live.prefixes.key: `key` is no option: user, password",
    ],
    [
      "prefixes that cannot be told apart",
      {
        environments: {
          test: { ...live, prefixes: { password: "a" } },
          live: { ...live, prefixes: { password: "ab" } },
        },
      },
      "environments.live.prefixes.password: `ab` cannot be told from that of test",
    ],
    [
      "a path that is none",
      { errors: { code: 7 } },
      "errors.code: must be a path such as error.code, or a list of them",
    ],
    ["an API that is not listed", { apis: { ...ACME.apis, v2: API } }, "apis.v2: redocly.yaml does not list it"],
    ["an API left out", { apis: { v1: API } }, "apis.admin: is missing, and redocly.yaml lists it"],
    ["a creator that is no name", api({ creator: "create-acme" }), "apis.v1.creator: must be a name in TypeScript"],
    [
      "a docs link that is none",
      api({ docs: "acme.example" }),
      "apis.v1.docs: must be the address of a page, with https",
    ],
    [
      "a server of no environment",
      api({ servers: { test: "https://test.acme.example" } }),
      "apis.v1.servers.test: is of no environment",
    ],
  ])("%s", (_what, changes, problem) => {
    const message =
      typeof problem === "string"
        ? `specs/acme/provider.yaml: ${problem}`
        : expect.stringMatching(new RegExp(`^specs/acme/provider\\.yaml: ${problem.source.slice(1)}`));
    expect(() => read(changes)).toThrow(expect.objectContaining({ name: "UserError", message }));
  });

  test("several in one message", () => {
    expect(() => read({ name: "", baseUrl: "a" })).toThrow(
      /^specs\/acme\/provider\.yaml: name: .*\nspecs\/acme\/provider\.yaml: baseUrl: .*$/,
    );
  });

  test("broken YAML", () => {
    expect(() => readProvider("acme", "a: [", APIS)).toThrow(/^specs\/acme\/provider\.yaml is broken YAML: /);
  });

  test("a file that is missing", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "linkwright-provider-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(() => readProviders(folder, APIS)).toThrow(/^specs\/acme\/provider\.yaml is missing: /);
    mkdirSync(path.join(folder, "specs/acme"), { recursive: true });
    writeFileSync(path.join(folder, "specs/acme/provider.yaml"), stringify(ACME));
    expect([...readProviders(folder, APIS)].map(([key, { name }]) => [key, name])).toEqual([["acme", "Acme"]]);
  });
});

describe("what contradicts the descriptions is told", () => {
  const described = (description: Partial<Description>) =>
    APIS.map((api) => ({ api, description: { info: { title: "Acme" }, paths: {}, ...description } }));
  const servers = [{ url: "https://api.acme.example" }];

  test("a server that they do not name", () => {
    expect(() => checkAgainstDescriptions(read(), described({ servers }))).not.toThrow();
    expect(() => checkAgainstDescriptions(read(), described({ servers: [{ url: "https://other.example" }] }))).toThrow(
      "specs/acme/provider.yaml: environments.live: https://api.acme.example is no server in specs/acme/v1/openapi.yaml: https://other.example",
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
