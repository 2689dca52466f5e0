import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { explanationOf } from "../command/main.ts";
import { toyDescription } from "../compare/toy-description.ts";
import { documentDifferences } from "./description-differences.ts";
import { readDocument } from "./document.ts";

type Toy = ReturnType<typeof toyDescription>;
const list = (toy: Toy) => toy.paths["/things"].get;
const create = (toy: Toy) => toy.paths["/things"].post;
const input = (toy: Toy) => toy.components.schemas.ThingInput;
const thing = (toy: Toy) => toy.components.schemas.Thing.allOf[1];

/** Differences in the provider's document, and the findings that report them. */
const CASES: [what: string, change: (theirs: Toy) => void, reported: string[]][] = [
  ["nothing", () => {}, []],
  [
    "a new operation",
    (toy) => {
      toy.paths["/other"] = { get: { responses: {} } };
    },
    ["theirs GET /other: only theirs"],
  ],
  ["an operation dropped", (toy) => delete toy.paths["/things/{thing_id}"], ["ours things.delete: only ours"]],
  [
    "an operation deprecated",
    (toy) => {
      list(toy).deprecated = true;
    },
    ["differs things.list: deprecated there only"],
  ],
  [
    "a new query parameter",
    (toy) => list(toy).parameters.push({ name: "q", in: "query", schema: { type: "string" } }),
    ["theirs ThingsListRequest.q: only theirs (query)"],
  ],
  [
    "a query parameter dropped",
    (toy) => list(toy).parameters.shift(),
    ["ours ThingsListRequest.limit: only ours (query)"],
  ],
  [
    "a parameter that became required",
    (toy) => {
      list(toy).parameters[0].required = true;
    },
    ["differs ThingsListRequest.limit: optional here, not there"],
  ],
  [
    "another bound and default of a parameter",
    (toy) => Object.assign(list(toy).parameters[0].schema, { maximum: 200, default: 20 }),
    [
      "differs ThingsListRequest.limit: default 10 here, 20 there",
      "differs ThingsListRequest.limit: maximum 100 here, 200 there",
    ],
  ],
  [
    "another type of a parameter",
    (toy) => {
      list(toy).parameters[0].schema.type = "number";
    },
    ["differs ThingsListRequest.limit: integer here, number there"],
  ],
  [
    "a new request field",
    (toy) => {
      input(toy).properties.weight = { type: "number" };
    },
    ["theirs ThingInput.weight: only theirs"],
  ],
  ["a request field dropped", (toy) => delete input(toy).properties.note, ["ours ThingInput.note: only ours"]],
  [
    "a request field that became required",
    (toy) => input(toy).required.push("size"),
    ["differs ThingInput.size: optional here, not there"],
  ],
  [
    "a request field that is no longer required",
    (toy) => {
      input(toy).required = [];
    },
    ["differs ThingInput.name: required here, not there"],
  ],
  [
    "another type of a request field",
    (toy) => {
      input(toy).properties.size = { type: "string" };
    },
    ["differs ThingInput.size: integer here, string there"],
  ],
  [
    "a request field that does not accept null",
    (toy) => {
      input(toy).properties.note.type = "string";
    },
    ["differs ThingInput.note: null here only"],
  ],
  [
    "a response field that may be null",
    (toy) => {
      thing(toy).properties.size.type = ["integer", "null"];
    },
    ["differs Thing.size: null there only"],
  ],
  [
    "null as a member of a union",
    (toy) => {
      thing(toy).properties.owner = { anyOf: [thing(toy).properties.owner, { type: "null" }] };
    },
    ["differs Thing.owner: null there only"],
  ],
  [
    "a new response field, deep inside",
    (toy) => {
      thing(toy).properties.owner.properties.phone = { type: "string" };
    },
    ["theirs Thing.owner.phone: only theirs"],
  ],
  [
    "a new value of a closed and of an open enum",
    (toy) => {
      thing(toy).properties.status.enum.push("idle");
      thing(toy).properties.color.anyOf[0].enum.push("green");
    },
    ['theirs Thing.color: value "green" only theirs', 'theirs Thing.status: value "idle" only theirs'],
  ],
  ["a value dropped", (toy) => thing(toy).properties.status.enum.pop(), ['ours Thing.status: value "off" only ours']],
  [
    "another format",
    (toy) => {
      thing(toy).properties.when.format = "date";
    },
    ['differs Thing.when: format "date-time" here, "date" there'],
  ],
  [
    "a field deprecated",
    (toy) => {
      thing(toy).properties.when.deprecated = true;
    },
    ["differs Thing.when: deprecated there only"],
  ],
  [
    "a new status",
    (toy) => {
      create(toy).responses[409] = { $ref: "#/components/responses/Bad" };
    },
    ["theirs things.create: response 409 only theirs"],
  ],
  [
    "another success status",
    (toy) => {
      create(toy).responses = { 201: create(toy).responses[200], 400: create(toy).responses[400] };
    },
    ["ours things.create: response 200 only ours", "theirs things.create: response 201 only theirs"],
  ],
  [
    "a body where there was none",
    (toy) => {
      toy.paths["/things/{thing_id}"].delete.requestBody = {
        content: { "application/json": { schema: { type: "object", properties: { why: { type: "string" } } } } },
      };
    },
    ["theirs ThingsDeleteRequest: body only theirs"],
  ],
  [
    "a form instead of JSON",
    (toy) => {
      const { content } = create(toy).requestBody;
      create(toy).requestBody.content = { "application/x-www-form-urlencoded": content["application/json"] };
    },
    ["differs ThingsCreateRequest: body is JSON here, application/x-www-form-urlencoded there"],
  ],
];

