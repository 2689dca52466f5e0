import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { UserError } from "../command/main.ts";
import { toyDescription } from "../compare/toy-description.ts";
import { documentDifferences } from "./description-differences.ts";
import { readDocument } from "./document.ts";

type Toy = ReturnType<typeof toyDescription>;
const list = (toy: Toy) => toy.paths["/things"].get;
const create = (toy: Toy) => toy.paths["/things"].post;
const input = (toy: Toy) => toy.components.schemas.ThingInput;
const thing = (toy: Toy) => toy.components.schemas.Thing.allOf[1];

/** What the provider's document has otherwise, and how that is told. */
const CASES: [what: string, change: (theirs: Toy) => void, told: string[]][] = [
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
    "a request field that takes no null",
    (toy) => {
      input(toy).properties.note.type = "string";
    },
    ["differs ThingInput.note: null here only"],
  ],
  [
    "an answer field that may be null",
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
    "a new answer field, deep inside",
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
    ["theirs things.create: answer 409 only theirs"],
  ],
  [
    "another success",
    (toy) => {
      create(toy).responses = { 201: create(toy).responses[200], 400: create(toy).responses[400] };
    },
    ["ours things.create: answer 200 only ours", "theirs things.create: answer 201 only theirs"],
  ],
  [
    "a body for what had none",
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

/** What only words the same things otherwise, or says less. */
const REWORDINGS: [what: string, change: (theirs: Toy) => void][] = [
  [
    "no names of operations, no descriptions",
    (toy) => toy.paths["/things"].get.operationId && delete list(toy).operationId,
  ],
  [
    "other names of path parameters",
    (toy) => {
      toy.paths["/things/{id}"] = toy.paths["/things/{thing_id}"];
      toy.paths["/things/{id}"].delete.parameters[0].name = "id";
      delete toy.paths["/things/{thing_id}"];
    },
  ],
  [
    "a version in its server's address",
    (toy) => {
      toy.servers = [{ url: "https://api.toy.example/v1/" }];
    },
  ],
  [
    "a version in its paths, a slash at their end, and no server",
    (toy) => {
      toy.paths = Object.fromEntries(Object.entries(toy.paths).map(([path, item]) => [`/api/v2${path}/`, item]));
      delete toy.servers;
    },
  ],
  [
    "everything written out",
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
    "one object for an allOf",
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
    "closed enums for open ones",
    (toy) => {
      thing(toy).properties.color = { type: "string", enum: ["blue", "red"] };
    },
  ],
  [
    "less: no enum, no format, no bounds, no body, no errors",
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

function told(change: (theirs: Toy) => void): string[] {
  const theirs = toyDescription();
  change(theirs);
  return documentDifferences(toyDescription(), theirs, []).map(({ kind, where, what }) => `${kind} ${where}: ${what}`);
}

test.each(CASES)("%s", (_what, change, expected) => {
  expect(told(change)).toEqual(expected);
});

test.each(REWORDINGS)("no difference: %s", (_what, change) => {
  expect(told(change)).toEqual([]);
});

test("what is met in many operations is told once, with all of them", () => {
  const theirs = toyDescription();
  thing(theirs).properties.weight = { type: "number" };
  expect(documentDifferences(toyDescription(), theirs, [])).toEqual([
    { kind: "theirs", where: "Thing.weight", what: "only theirs", operations: ["things.list", "things.create"] },
  ]);
});

test("operations of another API of the provider are not missed in this one", () => {
  const [both, other] = [toyDescription(), toyDescription()];
  other.paths = { "/others/{id}": other.paths["/things/{thing_id}"] };
  both.paths["/others/{other_id}"] = toyDescription().paths["/things/{thing_id}"];
  expect(documentDifferences(toyDescription(), both, [other])).toEqual([]);
  expect(documentDifferences(toyDescription(), both, [])).toMatchObject([{ where: "DELETE /others/{other_id}" }]);
});

test("schemas that contain themselves are walked once", () => {
  const [ours, theirs] = [toyDescription(), toyDescription()];
  for (const toy of [ours, theirs])
    thing(toy).properties.parts = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
  expect(documentDifferences(ours, theirs, [])).toEqual([]);
  thing(theirs).properties.weight = { type: "number" };
  expect(documentDifferences(ours, theirs, [])).toMatchObject([{ where: "Thing.weight", what: "only theirs" }]);
});

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-document-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The JSON pointers of everything in a value, as lists of keys. */
function places(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, item]) => places(item, [...at, key]))];
}

test("whatever stands in a document instead of what belongs there, it is compared, or refused for a reason", async () => {
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
        expect(error).toBeInstanceOf(UserError);
        kinds.add("refused");
      }
    }),
    { numRuns: 500 },
  );
  expect(kinds).toEqual(new Set(["compared", "refused"]));
}, 60_000);
