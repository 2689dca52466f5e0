import { child, type JsonObject } from "@linkwright/description/json";
import { lookUp } from "@linkwright/description/reference";
import { anyCharacter } from "@linkwright/testing/any-character";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEVICE } from "../description/path-file-name.ts";
import { nameComponents } from "./component-names.ts";

interface Schemas {
  [name: string]: JsonObject;
}

/** Returns the names that schemas get, in their order. */
function schemaNames(given: string[], ids: string[] = []): string[] {
  return componentNames("schemas", given, ids);
}

function componentNames(kind: string, given: string[], ids: string[] = []): string[] {
  const document = { components: { [kind]: Object.fromEntries(given.map((name) => [name, {}])) } };
  nameComponents(document, ids, "Shop");
  return Object.keys(child(child(document, "components"), kind));
}

/** Returns the schemas with their new names. */
function named(schemas: Schemas, rest: JsonObject = {}): Schemas {
  const document: JsonObject = { ...rest, components: { schemas } };
  nameComponents(document, [], "Shop");
  return child(child(document, "components"), "schemas") as Schemas;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("a schema", () => {
  test.each([
    ["User", "User"],
    ["HTTPError2", "HTTPError2"],
    ["user", "User"],
    ["api.v1.node", "ApiV1Node"],
    ["line_item", "LineItem"],
    ["Line_Item", "LineItem"],
    ["Map<String,User>", "MapStringUser"],
    ["Réservation", "Reservation"],
    ["3dModel", "Schema3DModel"],
    ["日本", "Schema"],
    ["__proto__", "Proto"],
  ])("%s becomes the type %s", (given, expected) => {
    expect(schemaNames([given])).toEqual([expected]);
  });

  test.each([
    ["a type that generated code uses", "Record", "RecordSchema"],
    ["a type that generated code uses", "promise", "PromiseSchema"],
    ["an export of every client", "ValidationError", "ValidationErrorSchema"],
    ["an export of every client", "RequestOptions", "RequestOptionsSchema"],
    ["the client", "ShopClient", "ShopClientSchema"],
    ["the client's options", "shop_options", "ShopOptionsSchema"],
    ["the request type of a method", "UsersListRequest", "UsersListRequestSchema"],
    ["the response type of a method", "userslistresponse", "UserslistresponseSchema"],
    ["a Windows device name", "con", "ConSchema"],
  ])("renames a schema with the name of %s, %s, to %s", (_what, given, expected) => {
    expect(schemaNames([given], ["users.list"])).toEqual([expected]);
  });

  test("adds a number to a name that differs from another only in case", () => {
    expect(schemaNames(["user", "User", "USER", "U-ser"])).toEqual(["User", "User2", "USER3", "USer4"]);
    expect(schemaNames(["RecordSchema", "Record"])).toEqual(["RecordSchema", "RecordSchema2"]);
  });
});

describe("any other component", () => {
  test.each([
    ["keeps a name that is a valid file name", "page-size.v2", "page-size.v2"],
    ["removes characters that are not allowed in file names", "page/size", "PageSize"],
    ["removes what would lead out of its folder", "../../id", "Id"],
    ["is never a hidden file", ".id", "Id"],
    ["begins with a letter", "2fa", "Component2Fa"],
    ["is never a Windows device name", "nul", "ComponentNul"],
    ["is never empty", "***", "Component"],
  ])("%s: %s is %s", (_what, given, expected) => {
    expect(componentNames("parameters", [given])).toEqual([expected]);
  });

  test("adds a number to a name that differs from another only in case", () => {
    expect(componentNames("responses", ["error", "Error"])).toEqual(["error", "Error2"]);
  });

  test("may share its name with a component of another kind", () => {
    const document = { components: { parameters: { Id: {} }, schemas: { Id: {} } } };
    expect(nameComponents(document, [], "Shop")).toEqual([]);
  });
});

test("reports the renamed components", () => {
  const document = { components: { schemas: { user: {}, Pet: {} }, headers: { "a/b": {} } } };
  expect(nameComponents(document, [], "Shop")).toEqual([
    { from: "schemas/user", to: "schemas/User" },
    { from: "headers/a/b", to: "headers/AB" },
  ]);
});

describe("a reference to a component", () => {
  test("follows the new name", () => {
    const document = {
      paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/a~1b" }] } } },
      components: {
        schemas: { user: { properties: { boss: ref("user"), pet: ref("Pet") } }, Pet: {} },
        parameters: { "a/b": {} },
      },
    };
    nameComponents(document, [], "Shop");
    expect(document).toEqual({
      paths: { "/a": { get: { parameters: [{ $ref: "#/components/parameters/AB" }] } } },
      components: {
        schemas: { User: { properties: { boss: ref("User"), pet: ref("Pet") } }, Pet: {} },
        parameters: { AB: {} },
      },
    });
  });

  test("is left alone in example data", () => {
    const schemas = named({ user: { default: ref("user"), example: ref("user"), enum: [ref("user")] } });
    expect(schemas.User).toEqual({ default: ref("user"), example: ref("user"), enum: [ref("user")] });
  });

  test("may be in the mapping of a discriminator, as a reference or a name", () => {
    const mapping = { c: "cat", d: "#/components/schemas/dog", p: "Parrot" };
    const { Pet } = named({ pet: { discriminator: { propertyName: "kind", mapping } }, cat: {}, dog: {}, Parrot: {} });
    expect(Pet?.discriminator).toEqual({
      propertyName: "kind",
      mapping: { c: ref("Cat").$ref, d: ref("Dog").$ref, p: ref("Parrot").$ref },
    });
  });
});

describe("a discriminator without a mapping keeps the old names as values", () => {
  const discriminator = { propertyName: "kind" };

  test.each(["oneOf", "anyOf"])("for the schemas listed in %s", (keyword) => {
    const { Pet } = named({ pet: { discriminator, [keyword]: [ref("cat"), ref("Dog")] }, cat: {}, Dog: {} });
    expect(Pet?.discriminator).toEqual({
      propertyName: "kind",
      mapping: { cat: ref("Cat").$ref, Dog: ref("Dog").$ref },
    });
  });

  test("for the schemas derived from it by allOf", () => {
    const { Pet } = named({ pet: { discriminator }, cat: { allOf: [ref("pet")] }, Dog: { allOf: [ref("pet"), {}] } });
    expect(Pet?.discriminator).toEqual({
      propertyName: "kind",
      mapping: { cat: ref("Cat").$ref, Dog: ref("Dog").$ref },
    });
  });

  test("and gets no mapping if the names do not change", () => {
    const { Pet } = named({ pet: { discriminator, oneOf: [ref("Cat"), ref("Dog")] }, Cat: {}, Dog: {} });
    expect(Pet?.discriminator).toEqual(discriminator);
  });
});

describe("a reference to something inside a component or path", () => {
  test("turns its target into a component that both places refer to", () => {
    const item = { type: "object", properties: { price: { type: "number" } } };
    const schemas = named({
      Order: { properties: { item } },
      Offer: { properties: { best: ref("Order/properties/item") } },
    });
    expect(schemas).toEqual({
      Order: { properties: { item: ref("OrderItem") } },
      Offer: { properties: { best: ref("OrderItem") } },
      OrderItem: { type: "object", properties: { price: { type: "number" } } },
    });
  });

  test("may point into the target of another such reference", () => {
    const schemas = named({
      Order: { properties: { item: { properties: { price: { type: "number" } } } } },
      Offer: { properties: { best: ref("Order/properties/item"), sum: ref("Order/properties/item/properties/price") } },
    });
    expect(schemas).toMatchObject({
      Order: { properties: { item: ref("OrderItem") } },
      Offer: { properties: { best: ref("OrderItem"), sum: ref("OrderItemPrice") } },
      OrderItem: { properties: { price: ref("OrderItemPrice") } },
      OrderItemPrice: { type: "number" },
    });
  });

  test("names the component after the path", () => {
    const schema = { type: "object" };
    const paths = { "/users": { get: { responses: { 200: { content: { "application/json": { schema } } } } } } };
    const pointer = "#/paths/~1users/get/responses/200/content/application~1json/schema";
    const schemas = named({ All: { items: { $ref: pointer } } }, { paths });
    expect(schemas).toEqual({ All: { items: ref("UsersGet200") }, UsersGet200: { type: "object" } });
    expect(lookUp({ paths }, pointer)).toEqual(ref("UsersGet200"));
  });

  test("gives the component a name that no other component has", () => {
    const schemas = named({
      OrderItem: {},
      Order: { properties: { item: { type: "string" } } },
      Best: ref("Order/properties/item"),
    });
    expect(schemas).toMatchObject({ Order: { properties: { item: ref("OrderItem2") } }, Best: ref("OrderItem2") });
  });

  test("stays if its target is not a schema", () => {
    const parameter = { name: "id", in: "path" };
    const document = {
      paths: { "/a": { parameters: [parameter] }, "/b": { parameters: [{ $ref: "#/paths/~1a/parameters/0" }] } },
    };
    nameComponents(document, [], "Shop");
    expect(document.paths["/b"].parameters).toEqual([{ $ref: "#/paths/~1a/parameters/0" }]);
  });
});

describe("for components of any name", () => {
  const KINDS = ["schemas", "parameters", "responses", "examples", "requestBodies", "headers", "securitySchemes"];
  const word = fc.constantFrom(
    "User",
    "user",
    "USER",
    "users.list",
    "Request",
    "con",
    "Error",
    "2",
    "-",
    "/",
    "~",
    "日本",
  );
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("")),
    fc.constantFrom("__proto__", "constructor", "..", "../../etc/passwd", "C:\\con", "Promise", "ValidationError"),
    // References are percent-encoded.
    fc.string({ unit: anyCharacter, minLength: 1 }).filter((text) => !text.includes("%")),
  );
  const components = fc.dictionary(fc.constantFrom(...KINDS), fc.uniqueArray(name, { maxLength: 8 }), {
    noNullPrototype: true,
  });
  const pointer = (kind: string, of: string) =>
    `#/components/${kind}/${of.replaceAll("~", "~0").replaceAll("/", "~1")}`;

  test("each gets a unique valid file name, and each schema a valid type name", () => {
    fc.assert(
      fc.property(components, (given) => {
        const entries = Object.entries(given);
        const refs = entries.flatMap(([kind, names]) => names.map((each) => ({ $ref: pointer(kind, each) })));
        const document = {
          refs,
          components: Object.fromEntries(
            entries.map(([kind, names]) => [
              kind,
              Object.fromEntries(names.map((each) => [each, { description: `${kind} ${each}` }])),
            ]),
          ),
        };
        nameComponents(document, ["users.list"], "Shop");
        for (const [kind, all] of Object.entries(document.components)) {
          const names = Object.keys(all);
          expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(given[kind]?.length);
          for (const each of names) {
            expect(each).toMatch(kind === "schemas" ? /^[A-Z][A-Za-z0-9]*$/ : /^[A-Za-z][\w.-]*$/);
            expect(each).not.toMatch(DEVICE);
          }
        }
        const described = refs.map(({ $ref }) => (lookUp(document, $ref) as JsonObject | undefined)?.description);
        expect(described).toEqual(entries.flatMap(([kind, names]) => names.map((each) => `${kind} ${each}`)));
      }),
    );
  });
});
