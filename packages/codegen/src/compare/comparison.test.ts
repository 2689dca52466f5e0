import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Api } from "../repository/apis.ts";
import { root } from "../repository/root.ts";
import { runTask } from "../repository/run-task.ts";
import { compare } from "./comparison.ts";
import { toyDescription } from "./toy-description.ts";

const api = { name: "toy@v1", provider: "toy", api: "v1" } as Api;

type Toy = ReturnType<typeof toyDescription>;
const list = (toy: Toy) => toy.paths["/things"].get;
const create = (toy: Toy) => toy.paths["/things"].post;
const input = (toy: Toy) => toy.components.schemas.ThingInput;
const thing = (toy: Toy) => toy.components.schemas.Thing.allOf[1];

const CASES: [what: string, size: string, change: (toy: Toy) => void][] = [
  ["nothing", "none", () => {}],
  [
    "descriptions only",
    "patch",
    (toy) => {
      thing(toy).properties.size.description = "Better words.";
    },
  ],
  [
    "a summary",
    "patch",
    (toy) => {
      list(toy).summary = "Better words";
    },
  ],
  [
    "operation added",
    "minor",
    (toy) => {
      toy.paths["/other"] = { get: { ...list(toy), operationId: "other.list" } };
    },
  ],
  [
    "operation removed",
    "major",
    (toy) => {
      delete toy.paths["/things/{thing_id}"];
    },
  ],
  [
    "method renamed",
    "major",
    (toy) => {
      list(toy).operationId = "things.all";
    },
  ],
  [
    "operation deprecated",
    "minor",
    (toy) => {
      list(toy).deprecated = true;
    },
  ],
  [
    "operation no longer pages",
    "major",
    (toy) => {
      list(toy)["x-pagination"] = "none";
    },
  ],
  [
    "operation now pages",
    "minor",
    (toy) => {
      create(toy)["x-pagination"] = { ...list(toy)["x-pagination"], items: "parts" };
      thing(toy).properties.parts = { type: "array", items: { type: "string" } };
    },
  ],
  [
    "operation no longer repeatable",
    "minor",
    (toy) => {
      list(toy)["x-repeatable"] = false;
    },
  ],
  [
    "optional parameter added",
    "minor",
    (toy) => {
      list(toy).parameters.push({ name: "q", in: "query", schema: { type: "string" } });
    },
  ],
  [
    "required parameter added",
    "major",
    (toy) => {
      list(toy).parameters.push({ name: "q", in: "query", required: true, schema: { type: "string" } });
    },
  ],
  [
    "parameter removed",
    "major",
    (toy) => {
      list(toy).parameters.shift();
    },
  ],
  [
    "parameter renamed",
    "major",
    (toy) => {
      list(toy).parameters[0].name = "size";
    },
  ],
  [
    "parameter becomes required",
    "major",
    (toy) => {
      list(toy).parameters[0].required = true;
    },
  ],
  [
    "parameter becomes optional",
    "minor",
    (toy) => {
      delete list(toy).parameters[1].required;
    },
  ],
  [
    "parameter's value added",
    "minor",
    (toy) => {
      list(toy).parameters[1].schema.enum.push("c");
    },
  ],
  [
    "parameter's value removed",
    "major",
    (toy) => {
      list(toy).parameters[1].schema.enum.pop();
    },
  ],
  [
    "parameter's default changed",
    "minor",
    (toy) => {
      list(toy).parameters[0].schema.default = 20;
    },
  ],
  [
    "optional request field added",
    "minor",
    (toy) => {
      input(toy).properties.extra = { type: "string" };
    },
  ],
  [
    "required request field added",
    "major",
    (toy) => {
      input(toy).properties.extra = { type: "string" };
      input(toy).required.push("extra");
    },
  ],
  [
    "request field removed",
    "major",
    (toy) => {
      delete input(toy).properties.size;
    },
  ],
  [
    "request field becomes required",
    "major",
    (toy) => {
      input(toy).required.push("size");
    },
  ],
  [
    "request field becomes optional",
    "minor",
    (toy) => {
      input(toy).required = [];
    },
  ],
  [
    "request field of another type",
    "major",
    (toy) => {
      input(toy).properties.size = { type: "string" };
    },
  ],
  [
    "request field of one type more",
    "minor",
    (toy) => {
      input(toy).properties.size.type = ["integer", "string"];
    },
  ],
  [
    "request field takes null",
    "minor",
    (toy) => {
      input(toy).properties.when.type = ["string", "null"];
    },
  ],
  [
    "request field takes null no longer",
    "major",
    (toy) => {
      input(toy).properties.note.type = "string";
    },
  ],
  [
    "request value added",
    "minor",
    (toy) => {
      input(toy).properties.mode.enum.push("z");
    },
  ],
  [
    "request value removed",
    "major",
    (toy) => {
      input(toy).properties.mode.enum.pop();
    },
  ],
  [
    "request's known value added",
    "minor",
    (toy) => {
      input(toy).properties.color.anyOf[0].enum.push("green");
    },
  ],
  [
    "request's known value removed",
    "minor",
    (toy) => {
      input(toy).properties.color.anyOf[0].enum.pop();
    },
  ],
  [
    "request values opened",
    "minor",
    (toy) => {
      input(toy).properties.mode = { anyOf: [input(toy).properties.mode, { type: "string" }] };
    },
  ],
  [
    "request values closed",
    "major",
    (toy) => {
      input(toy).properties.color = input(toy).properties.color.anyOf[0];
    },
  ],
  [
    "request maximum raised",
    "minor",
    (toy) => {
      input(toy).properties.size.maximum = 20;
    },
  ],
  [
    "request maximum lowered",
    "major",
    (toy) => {
      input(toy).properties.size.maximum = 5;
    },
  ],
  [
    "request bound added",
    "major",
    (toy) => {
      input(toy).properties.when.maxLength = 30;
    },
  ],
  [
    "request format changed",
    "major",
    (toy) => {
      input(toy).properties.when.format = "date";
    },
  ],
  [
    "request body becomes optional",
    "minor",
    (toy) => {
      create(toy).requestBody.required = false;
    },
  ],
  [
    "request's media type changed",
    "major",
    (toy) => {
      const { content } = create(toy).requestBody;
      content["application/x-www-form-urlencoded"] = content["application/json"];
      delete content["application/json"];
    },
  ],
  [
    "answer field added",
    "minor",
    (toy) => {
      thing(toy).properties.extra = { type: "string" };
    },
  ],
  [
    "required answer field added",
    "minor",
    (toy) => {
      thing(toy).properties.extra = { type: "string" };
      thing(toy).required.push("extra");
    },
  ],
  [
    "answer field removed",
    "major",
    (toy) => {
      delete thing(toy).properties.size;
    },
  ],
  [
    "answer field renamed",
    "major",
    (toy) => {
      thing(toy).properties.length = thing(toy).properties.size;
      delete thing(toy).properties.size;
    },
  ],
  [
    "nested answer field removed",
    "major",
    (toy) => {
      thing(toy).properties.owner.properties = {};
    },
  ],
  [
    "answer field becomes optional",
    "major",
    (toy) => {
      thing(toy).required = [];
    },
  ],
  [
    "answer field becomes required",
    "minor",
    (toy) => {
      thing(toy).required.push("size");
    },
  ],
  [
    "answer field of another type",
    "major",
    (toy) => {
      thing(toy).properties.size = { type: "string" };
    },
  ],
  [
    "answer field of one type more",
    "major",
    (toy) => {
      thing(toy).properties.size.type = ["integer", "string"];
    },
  ],
  [
    "answer field may be null",
    "major",
    (toy) => {
      thing(toy).properties.size.type = ["integer", "null"];
    },
  ],
  [
    "answer value added",
    "major",
    (toy) => {
      thing(toy).properties.status.enum.push("dim");
    },
  ],
  [
    "answer value removed",
    "minor",
    (toy) => {
      thing(toy).properties.status.enum.pop();
    },
  ],
  [
    "answer's known value added",
    "minor",
    (toy) => {
      thing(toy).properties.color.anyOf[0].enum.push("green");
    },
  ],
  [
    "answer's known value removed",
    "minor",
    (toy) => {
      thing(toy).properties.color.anyOf[0].enum.pop();
    },
  ],
  [
    "answer values opened",
    "major",
    (toy) => {
      thing(toy).properties.status = { anyOf: [thing(toy).properties.status, { type: "string" }] };
    },
  ],
  [
    "answer values closed",
    "minor",
    (toy) => {
      thing(toy).properties.color = thing(toy).properties.color.anyOf[0];
    },
  ],
  [
    "answer format changed",
    "major",
    (toy) => {
      thing(toy).properties.when.format = "date";
    },
  ],
  [
    "error status added",
    "minor",
    (toy) => {
      create(toy).responses[404] = { $ref: "#/components/responses/Bad" };
    },
  ],
  [
    "error status removed",
    "major",
    (toy) => {
      delete create(toy).responses[400];
    },
  ],
  [
    "credentials no longer asked for",
    "minor",
    (toy) => {
      list(toy).security = [];
    },
  ],
  [
    "other credentials asked for",
    "major",
    (toy) => {
      toy.components.securitySchemes.basic = { type: "http", scheme: "bearer" };
    },
  ],
  [
    "server moved",
    "major",
    (toy) => {
      toy.servers[0].url = "https://api2.toy.example";
    },
  ],
  [
    "schema renamed",
    "major",
    (toy) => {
      Object.assign(
        toy,
        JSON.parse(JSON.stringify(toy).replaceAll('schemas/Thing"', 'schemas/Item"').replace('"Thing":{', '"Item":{')),
      );
    },
  ],
  [
    "fields reordered",
    "none",
    (toy) => {
      thing(toy).properties = Object.fromEntries(Object.entries(thing(toy).properties).reverse());
    },
  ],
  [
    "required fields reordered",
    "none",
    (toy) => {
      thing(toy).required.reverse();
    },
  ],
  [
    "values reordered",
    "none",
    (toy) => {
      thing(toy).properties.status.enum.reverse();
    },
  ],
  [
    "known values reordered",
    "none",
    (toy) => {
      thing(toy).properties.color.anyOf[0].enum.reverse();
    },
  ],
  [
    "paths reordered",
    "none",
    (toy) => {
      toy.paths = Object.fromEntries(Object.entries(toy.paths).reverse());
    },
  ],
  [
    "reference written out",
    "none",
    (toy) => {
      list(toy).responses[200].content["application/json"].schema.properties.things.items = structuredClone(
        toy.components.schemas.Thing,
      );
    },
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

test.each(CASES)(
  "%s: %s",
  async (_what, size, change) => {
    const changed = toyDescription();
    change(changed);
    expect((await compare(api, toyDescription(), changed)).size).toBe(size);
  },
  60_000,
);

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-compare-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command against a description as it would have been before a change. */
function compareWith(before: (description: { components: { schemas: Toy } }) => void, ...args: string[]) {
  const description = JSON.parse(
    readFileSync(path.join(root, "packages/upvio-types/generated/v1/openapi.json"), "utf8"),
  );
  before(description);
  const base = path.join(folder, "base.json");
  writeFileSync(base, JSON.stringify(description));
  return runTask("node", ["scripts/compare.ts", "upvio@v1", "--base", base, ...args]);
}

const withUsedAt = (description: { components: { schemas: Toy } }) => {
  description.components.schemas.MagicLink.properties.usedAt = { type: "string", format: "date-time" };
};

test("the command tells methods and fields, and what breaks", async () => {
  const text = await compareWith(withUsedAt);
  expect(text).toContain("upvio@v1: major\n");
  expect(text).toContain("  major removed patients.createMagicLink answer 200: data.usedAt");
  expect(await compareWith(() => {})).toBe("upvio@v1: nothing changed");
}, 60_000);

test("the command tells machines, too", async () => {
  const [comparison] = JSON.parse(await compareWith(withUsedAt, "--format", "json"));
  expect(comparison).toMatchObject({ api: "upvio@v1", size: "major" });
  expect(comparison.changes[0]).toMatchObject({
    operation: "patients.createMagicLink",
    where: "answer 200: data.usedAt",
  });
  expect(await compareWith(withUsedAt, "--format", "markdown")).toContain(
    "- major: removed `patients.createMagicLink` answer 200: data.usedAt",
  );
}, 60_000);

test.each([
  ["an API that is not listed", ["acme@v1"], /acme@v1 is not listed in redocly.yaml/],
  [
    "a base that is no description",
    ["upvio@v1", "--base", "package.json"],
    /package.json holds no OpenAPI description/,
  ],
  ["a base that git does not know", ["upvio@v1", "--base", "no-such-branch"], /`git show no-such-branch:.*failed/],
])(
  "the command refuses %s",
  async (_what, args, message) => {
    await expect(runTask("node", ["scripts/compare.ts", ...args])).rejects.toThrow(message);
  },
  60_000,
);
