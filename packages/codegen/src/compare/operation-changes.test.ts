import type { Description } from "@linkwright/description/document";
import { describe, expect, test } from "vitest";
import type { Api } from "../repository/apis.ts";
import { compare } from "./comparison.ts";
import { asText } from "./report.ts";
import { toyDescription } from "./toy-description.ts";

const api = { name: "toy/v1", provider: "toy", api: "v1" } as Api;
type Toy = ReturnType<typeof toyDescription>;
const list = (toy: Toy) => toy.paths["/things"].get;
const create = (toy: Toy) => toy.paths["/things"].post;

type Step = (toy: Toy) => unknown;

function sizeOf(change: Step, before: Step = () => {}): string {
  const [old, current] = [toyDescription(), toyDescription()];
  before(old);
  before(current);
  change(current);
  return compare(api, old, current).size;
}

const header = (extra: object) => ({ name: "x-trace", in: "header", schema: { type: "string" }, ...extra });

test.each<[what: string, size: string, change: Step, before?: Step]>([
  [
    "credentials where none were needed",
    "major",
    (toy) => delete list(toy).security,
    (toy) => Object.assign(list(toy), { security: [] }),
  ],
  [
    "credentials of the whole API where there were none",
    "major",
    (toy) => Object.assign(toy, { security: [{ basic: [] }] }),
    (toy) => delete toy.security,
  ],
  ["credentials that may be omitted", "minor", (toy) => Object.assign(list(toy), { security: [{}, { basic: [] }] })],
  [
    "an alternative to the credentials",
    "minor",
    (toy) => Object.assign(list(toy), { security: [{ basic: [] }, { key: [] }] }),
  ],
  ["other credentials", "major", (toy) => Object.assign(list(toy), { security: [{ key: [] }] })],
  [
    "credentials that are needed together",
    "major",
    (toy) => Object.assign(list(toy), { security: [{ basic: [], key: [] }] }),
  ],
  [
    "the security of the API written at the operation",
    "none",
    (toy) => Object.assign(list(toy), { security: [{ basic: [] }] }),
  ],
  ["a method that only the raw client has now", "major", (toy) => Object.assign(list(toy), { "x-raw-only": "why" })],
  [
    "a method of what only the raw client had",
    "minor",
    (toy) => delete list(toy)["x-raw-only"],
    (toy) => Object.assign(list(toy), { "x-raw-only": "why" }),
  ],
  [
    "a server of its own",
    "minor",
    (toy) => Object.assign(list(toy), { servers: [{ url: "https://read.toy.example" }] }),
  ],
  ["another server of the API beside it", "minor", (toy) => toy.servers.push({ url: "https://eu.toy.example" })],
  ["a server's description", "patch", (toy) => Object.assign(toy.servers[0], { description: "Main" })],
  [
    "a renamed option",
    "major",
    (toy) => Object.assign(list(toy).parameters.at(-1), { "x-client-option": "traceId" }),
    (toy) => list(toy).parameters.push(header({ "x-client-option": "trace" })),
  ],
  [
    "a header in other letters",
    "none",
    (toy) => Object.assign(list(toy).parameters.at(-1), { name: "X-Trace" }),
    (toy) => list(toy).parameters.push(header({})),
  ],
  [
    "a parameter that only the raw client can send now",
    "major",
    (toy) => Object.assign(list(toy).parameters[0], { "x-raw-only": "why" }),
  ],
  [
    "a required header that the client fills",
    "minor",
    (toy) => list(toy).parameters.push(header({ required: true, "x-client-option": "trace" })),
  ],
  [
    "a parameter of the whole path",
    "minor",
    (toy) => Object.assign(toy.paths["/things"], { parameters: [header({})] }),
  ],
  [
    "parameters moved to the path",
    "none",
    (toy) => {
      toy.paths["/things/{thing_id}"].parameters = toy.paths["/things/{thing_id}"].delete.parameters;
      delete toy.paths["/things/{thing_id}"].delete.parameters;
    },
  ],
  ["another style of a parameter", "minor", (toy) => Object.assign(list(toy).parameters[0], { explode: false })],
  [
    "a body",
    "minor",
    (toy) => Object.assign(list(toy), { requestBody: { content: { "text/plain": { schema: { type: "string" } } } } }),
  ],
  ["a required body", "major", (toy) => Object.assign(list(toy), { requestBody: { required: true, content: {} } })],
  [
    "another content type beside it",
    "minor",
    (toy) => Object.assign(create(toy).requestBody.content, { "text/plain": { schema: { type: "string" } } }),
  ],
  ["no body any more", "major", (toy) => delete create(toy).requestBody],
  [
    "a success with the same body under another status",
    "minor",
    (toy) => Object.assign(create(toy).responses, { 201: create(toy).responses[200] }),
  ],
  [
    "a success without a body",
    "major",
    (toy) => Object.assign(create(toy).responses, { 204: { description: "Done." } }),
  ],
  ["a success that is gone", "major", (toy) => delete create(toy).responses[200]],
  ["no body of a response any more", "major", (toy) => delete list(toy).responses[200].content],
  [
    "a response's header",
    "minor",
    (toy) => Object.assign(list(toy).responses[200], { headers: { "x-count": { schema: { type: "integer" } } } }),
  ],
  [
    "a response's header that is gone",
    "major",
    (toy) => delete list(toy).responses[200].headers,
    (toy) => Object.assign(list(toy).responses[200], { headers: { "x-count": { schema: { type: "integer" } } } }),
  ],
  ["a response's words", "patch", (toy) => Object.assign(list(toy).responses[200], { description: "Fine." })],
  [
    "an example",
    "patch",
    (toy) => Object.assign(create(toy).requestBody.content["application/json"], { example: { name: "b" } }),
  ],
  ["tags", "patch", (toy) => Object.assign(list(toy), { tags: ["Other"] })],
  ["what each call sends", "minor", (toy) => Object.assign(create(toy), { "x-sends": "email" })],
  [
    "a schema that no operation refers to",
    "major",
    (toy) => Object.assign(toy.components.schemas.Loose, { type: "integer" }),
    (toy) => Object.assign(toy.components.schemas, { Loose: { type: "string" } }),
  ],
  [
    "a security scheme's words",
    "patch",
    (toy) => Object.assign(toy.components.securitySchemes.basic, { description: "Basic." }),
  ],
  [
    "a path written as a component",
    "none",
    (toy) => {
      toy.components.pathItems = { Things: toy.paths["/things"] };
      toy.paths["/things"] = { $ref: "#/components/pathItems/Things" };
    },
  ],
])("%s: %s", (_what, size, change, before) => {
  expect(sizeOf(change, before)).toBe(size);
});

