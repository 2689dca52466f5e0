import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Api } from "../repository/apis.ts";
import { root } from "../repository/root.ts";
import { runTask } from "../repository/run-task.ts";
import { compare } from "./comparison.ts";
import { asText } from "./report.ts";
import { largest } from "./size.ts";
import { toyDescription } from "./toy-description.ts";

const api = { name: "toy/v1", provider: "toy", api: "v1" } as Api;

type Toy = ReturnType<typeof toyDescription>;
const list = (toy: Toy) => toy.paths["/things"].get;
const create = (toy: Toy) => toy.paths["/things"].post;
const input = (toy: Toy) => toy.components.schemas.ThingInput;
const thing = (toy: Toy) => toy.components.schemas.Thing.allOf[1];

function renameThing(toy: Toy, name: string): void {
  const text = JSON.stringify(toy).replaceAll('schemas/Thing"', `schemas/${name}"`).replace('"Thing":{', `"${name}":{`);
  Object.assign(toy, JSON.parse(text));
}

type Case = [what: string, size: string, change: (toy: Toy) => unknown];

const CASES: Case[] = [
  ["nothing", "none", () => {}],
  ["descriptions only", "patch", (toy) => Object.assign(thing(toy).properties.size, { description: "Better words." })],
  ["a summary", "patch", (toy) => Object.assign(list(toy), { summary: "Better words" })],
  [
    "operation added",
    "minor",
    (toy) => Object.assign(toy.paths, { "/other": { get: { ...list(toy), operationId: "other.list" } } }),
  ],
  ["operation removed", "major", (toy) => delete toy.paths["/things/{thing_id}"]],
  ["method renamed", "major", (toy) => Object.assign(list(toy), { operationId: "things.all" })],
  ["operation deprecated", "minor", (toy) => Object.assign(list(toy), { deprecated: true })],
  ["operation no longer pages", "major", (toy) => Object.assign(list(toy), { "x-pagination": "none" })],
  [
    "operation now pages",
    "minor",
    (toy) => {
      create(toy)["x-pagination"] = { ...list(toy)["x-pagination"], items: "parts" };
      thing(toy).properties.parts = { type: "array", items: { type: "string" } };
    },
  ],
  ["operation no longer safe to retry", "minor", (toy) => Object.assign(list(toy), { "x-repeatable": false })],
  [
    "optional parameter added",
    "minor",
    (toy) => list(toy).parameters.push({ name: "q", in: "query", schema: { type: "string" } }),
  ],
  [
    "required parameter added",
    "major",
    (toy) => list(toy).parameters.push({ name: "q", in: "query", required: true, schema: { type: "string" } }),
  ],
  ["parameter removed", "major", (toy) => list(toy).parameters.shift()],
  ["parameter renamed", "major", (toy) => Object.assign(list(toy).parameters[0], { name: "size" })],
  ["parameter becomes required", "major", (toy) => Object.assign(list(toy).parameters[0], { required: true })],
  ["parameter becomes optional", "minor", (toy) => delete list(toy).parameters[1].required],
  ["parameter's value added", "minor", (toy) => list(toy).parameters[1].schema.enum.push("c")],
  ["parameter's value removed", "major", (toy) => list(toy).parameters[1].schema.enum.pop()],
  ["parameter's default changed", "major", (toy) => Object.assign(list(toy).parameters[0].schema, { default: 20 })],
  [
    "optional request field added",
    "minor",
    (toy) => Object.assign(input(toy).properties, { extra: { type: "string" } }),
  ],
  [
    "required request field added",
    "major",
    (toy) => {
      input(toy).properties.extra = { type: "string" };
      input(toy).required.push("extra");
    },
  ],
  ["request field removed", "major", (toy) => delete input(toy).properties.size],
  [
    "request field renamed",
    "major",
    (toy) => {
      input(toy).properties.sizes = input(toy).properties.size;
      delete input(toy).properties.size;
    },
  ],
  ["request field becomes required", "major", (toy) => input(toy).required.push("size")],
  ["request field becomes optional", "minor", (toy) => Object.assign(input(toy), { required: [] })],
  [
    "request field of another type",
    "major",
    (toy) => Object.assign(input(toy).properties, { size: { type: "string" } }),
  ],
  [
    "request field accepts an additional type",
    "minor",
    (toy) => Object.assign(input(toy).properties.size, { type: ["integer", "string"] }),
  ],
  [
    "request field accepts null",
    "minor",
    (toy) => Object.assign(input(toy).properties.when, { type: ["string", "null"] }),
  ],
  [
    "request field no longer accepts null",
    "major",
    (toy) => Object.assign(input(toy).properties.note, { type: "string" }),
  ],
  ["request value added", "minor", (toy) => input(toy).properties.mode.enum.push("z")],
  ["request value removed", "major", (toy) => input(toy).properties.mode.enum.pop()],
  ["request's known value added", "minor", (toy) => input(toy).properties.color.anyOf[0].enum.push("green")],
  ["request's known value removed", "minor", (toy) => input(toy).properties.color.anyOf[0].enum.pop()],
  [
    "request values opened",
    "minor",
    (toy) =>
      Object.assign(input(toy).properties, { mode: { anyOf: [input(toy).properties.mode, { type: "string" }] } }),
  ],
  [
    "request values closed",
    "major",
    (toy) => Object.assign(input(toy).properties, { color: input(toy).properties.color.anyOf[0] }),
  ],
  ["request maximum raised", "minor", (toy) => Object.assign(input(toy).properties.size, { maximum: 20 })],
  ["request maximum lowered", "major", (toy) => Object.assign(input(toy).properties.size, { maximum: 5 })],
  ["request bound added", "major", (toy) => Object.assign(input(toy).properties.when, { maxLength: 30 })],
  ["request format changed", "major", (toy) => Object.assign(input(toy).properties.when, { format: "date" })],
  ["request body becomes optional", "minor", (toy) => Object.assign(create(toy).requestBody, { required: false })],
  [
    "request's media type changed",
    "major",
    (toy) => {
      const { content } = create(toy).requestBody;
      content["application/x-www-form-urlencoded"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  ["response field added", "minor", (toy) => Object.assign(thing(toy).properties, { extra: { type: "string" } })],
  [
    "required response field added",
    "minor",
    (toy) => {
      thing(toy).properties.extra = { type: "string" };
      thing(toy).required.push("extra");
    },
  ],
  ["response field removed", "major", (toy) => delete thing(toy).properties.size],
  [
    "response field renamed",
    "major",
    (toy) => {
      thing(toy).properties.length = thing(toy).properties.size;
      delete thing(toy).properties.size;
    },
  ],
  ["nested response field removed", "major", (toy) => Object.assign(thing(toy).properties.owner, { properties: {} })],
  ["response field becomes optional", "major", (toy) => Object.assign(thing(toy), { required: [] })],
  ["response field becomes required", "minor", (toy) => thing(toy).required.push("size")],
  [
    "response field of another type",
    "major",
    (toy) => Object.assign(thing(toy).properties, { size: { type: "string" } }),
  ],
  [
    "response field may have an additional type",
    "major",
    (toy) => Object.assign(thing(toy).properties.size, { type: ["integer", "string"] }),
  ],
  [
    "response field may be null",
    "major",
    (toy) => Object.assign(thing(toy).properties.size, { type: ["integer", "null"] }),
  ],
  ["response value added", "major", (toy) => thing(toy).properties.status.enum.push("dim")],
  ["response value removed", "minor", (toy) => thing(toy).properties.status.enum.pop()],
  ["response's known value added", "minor", (toy) => thing(toy).properties.color.anyOf[0].enum.push("green")],
  ["response's known value removed", "minor", (toy) => thing(toy).properties.color.anyOf[0].enum.pop()],
  [
    "response values opened",
    "major",
    (toy) =>
      Object.assign(thing(toy).properties, { status: { anyOf: [thing(toy).properties.status, { type: "string" }] } }),
  ],
  [
    "response values closed",
    "minor",
    (toy) => Object.assign(thing(toy).properties, { color: thing(toy).properties.color.anyOf[0] }),
  ],
  ["response format changed", "major", (toy) => Object.assign(thing(toy).properties.when, { format: "date" })],
  [
    "error status added",
    "minor",
    (toy) => Object.assign(create(toy).responses, { 404: { $ref: "#/components/responses/Bad" } }),
  ],
  ["error status removed", "minor", (toy) => delete create(toy).responses[400]],
  ["credentials no longer required", "minor", (toy) => Object.assign(list(toy), { security: [] })],
  ["schema renamed to a similar name", "major", (toy) => renameThing(toy, "Things")],
  [
    "fields reordered",
    "none",
    (toy) =>
      Object.assign(thing(toy), { properties: Object.fromEntries(Object.entries(thing(toy).properties).reverse()) }),
  ],
  ["required fields reordered", "none", (toy) => thing(toy).required.reverse()],
  ["values reordered", "none", (toy) => thing(toy).properties.status.enum.reverse()],
  ["known values reordered", "none", (toy) => thing(toy).properties.color.anyOf[0].enum.reverse()],
  [
    "paths reordered",
    "none",
    (toy) => Object.assign(toy, { paths: Object.fromEntries(Object.entries(toy.paths).reverse()) }),
  ],
  [
    "reference inlined",
    "none",
    (toy) =>
      Object.assign(list(toy).responses[200].content["application/json"].schema.properties.things, {
        items: structuredClone(toy.components.schemas.Thing),
      }),
  ],
  [
    "allOf written as one object",
    "none",
    (toy) => {
      const { Named } = toy.components.schemas;
      toy.components.schemas.Thing = {
        type: "object",
        required: ["thing_id", "name", "status"],
        properties: { ...thing(toy).properties, ...Named.properties },
      };
    },
  ],
  [
    "object written as allOf",
    "none",
    (toy) => {
      const { thing_id, ...properties } = thing(toy).properties;
      toy.components.schemas.Thing.allOf = [
        toy.components.schemas.Thing.allOf[0],
        { type: "object", required: ["thing_id"], properties: { thing_id } },
        { type: "object", required: ["status"], properties },
      ];
    },
  ],
];

/** Changes to what all operations share, and one that would be mistaken for the counterpart of another change. */
const CASES_ALONE: Case[] = [
  ["nothing", "none", () => {}],
  ["schema renamed", "major", (toy) => renameThing(toy, "Item")],
  [
    "other credentials required",
    "major",
    (toy) => Object.assign(toy.components.securitySchemes, { basic: { type: "http", scheme: "bearer" } }),
  ],
  ["server moved", "major", (toy) => Object.assign(toy.servers[0], { url: "https://api2.toy.example" })],
];

function changed(change: Case[2]): Toy {
  const toy = toyDescription();
  change(toy);
  return toy;
}

describe("sizes a change", () => {
  // One comparison for all cases: nothing that one of them changes may show in another.
  const { changes } = compare(
    api,
    combined(CASES.map(() => toyDescription())),
    combined(CASES.map(([, , change]) => changed(change))),
  );

  test.each(CASES.map(([what, size], index) => [what, size, index] as const))("%s: %s", (_what, size, index) => {
    const sizes = changes
      .filter(({ operations, where }) => isOf(index, `${operations[0]} ${where}`))
      .map((change) => change.size);
    expect(largest(sizes)).toBe(size);
  });

  test.each(CASES_ALONE)("%s: %s", (_what, size, change) => {
    expect(compare(api, toyDescription(), changed(change)).size).toBe(size);
  });
});

describe("sizes a change of a keyword that allows more or less", () => {
  /**
   * By keyword: what else the schema contains, a value that allows more, and one that allows less. A missing keyword allows
   * the most.
   */
  const KEYWORDS: Record<string, [beside: object, more: unknown, less: unknown]> = {
    additionalProperties: [{ type: "object" }, true, false],
    const: [{ type: "string" }, undefined, "a"],
    exclusiveMaximum: [{ type: "integer" }, 10, 5],
    exclusiveMinimum: [{ type: "integer" }, 5, 10],
    format: [{ type: "string" }, undefined, "date"],
    maxItems: [{ type: "array", items: { type: "string" } }, 10, 5],
    maxLength: [{ type: "string" }, 10, 5],
    maxProperties: [{ type: "object" }, 10, 5],
    maximum: [{ type: "integer" }, 10, 5],
    minItems: [{ type: "array", items: { type: "string" } }, 5, 10],
    minLength: [{ type: "string" }, 5, 10],
    minProperties: [{ type: "object" }, 5, 10],
    minimum: [{ type: "integer" }, 5, 10],
    multipleOf: [{ type: "integer" }, undefined, 10],
    pattern: [{ type: "string" }, undefined, "^a"],
    uniqueItems: [{ type: "array", items: { type: "string" } }, false, true],
  };
  const OTHERWISE: [name: string, keyword: string, beside: object, before: unknown, after: unknown, size: string][] = [
    ["defaultAdded", "default", { type: "string" }, undefined, "b", "minor"],
    ["formatChanged", "format", { type: "string" }, "date", "date-time", "major"],
    ["deprecatedAdded", "deprecated", { type: "string" }, undefined, true, "minor"],
    ["deprecatedRemoved", "deprecated", { type: "string" }, true, undefined, "minor"],
  ];
  /** Keywords that a type shows: who reads such a value is broken by a wider one, and not by a longer text or a larger number. */
  const SHOWN = new Set(["const"]);
  type Row = [name: string, before: object, after: object, inRequest: string, inResponse: string];
  const schema = (keyword: string, beside: object, value: unknown) =>
    value === undefined ? beside : { ...beside, [keyword]: value };
  const rows: Row[] = [
    ...Object.entries(KEYWORDS).flatMap(([keyword, [beside, more, less]]): Row[] => {
      const [open, wide, narrow] = [undefined, more, less].map((value) => schema(keyword, beside, value)) as [
        object,
        object,
        object,
      ];
      return [
        [`${keyword}Added`, open, narrow, "major", "minor"],
        [`${keyword}Removed`, narrow, open, "minor", SHOWN.has(keyword) ? "major" : "minor"],
        // Fields of any name were readable.
        [`${keyword}Lowered`, wide, narrow, "major", keyword === "additionalProperties" ? "major" : "minor"],
        [`${keyword}Raised`, narrow, wide, "minor", SHOWN.has(keyword) ? "major" : "minor"],
      ];
    }),
    ...OTHERWISE.map(([name, keyword, beside, before, after, size]): Row => {
      return [name, schema(keyword, beside, before), schema(keyword, beside, after), size, size];
    }),
    ["patternChanged", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }, "major", "minor"],
    ["multipleOfChanged", { type: "integer", multipleOf: 2 }, { type: "integer", multipleOf: 3 }, "major", "minor"],
    // Applies to requests only.
    ["readOnlyAdded", { type: "string" }, { type: "string", readOnly: true }, "major", "patch"],
    ["readOnlyRemoved", { type: "string", readOnly: true }, { type: "string" }, "minor", "patch"],
  ];

  /** A field, a response and a parameter for each row. */
  function described(side: 1 | 2): Toy {
    const toy = toyDescription();
    for (const row of rows) {
      input(toy).properties[row[0]] = structuredClone(row[side]);
      thing(toy).properties[row[0]] = structuredClone(row[side]);
      toy.paths[`/${row[0]}`] = {
        get: {
          ...structuredClone(list(toyDescription())),
          operationId: `parameter.${row[0]}`,
          parameters: [{ name: "q", in: "query", schema: row[side] }],
        },
      };
    }
    return toy;
  }

  const { changes } = compare(api, described(1), described(2));
  const sizesOf = (place: RegExp) => [
    ...new Set(
      changes
        .filter(({ operations, where }) => operations.some((operation) => place.test(`${operation} ${where}`)))
        .map(({ size }) => size),
    ),
  ];

  test.each(rows)("%s", (name, _before, _after, inRequest, inResponse) => {
    expect({
      request: sizesOf(new RegExp(`^things\\.create request: ${name}$`)),
      // Applies to request bodies only.
      parameter: name.startsWith("readOnly") ? [inRequest] : sizesOf(new RegExp(`^parameter\\.${name} parameters$`)),
      response: sizesOf(new RegExp(`^things\\.\\w+ response 200: (things\\[\\]\\.)?${name}$`)),
    }).toEqual({ request: [inRequest], parameter: [inRequest], response: [inResponse] });
  });
});

test("reports each change with its method, its place in the method, and the property that changed", () => {
  const after = changed((toy) => {
    toy["x-generated"] = "by another version";
    toy.info["x-generated"] = "by another version";
    toy.servers[0].url = "https://api2.toy.example";
    toy.paths["/rooms/{id}/a"] = {
      get: { ...list(toy), operationId: "rooms.list" },
      put: { ...create(toy), operationId: "rooms.put" },
    };
    delete toy.paths["/things/{thing_id}"];
    list(toy).summary = "All";
    list(toy).parameters[0].schema.maximum = 200;
    list(toy).responses[404] = { $ref: "#/components/responses/Bad" };
    create(toy).requestBody.required = false;
    input(toy).properties.size.maximum = 20;
    input(toy).properties.color.anyOf[0].enum.push("green");
    thing(toy).properties.parts = { type: "array", items: { type: "object", properties: { a: { type: "string" } } } };
    thing(toy).properties.owner.properties.email.format = "email";
    toy.components.schemas.Extra = { type: "object" };
  });
  const before = changed((toy) => {
    toy["x-generated"] = "by one version";
    toy.info["x-generated"] = "by one version";
  });
  const reported = asText(compare(api, before, after));
  expect(reported.split("\n").sort()).toEqual([
    "  major changed servers",
    "  major removed things.delete /things/{thing_id}",
    "  minor added components.schemas.Extra",
    "  minor added rooms.list /rooms/{id}/a",
    "  minor added rooms.put /rooms/{id}/a",
    "  minor added things.list response 200: things[].parts [2 methods: things.list, things.create]",
    "  minor added things.list response 404",
    "  minor changed things.create request (required)",
    "  minor changed things.create request: color (x-known-values)",
    "  minor changed things.create request: size (maximum)",
    "  minor changed things.list parameters (maximum)",
    "  minor changed things.list response 200: things[].owner.email (format) [2 methods: things.list, things.create]",
    "  patch changed things.list (summary)",
    "toy/v1: major",
  ]);
});

/** One description made of many; the names of its paths, methods and components identify each case. */
function combined(toys: Toy[]): Description {
  const named: Toy[] = toys.map((toy, index) => {
    const text = JSON.stringify(toy)
      .replaceAll('"operationId":"', `$&case${index}.`)
      .replaceAll(/"#\/components\/(\w+)\/(\w+)"/g, `"#/components/$1/Case${index}$2"`);
    const { paths, components } = JSON.parse(text);
    return {
      paths: prefixed(`/case${index}`, paths),
      schemas: prefixed(`Case${index}`, components.schemas),
      responses: prefixed(`Case${index}`, components.responses),
    };
  });
  const all = (part: string) => Object.assign({}, ...named.map((toy) => toy[part]));
  const { components, ...toy } = toyDescription();
  return {
    ...toy,
    paths: all("paths"),
    components: { ...components, schemas: all("schemas"), responses: all("responses") },
  };
}

function prefixed(prefix: string, values: object): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

function isOf(index: number, place: string): boolean {
  return new RegExp(`case${index}(?!\\d)`, "i").test(place);
}

describe("scripts/compare.ts", () => {
  const run = (...args: string[]) => runTask("node", ["scripts/compare.ts", ...args]);

  test("prints the changes since a description", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "linkwright-compare-test-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const base = path.join(folder, "base.json");
    const description: Toy = JSON.parse(
      readFileSync(path.join(root, "packages/upvio-types/generated/v1/openapi.json"), "utf8"),
    );
    description.components.schemas.MagicLink.properties.usedAt = { type: "string", format: "date-time" };
    writeFileSync(base, JSON.stringify(description));
    const reported = await run("upvio/v1", "--base", base);
    expect(reported).toContain("upvio/v1: major\n");
    expect(reported).toContain("  major removed patients.createMagicLink response 200: data.usedAt");
  });

  test("fails for an API that is not listed", async () => {
    await expect(run("acme/v1")).rejects.toThrow(/acme\/v1 is not listed in redocly.yaml/);
  });
});
