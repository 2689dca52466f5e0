import type { Description } from "@linkwright/description/document";
import { readMethods } from "@linkwright/description/method";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readProvider } from "../provider/read-providers.ts";
import { apiOf } from "../repository/apis.ts";
import { gatewayCredentials } from "./gateway-credentials.ts";
import { gatewayModule } from "./gateway-operations.ts";

const api = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");
const toy = readProvider(
  "toy",
  stringify({
    name: "Toy",
    options: {
      user: { variable: "TOY_USER", description: "A user" },
      password: { variable: "TOY_PASSWORD", secret: true, description: "Its password" },
      shop: { variable: "TOY_SHOP", fills: "shop_id", description: "A shop" },
    },
    baseUrl: "TOY_BASE_URL",
    credential: [
      { scheme: "header", name: "X-Shop", option: "password" },
      { scheme: "basic", user: "user", password: "password" },
    ],
    environments: {
      live: { server: "https://api.toy.example", prefixes: { password: "live-" } },
      test: { server: "https://test.toy.example", prefixes: { password: "test-" } },
    },
    errors: {},
    apis: { v1: { creator: "createToyClient", client: "ToyClient", module: "@linkwright/toy" } },
  }),
  [api],
);
const responses = { 204: { description: "Done." } };
const operation = (operationId: string, rest: object = {}) => ({
  operationId,
  "x-repeatable": true,
  responses,
  ...rest,
});

function moduleOf(description: Partial<Description>): string {
  const whole: Description = { info: { title: "Toy" }, paths: {}, ...description };
  return gatewayModule([{ api, description: whole, operations: readMethods(whole) }], new Map([["toy", toy]]));
}

const operationsOf = (description: Partial<Description>) =>
  [...moduleOf(description).matchAll(/^ {6}(\{.*\}),$/gm)].map(([, line = ""]) => JSON.parse(line));

test("an operation has only the facts that a call needs to be forwarded", () => {
  const schema = { type: "object", properties: {} };
  const send = operation("send", {
    "x-repeatable": false,
    security: [{}],
    servers: [{ url: "https://sms.toy.example" }],
    parameters: [
      { name: "dry", in: "query", schema: { type: "string" } },
      { name: "X-Session", in: "header", "x-client-option": "a.b", schema: { type: "string" } },
    ],
    requestBody: { content: { "application/x-www-form-urlencoded": { schema } } },
  });
  expect(
    operationsOf({ paths: { "/a": { get: operation("get") }, "/b": { put: operation("put"), post: send } } }),
  ).toEqual([
    { id: "get", method: "GET", path: "/a", repeatable: true },
    { id: "put", method: "PUT", path: "/b", repeatable: true },
    {
      id: "send",
      method: "POST",
      path: "/b",
      repeatable: false,
      contentType: "application/x-www-form-urlencoded",
      query: ["dry"],
      headers: ["x-session"],
      public: true,
      server: "https://sms.toy.example",
    },
  ]);
});

test("a provider has the parts of its credentials and the headers that carry them", () => {
  expect(moduleOf({})).toContain(
    [
      '  "toy": {',
      "    options: {",
      '      user: {"variable":"TOY_USER"},',
      '      password: {"variable":"TOY_PASSWORD","secret":true,"prefixes":{"test":"test-","live":"live-"}},',
      "    },",
      '    baseUrl: "TOY_BASE_URL",',
      '    credential: {"x-shop":["","password"],"authorization":["Basic","user","password"]},',
      "  },",
    ].join("\n"),
  );
});

test("an API has the servers of its environments", () => {
  expect(moduleOf({})).toContain(
    '    servers: {"test":"https://test.toy.example","live":"https://api.toy.example"},\n',
  );
});

test("the types of credentials are the options of each provider", () => {
  const types = gatewayCredentials([toy]);
  expect(types).toContain("export interface ToyCredential {\n  /** A user. */\n  user: string;\n");
  expect(types).toMatch(
    /Its password, or a function that returns the current one, called before each call\. \*\/\n {2}password: Credential;\n/,
  );
  expect(types).toContain('  readonly "toy"?: { readonly test?: ToyCredential; readonly live?: ToyCredential };\n');
});