test("a change of a shared schema is one, with all methods that it affects", () => {
  const many = (): Toy => {
    const toy = toyDescription();
    for (const name of ["a", "b", "c"])
      toy.paths[`/${name}`] = { get: { ...structuredClone(list(toy)), operationId: `${name}.list` } };
    return toy;
  };
  const after = many();
  after.components.schemas.Thing.allOf[1].properties.owner.properties.email.type = "integer";
  const { changes } = compare(api, many(), after);
  expect(changes).toEqual([
    {
      size: "major",
      kind: "changed",
      property: "type",
      where: "response 200: things[].owner.email",
      operations: ["things.list", "things.create", "a.list", "b.list", "c.list"],
    },
  ]);
});

describe("webhooks", () => {
  const event = (schema: object, extra: object = {}): Toy => ({
    ...toyDescription(),
    webhooks: {
      "thing.created": {
        post: {
          requestBody: { required: true, content: { "application/json": { schema } } },
          responses: { 200: { description: "Received." } },
        },
      },
      ...extra,
    },
  });
  const field = (type: string, ...required: string[]) => ({ type: "object", required, properties: { id: { type } } });
  const reported = (before: Description, after: Description) =>
    asText(compare(api, before, after))
      .split("\n")
      .slice(1);

  test("are sized as what the provider sends, and named by their event", () => {
    const old = event(field("string", "id"));
    expect(reported(old, event(field("integer", "id")))).toEqual([
      "  major changed webhook thing.created request: id (type)",
    ]);
    expect(reported(old, event(field("string")))).toEqual([
      "  major changed webhook thing.created request: id (required)",
    ]);
    expect(reported(event(field("string")), old)).toEqual([
      "  minor changed webhook thing.created request: id (required)",
    ]);
    expect(reported(old, event({ type: "object" }))).toEqual(["  major removed webhook thing.created request: id"]);
  });

  test("are added and removed", () => {
    const one = event(field("string"));
    const two = event(field("string"), { "thing.deleted": { post: { responses: {} } } });
    expect(reported(one, two)).toEqual(["  minor added webhook thing.deleted"]);
    expect(reported(two, one)).toEqual(["  major removed webhook thing.deleted"]);
  });
});