/** More cases, for what can be written in several ways. */
const body = (schema: object) => ({ content: { "application/json": { schema } } });
CASES.push(
  [
    "a parameter deprecated",
    (toy) => {
      list(toy).parameters[0].deprecated = true;
    },
    ["differs ThingsListRequest.limit: deprecated there only"],
  ],
  [
    "a parameter that became optional",
    (toy) => {
      list(toy).parameters[1].required = false;
    },
    ["differs ThingsListRequest.kind: required here, not there"],
  ],
  [
    "a header, except those of HTTP itself",
    (toy) => {
      for (const name of ["Accept", "AUTHORIZATION", "content-type", "X-Extra"])
        list(toy).parameters.push({ name, in: "header", schema: { type: "string" } });
    },
    ["theirs ThingsListRequest.X-Extra: only theirs (header)"],
  ],
  [
    "a parameter of the same name elsewhere",
    (toy) => {
      list(toy).parameters[0].in = "header";
    },
    ["ours ThingsListRequest.limit: only ours (query)", "theirs ThingsListRequest.limit: only theirs (header)"],
  ],
  [
    "path-level parameters, which the operation's own override",
    (toy) => {
      const own = list(toy).parameters[0];
      toy.paths["/things"].parameters = [
        { ...own, required: true },
        { name: "q", in: "query", schema: { type: "string" } },
      ];
    },
    [
      "theirs ThingsCreateRequest.limit: only theirs (query)",
      "theirs ThingsCreateRequest.q: only theirs (query)",
      "theirs ThingsListRequest.q: only theirs (query)",
    ],
  ],
  ["no body", (toy) => delete create(toy).requestBody, ["ours ThingsCreateRequest: body only ours"]],
  [
    "other fields in an error that is given by its range",
    (toy) => {
      create(toy).responses = {
        200: create(toy).responses[200],
        "4XX": body({ type: "object", properties: { why: { type: "string" } } }),
      };
    },
    // Ours has only 400: the rest of the range is theirs.
    ["theirs things.create: response 4XX only theirs"],
  ],
  [
    "other fields in any error",
    (toy) => {
      create(toy).responses.default = body({
        type: "object",
        required: ["code"],
        properties: { code: { type: "string" }, why: { type: "string" } },
      });
    },
    ["theirs Error.why: only theirs"],
  ],
  [
    "a response as text",
    (toy) => {
      create(toy).responses[200] = { content: { "text/plain": { schema: { type: "string" } } } };
    },
    ["differs ThingsCreateResponse: body is JSON here, text/plain there"],
  ],
  [
    "another item type of a list",
    (toy) => {
      list(toy).responses[200].content["application/json"].schema.properties.things.items = { type: "string" };
    },
    ["differs ThingsListResponse.things[]: object here, string there"],
  ],
  [
    "several types",
    (toy) => {
      thing(toy).properties.size = { oneOf: [{ type: "string" }, { type: "integer" }] };
    },
    ["differs Thing.size: integer here, integer or string there"],
  ],
  [
    "null as a value",
    (toy) => {
      thing(toy).properties.status = { type: "string", enum: ["on", "off", null] };
    },
    ["differs Thing.status: null there only"],
  ],
  [
    "null as a member of a union",
    (toy) => {
      thing(toy).properties.owner = { anyOf: [thing(toy).properties.owner, { type: "null" }] };
    },
    ["differs Thing.owner: null there only"],
  ],
  [
    "values without a type",
    (toy) => {
      thing(toy).properties.status = { enum: ["on", "off", "dim"] };
    },
    ['theirs Thing.status: value "dim" only theirs'],
  ],
  [
    "constants instead of values",
    (toy) => {
      thing(toy).properties.status = { anyOf: [{ const: "on" }, { const: "dim" }, { const: null }] };
    },
    [
      "differs Thing.status: null there only",
      'theirs Thing.status: value "dim" only theirs',
      'ours Thing.status: value "off" only ours',
    ],
  ],
  [
    "a field that only one member requires",
    (toy) => {
      const { properties } = input(toy);
      toy.components.schemas.ThingInput = {
        anyOf: [
          { properties, required: ["name"] },
          { properties, required: [] },
        ],
      };
    },
    ["differs ThingInput.name: required here, not there"],
  ],
  [
    "a field that only one member marks as deprecated",
    (toy) => {
      const { properties, required } = input(toy);
      const old = { ...properties, size: { ...properties.size, deprecated: true } };
      toy.components.schemas.ThingInput = {
        anyOf: [
          { properties, required },
          { properties: old, required },
        ],
      };
    },
    ["differs ThingInput.size: deprecated there only"],
  ],
  [
    "a component deprecated",
    (toy) => {
      toy.components.schemas.Error.deprecated = true;
    },
    [
      "differs ThingsCreateResponse400: deprecated there only",
      "differs ThingsDeleteResponse400: deprecated there only",
      "differs ThingsListResponse400: deprecated there only",
    ],
  ],
);

