import { expect, test } from "vitest";
import { toyDescription } from "../compare/toy-description.ts";
import { documentDifferences } from "./description-differences.ts";

type Toy = ReturnType<typeof toyDescription>;

/** An API whose webhooks alone refer to a schema. */
function withWebhook(): Toy {
  const toy = toyDescription();
  toy.components.schemas.Event = {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: ["created"] }, thing: { $ref: "#/components/schemas/Part" } },
  };
  toy.components.schemas.Part = { type: "object", properties: { id: { type: "string" } } };
  return toy;
}

function reported(ours: Toy, theirs: Toy, siblings: Toy[] = []): string[] {
  return documentDifferences(ours, theirs, siblings).map(
    ({ kind, where, what, operations }) => `${kind} ${where}: ${what} [${operations}]`,
  );
}

test("compares schemas that no operation refers to by their names", () => {
  const theirs = withWebhook();
  expect(reported(withWebhook(), theirs)).toEqual([]);
  theirs.components.schemas.Event.properties.kind.enum.push("deleted");
  theirs.components.schemas.Event.required = [];
  theirs.components.schemas.Part.properties.size = { type: "integer" };
  expect(reported(withWebhook(), theirs)).toEqual([
    "differs Event.kind: required here, not there []",
    'theirs Event.kind: value "deleted" only theirs []',
    "theirs Part.size: only theirs []",
  ]);
});

test("reports those that only one side has, except those of the provider's other APIs", () => {
  const theirs = withWebhook();
  expect(reported(toyDescription(), theirs)).toEqual([
    "theirs Event: schema only theirs []",
    "theirs Part: schema only theirs []",
  ]);
  expect(reported(toyDescription(), theirs, [withWebhook()])).toEqual([]);
  expect(reported(theirs, toyDescription())).toEqual([
    "ours Event: schema only ours []",
    "ours Part: schema only ours []",
  ]);
});

test("reports no schema that operations refer to, under whatever name", () => {
  const renamed = JSON.parse(
    JSON.stringify(toyDescription()).replaceAll("schemas/Thing", "schemas/Item").replaceAll('"Thing"', '"Item"'),
  );
  renamed.components.schemas.ItemInput = renamed.components.schemas.ThingInput;
  delete renamed.components.schemas.ThingInput;
  expect(reported(toyDescription(), renamed)).toEqual([]);
});

test("compares a schema by name if only one side's operations refer to it", () => {
  const theirs = toyDescription();
  const { Error: error } = theirs.components.schemas;
  theirs.components.responses.Bad.content["application/json"].schema = { type: "object" };
  error.properties.why = { type: "string" };
  expect(reported(toyDescription(), theirs)).toEqual(["theirs Error.why: only theirs []"]);
});

test("knows schemas that a discriminator alone refers to", () => {
  const theirs = toyDescription();
  theirs.components.schemas.Cat = { type: "object", properties: {} };
  theirs.components.schemas.Error.discriminator = { propertyName: "code", mapping: { a: "#/components/schemas/Cat" } };
  expect(reported(toyDescription(), theirs)).toEqual([]);
});

test("a document without named schemas does not lack ours", () => {
  const theirs = toyDescription();
  theirs.paths = { "/things/{thing_id}": theirs.paths["/things/{thing_id}"] };
  delete theirs.components.schemas;
  theirs.components.responses.Bad.content["application/json"].schema = { type: "object" };
  expect(reported(withWebhook(), theirs).filter((line) => line.includes("schema"))).toEqual([]);
});