CASES.push(
  [
    "a response field read-only and a request field write-only",
    (toy) => {
      thing(toy).properties.size.readOnly = true;
      input(toy).properties.note.writeOnly = true;
    },
    ["differs Thing.size: read-only there only", "differs ThingInput.note: write-only there only"],
  ],
  [
    "bounds of an object, in a part of an allOf and beside a reference",
    (toy) => {
      input(toy).minProperties = 2;
      toy.components.schemas.Named.maxProperties = 9;
      create(toy).responses[400] = body({ $ref: "#/components/schemas/Error", minProperties: 1 });
    },
    [
      "theirs Error: minProperties 1 only theirs",
      "theirs Thing: maxProperties 9 only theirs",
      "theirs ThingInput: minProperties 2 only theirs",
    ],
  ],
  [
    "a type, values and the stricter bounds in parts of an allOf",
    (toy) => {
      toy.components.schemas.Mode = { type: "string", enum: ["x", "z"], maxLength: 5, minLength: 1 };
      input(toy).properties.mode = { allOf: [{ $ref: "#/components/schemas/Mode" }, { maxLength: 3, minLength: 0 }] };
    },
    [
      "theirs ThingInput.mode: maxLength 3 only theirs",
      "theirs ThingInput.mode: minLength 1 only theirs",
      'ours ThingInput.mode: value "y" only ours',
      'theirs ThingInput.mode: value "z" only theirs',
    ],
  ],
  [
    "a bound of the only member that it applies to",
    (toy) => {
      input(toy).properties.note = { anyOf: [{ type: "string", maxLength: 5 }, { type: "null" }] };
      input(toy).properties.size = { anyOf: [{ type: "integer", minimum: 1, maximum: 8 }, { const: null }] };
    },
    [
      "theirs ThingInput.note: maxLength 5 only theirs",
      "differs ThingInput.size: maximum 10 here, 8 there",
      "differs ThingInput.size: null there only",
    ],
  ],
  [
    "credentials that an operation no longer requires, or may omit",
    (toy) => {
      list(toy).security = [];
      create(toy).security = [{ basic: [] }, {}];
    },
    [
      "differs security: requires http basic here, http basic or none there",
      "differs security: requires http basic here, none there",
    ],
  ],
  [
    "another scheme under the same name",
    (toy) => {
      toy.components.securitySchemes.basic = { type: "apiKey", in: "header", name: "X-Key" };
    },
    [
      "theirs security: apiKey in header x-key only theirs",
      "ours security: http basic only ours",
      "differs security: requires http basic here, apiKey in header x-key there",
    ],
  ],
  [
    "scopes, and a scheme that is needed as well",
    (toy) => {
      toy.components.securitySchemes.oauth = { type: "oauth2", flows: { clientCredentials: {} } };
      list(toy).security = [{ oauth: ["write", "read"], basic: [] }];
    },
    [
      "theirs security: oauth2 clientCredentials only theirs",
      "differs security: requires http basic here, http basic and oauth2 clientCredentials (read, write) there",
    ],
  ],
  [
    "a required scheme that is not declared",
    (toy) => {
      toy.security = [{ lost: [] }];
    },
    ["differs security: requires http basic here, lost, not declared there"],
  ],
  [
    "its schemes dropped, but not what it requires",
    (toy) => delete toy.components.securitySchemes,
    ["ours security: http basic only ours", "differs security: requires http basic here, basic, not declared there"],
  ],
  [
    "all its credentials dropped",
    (toy) => {
      delete toy.components.securitySchemes;
      delete toy.security;
    },
    ["ours security: http basic only ours"],
  ],
);

/** Changes that only reword or omit something. */
const REWORDINGS: [what: string, change: (theirs: Toy) => void][] = [
  [
    "another name of its security scheme, and credentials stated by each operation",
    (toy) => {
      toy.components.securitySchemes = { login: { type: "http", scheme: "Basic" } };
      for (const item of Object.values<Toy>(toy.paths)) {
        for (const operation of Object.values<Toy>(item)) operation.security = [{ login: [] }];
      }
      delete toy.security;
    },
  ],
  ["no operationIds, no descriptions", (toy) => toy.paths["/things"].get.operationId && delete list(toy).operationId],
  [
    "other names of path parameters",
    (toy) => {
      toy.paths["/things/{id}"] = toy.paths["/things/{thing_id}"];
      toy.paths["/things/{id}"].delete.parameters[0].name = "id";
      delete toy.paths["/things/{thing_id}"];
    },
  ],
  [
    "a version in its server's URL",
    (toy) => {
      toy.servers = [{ url: "https://api.toy.example/v1/" }];
    },
  ],
  [
    "a version in its paths, trailing slashes, and no server",
    (toy) => {
      toy.paths = Object.fromEntries(Object.entries(toy.paths).map(([path, item]) => [`/api/v2${path}/`, item]));
      delete toy.servers;
    },
  ],
  [
    "references inlined",
    (toy) => {
      const resolved = JSON.parse(JSON.stringify(toy), (_key, value) => {
        const name = value?.$ref?.split("/").pop();
        return name ? (toy.components.schemas[name] ?? toy.components.responses[name]) : value;
      });
      toy.paths = JSON.parse(JSON.stringify(resolved.paths), (_key, value) => {
        const name = value?.$ref?.split("/").pop();
        return name ? (toy.components.schemas[name] ?? toy.components.responses[name]) : value;
      });
      delete toy.components;
      toy.components = resolved.components;
    },
  ],
  [
    "one object instead of an allOf",
    (toy) => {
      const { properties, required } = thing(toy);
      const { name } = toy.components.schemas.Named.properties;
      toy.components.schemas.Thing = {
        type: "object",
        required: [...required, "name"],
        properties: { name, ...properties },
      };
    },
  ],
  [
    "closed enums instead of open ones",
    (toy) => {
      thing(toy).properties.color = { type: "string", enum: ["blue", "red"] };
    },
  ],
  [
    "less detail: no enum, no format, no bounds, no body, no errors",
    (toy) => {
      thing(toy).properties.status = { type: "string" };
      thing(toy).properties.when = { type: "string" };
      thing(toy).properties.owner = { type: "object" };
      thing(toy).properties.color = {};
      list(toy).parameters[0].schema = { type: "integer", format: "int32" };
      create(toy).responses = { 200: { description: "ok" } };
    },
  ],
];

function reported(change: (theirs: Toy) => void): string[] {
  const theirs = toyDescription();
  change(theirs);
  return documentDifferences(toyDescription(), theirs, []).map(({ kind, where, what }) => `${kind} ${where}: ${what}`);
}

test.each(CASES)("%s", (_what, change, expected) => {
  expect(reported(change)).toEqual(expected);
});

test.each(REWORDINGS)("reports no difference: %s", (_what, change) => {
  expect(reported(change)).toEqual([]);
});

test.each([
  ["format", "date", "date-time"],
  ["default", "a", "b"],
  ["minimum", 1, 2],
  ["maximum", 1, 2],
  ["exclusiveMinimum", 0, 1],
  ["exclusiveMaximum", 0, 1],
  ["minLength", 1, 2],
  ["maxLength", 1, 2],
  ["minItems", 1, 2],
  ["maxItems", 1, 2],
  ["pattern", "^a", "^b"],
  ["multipleOf", 2, 5],
  ["uniqueItems", true, "yes"],
  ["minContains", 1, 2],
  ["maxContains", 1, 2],
  ["minProperties", 1, 2],
  ["maxProperties", 1, 2],
  ["contentEncoding", "base64", "base32"],
  ["contentMediaType", "image/png", "image/gif"],
  ["dependentRequired", { a: ["b"] }, { a: ["c"] }],
])("compares %s: reports another or additional value, and nothing if the provider omits it", (word, one, other) => {
  const field = (value: unknown) => ({ type: "string", ...(value !== undefined && { [word]: value }) });
  const compared = (mine: unknown, their: unknown) => {
    const [ours, theirs] = [toyDescription(), toyDescription()];
    input(ours).properties.field = mine;
    input(theirs).properties.field = their;
    return documentDifferences(ours, theirs, []).map(({ kind, where, what }) => `${kind} ${where}: ${what}`);
  };
  const [first, second] = [one, other].map((value) => JSON.stringify(value));
  expect(compared(field(one), field(one))).toEqual([]);
  expect(compared(field(one), field(other))).toEqual([
    `differs ThingInput.field: ${word} ${first} here, ${second} there`,
  ]);
  expect(compared(field(undefined), field(other))).toEqual([`theirs ThingInput.field: ${word} ${second} only theirs`]);
  expect(compared(field(one), field(undefined))).toEqual([]);
  // Of several members, only what all of them state.
  expect(compared(field(one), { anyOf: [field(one), field(one)] })).toEqual([]);
  expect(compared(field(one), { anyOf: [field(other), field(undefined)] })).toEqual([]);
});

test.each(["int32", "int64", "float", "double", "decimal"])("%s, a number format, is not a difference", (format) => {
  expect(reported((toy) => Object.assign(list(toy).parameters[0].schema, { format }))).toEqual([]);
});

test("reports once what many operations require, with all of them, and what only ours states", () => {
  const [ours, theirs] = [toyDescription(), toyDescription()];
  theirs.security = [];
  expect(documentDifferences(ours, theirs, [])).toEqual([
    {
      kind: "differs",
      where: "security",
      what: "requires http basic here, none there",
      operations: ["things.list", "things.create", "things.delete"],
    },
  ]);
  const secret = toyDescription();
  Object.assign(input(secret).properties.note, { readOnly: true });
  expect(documentDifferences(secret, toyDescription(), [])).toMatchObject([
    { kind: "differs", where: "ThingInput.note", what: "read-only here only" },
  ]);
});

test("compares the values of unnamed keys if both sides specify them", () => {
  const compared = (mine: object, their: object) => {
    const [ours, theirs] = [toyDescription(), toyDescription()];
    input(ours).properties.free = mine;
    input(theirs).properties.free = their;
    return documentDifferences(ours, theirs, []).map(({ kind, where, what }) => `${kind} ${where}: ${what}`);
  };
  const free = (additionalProperties: unknown) => ({ type: "object", additionalProperties });
  expect(compared(free({ type: "string" }), { additionalProperties: { type: "integer" } })).toEqual([
    "differs ThingInput.free[key]: string here, integer there",
  ]);
  expect(compared({}, { type: "string" })).toEqual(["differs ThingInput.free: anything here, string there"]);
  for (const open of [true, undefined]) {
    expect(compared(free({ type: "string" }), free(open))).toEqual([]);
    expect(compared(free(open), free({ type: "string" }))).toEqual([]);
  }
});

test("an operation is served by its own server, else its path's, else the document's", () => {
  const at = (path: string) => [{ url: `https://api.toy.example/${path}` }];
  const change = (own: object[], ofPaths: [things: object[], thing: object[]], ofDocument: object[]) =>
    reported((toy) => {
      Object.assign(list(toy), { servers: own });
      [toy.paths["/things"].servers, toy.paths["/things/{thing_id}"].servers] = ofPaths;
      toy.servers = ofDocument;
    });
  const [none, b, bb] = [[], at("b/"), at("bb")];
  // The prefix of all paths may differ, but there can be only one.
  expect(change(none, [none, none], b)).toEqual([]);
  expect(change(none, [none, none], none)).toEqual([]);
  expect(change(bb, [b, b], none)).toEqual(["theirs GET /things: only theirs", "ours things.list: only ours"]);
  expect(change(none, [none, b], bb)).toEqual([
    "theirs DELETE /things/{thing_id}: only theirs",
    "ours things.delete: only ours",
  ]);
});

test("matches an operation of the provider with only one of ours", () => {
  const ours = toyDescription();
  ours.paths["/things/"] = { get: { ...structuredClone(list(ours)), operationId: "things.again" } };
  expect(documentDifferences(ours, toyDescription(), [])).toMatchObject([{ kind: "ours", where: "things.again" }]);
});

test("compares header names regardless of case, and other names exactly", () => {
  const compared = (place: string, name: string, other: string) => {
    const [ours, theirs] = [toyDescription(), toyDescription()];
    list(ours).parameters.push({ name, in: place, schema: { type: "string" } });
    list(theirs).parameters.push({ name: other, in: place, schema: { type: "string" } });
    return documentDifferences(ours, theirs, []).map(({ kind, where }) => `${kind} ${where}`);
  };
  expect(compared("header", "X-Session", "x-SESSION")).toEqual([]);
  expect(compared("query", "name", "Name")).toEqual(["theirs ThingsListRequest.Name", "ours ThingsListRequest.name"]);
});

test.each(["get", "put", "post", "delete", "patch", "head", "options", "trace"])(
  "treats a new %s as an operation",
  (method) => {
    expect(
      reported((toy) => {
        toy.paths["/other"] = { [method]: { responses: {} }, summary: "none" };
      }),
    ).toEqual([`theirs ${method.toUpperCase()} /other: only theirs`]);
  },
);

test("reports a finding of many operations once, with all of them", () => {
  const theirs = toyDescription();
  thing(theirs).properties.weight = { type: "number" };
  expect(documentDifferences(toyDescription(), theirs, [])).toEqual([
    { kind: "theirs", where: "Thing.weight", what: "only theirs", operations: ["things.list", "things.create"] },
  ]);
});

test("does not report the operations of the provider's other APIs as missing", () => {
  const [both, other] = [toyDescription(), toyDescription()];
  other.paths = { "/others/{id}": other.paths["/things/{thing_id}"] };
  both.paths["/others/{other_id}"] = toyDescription().paths["/things/{thing_id}"];
  expect(documentDifferences(toyDescription(), both, [other])).toEqual([]);
  expect(documentDifferences(toyDescription(), both, [])).toMatchObject([{ where: "DELETE /others/{other_id}" }]);
});

test("walks recursive schemas once", () => {
  const [ours, theirs] = [toyDescription(), toyDescription()];
  for (const toy of [ours, theirs])
    thing(toy).properties.parts = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
  expect(documentDifferences(ours, theirs, [])).toEqual([]);
  thing(theirs).properties.weight = { type: "number" };
  expect(documentDifferences(ours, theirs, [])).toMatchObject([{ where: "Thing.weight", what: "only theirs" }]);
});

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-document-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the paths of everything in a value, as lists of keys. */
function places(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, item]) => places(item, [...at, key]))];
}

test("compares or rejects a document with anything in place of a valid value", async () => {
  const everywhere = places(toyDescription()).filter((place) => place.length > 0);
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      { $ref: "#/components/schemas/Thing" },
      { $ref: "#/a%" },
      { allOf: [null] },
      { anyOf: [] },
      { nullable: true },
    ),
  );
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...everywhere), junk, async (place, value) => {
      const theirs = toyDescription();
      const within = place.slice(0, -1).reduce((node, key) => node[key], theirs);
      within[place.at(-1) ?? ""] = value;
      const file = path.join(folder, "document.json");
      writeFileSync(file, JSON.stringify(theirs));
      try {
        documentDifferences(toyDescription(), await readDocument(file, 1), []);
        kinds.add("compared");
      } catch (error) {
        expect(explanationOf(error)).toBeTypeOf("string");
        kinds.add("rejected");
      }
    }),
    { numRuns: 500 },
  );
  expect(kinds).toEqual(new Set(["compared", "rejected"]));
});
