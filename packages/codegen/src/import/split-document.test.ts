import type { JsonObject } from "@linkwright/description/json";
import { anyCharacter } from "@linkwright/testing/any-character";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { splitDocument } from "./split-document.ts";

const info = { title: "Acme", version: "1" };

/** Returns the parsed files of a document. */
function split(document: JsonObject, prefixes: string[] = []) {
  const { files, ...rest } = splitDocument({ openapi: "3.1.0", info, paths: {}, ...document }, prefixes);
  return { files: Object.fromEntries([...files].map(([file, text]) => [file, parse(text)])), ...rest };
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const get = (schema: JsonObject) => ({ get: { responses: { 200: { content: { "application/json": { schema } } } } } });

/** Returns the components that a document with one path has files for. */
function componentsOf(schema: JsonObject, schemas: JsonObject): string[] {
  const { files } = split({ paths: { "/a": get(schema) }, components: { schemas } });
  return Object.keys(files).flatMap((file) => /^components\/schemas\/(.*)\.yaml$/.exec(file)?.[1] ?? []);
}

test("writes a file for each path and each component, which openapi.yaml refers to", () => {
  const { files, unused, numbered } = split({
    servers: [{ url: "https://acme.example" }],
    security: [{ key: [] }],
    tags: [{ name: "Users" }],
    paths: {
      "/users": { summary: "All users", ...get(ref("User")), parameters: [{ $ref: "#/components/parameters/page" }] },
    },
    components: {
      securitySchemes: { key: { type: "oauth2" } },
      parameters: { page: { name: "page", in: "query", schema: ref("Page") } },
      schemas: { User: { properties: { boss: ref("User") } }, Page: { type: "integer" } },
    },
    externalDocs: { url: "https://acme.example" },
  });
  expect(files).toEqual({
    "openapi.yaml": {
      openapi: "3.1.0",
      info,
      servers: [{ url: "https://acme.example" }],
      security: [{ key: [] }],
      tags: [{ name: "Users" }],
      paths: { "/users": { $ref: "paths/users.yaml" } },
      components: { securitySchemes: { key: { $ref: "components/securitySchemes/key.yaml" } } },
      externalDocs: { url: "https://acme.example" },
    },
    "paths/users.yaml": {
      summary: "All users",
      ...get({ $ref: "../components/schemas/User.yaml" }),
      parameters: [{ $ref: "../components/parameters/page.yaml" }],
    },
    "components/securitySchemes/key.yaml": { type: "oauth2" },
    "components/parameters/page.yaml": { name: "page", in: "query", schema: { $ref: "../schemas/Page.yaml" } },
    "components/schemas/User.yaml": { properties: { boss: { $ref: "../schemas/User.yaml" } } },
    "components/schemas/Page.yaml": { type: "integer" },
  });
  expect({ unused, numbered }).toEqual({ unused: [], numbered: [] });
});

test("writes the keys of an operation in the order of our specs", () => {
  const { files } = splitDocument(
    { paths: { "/a": { get: { responses: {}, "x-theirs": 1, parameters: [], summary: "A", operationId: "a.get" } } } },
    [],
  );
  expect(files.get("paths/a.yaml")).toMatch(
    /^get:\n {2}operationId: .*\n {2}summary: .*\n {2}parameters: .*\n {2}responses: .*\n {2}x-theirs: 1\n$/,
  );
});

test("writes a schema that occurs in two places twice", () => {
  const schema = { type: "object" };
  const { files } = splitDocument({ paths: { "/a": { ...get(schema), ...{ put: get(schema).get } } } }, []);
  expect(files.get("paths/a.yaml")?.match(/type: object/g)).toHaveLength(2);
});

test("quotes strings that YAML would read as something else", () => {
  const description = "no: *yes* # {{braces}} `code`\n---\n!!js/function 'x' \u0000 & %";
  const { files } = split({ paths: { "/a": { get: { description, summary: "on", responses: {} } } } });
  expect(files["paths/a.yaml"]).toEqual({ get: { description, summary: "on", responses: {} } });
});

describe("the file of a path", () => {
  const fileOf = (url: string) => Object.keys(split({ paths: { [url]: {} } }, ["/v1/b2b", "/v1"]).files)[0];

  test.each([
    ["/", "paths/index.yaml"],
    ["/users", "paths/users.yaml"],
    ["/v1/users/{id}", "paths/users_{id}.yaml"],
    ["/v1/b2b/users", "paths/users.yaml"],
    ["/v10/users", "paths/v10_users.yaml"],
    ["/con", "paths/con-.yaml"],
    ["/files/{file-id}:copy", "paths/files_{file-id}-copy.yaml"],
    ["/../../etc/passwd", "paths/.._.._etc_passwd.yaml"],
    ["/a\\b*c?d", "paths/a-b-c-d.yaml"],
  ])("%s is %s", (url, file) => {
    expect(fileOf(url)).toBe(file);
  });

  test("has a number if another path has the same name, regardless of case", () => {
    const { files, numbered } = split({ paths: { "/a/b": {}, "/a_b": {}, "/A/b": {}, "/c": {} } });
    expect(files["openapi.yaml"].paths).toEqual({
      "/a/b": { $ref: "paths/a_b.yaml" },
      "/a_b": { $ref: "paths/a_b-2.yaml" },
      "/A/b": { $ref: "paths/A_b-3.yaml" },
      "/c": { $ref: "paths/c.yaml" },
    });
    expect(numbered).toEqual(["/a_b", "/A/b"]);
  });

  test("has a unique name below paths, for any path", () => {
    const segment = fc.oneof(
      fc.constantFrom("a", "A", "..", "con", "{id}", "_", "-", "日本"),
      fc.string({ unit: anyCharacter }),
    );
    const urls = fc.uniqueArray(fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join("/")}`));
    fc.assert(
      fc.property(urls, (given) => {
        const { files } = splitDocument({ paths: Object.fromEntries(given.map((url) => [url, {}])) }, []);
        const names = [...files.keys()].filter((file) => file !== "openapi.yaml");
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
        expect(names.filter((name) => !/^paths\/[^/\\:*?"<>|%#\s]+\.yaml$/u.test(name))).toEqual([]);
      }),
    );
  });
});

describe("a component", () => {
  test("is omitted if nothing refers to it", () => {
    const { files, unused } = split({
      paths: { "/a": get(ref("Used")) },
      components: { schemas: { Used: {}, Unused: { items: ref("Inner") }, Inner: {} }, parameters: { page: {} } },
    });
    expect(unused).toEqual(["schemas/Unused", "schemas/Inner", "parameters/page"]);
    expect(Object.keys(files)).toEqual(["paths/a.yaml", "components/schemas/Used.yaml", "openapi.yaml"]);
  });

  test("that is only a reference stays, with its target", () => {
    expect(componentsOf(ref("A"), { A: ref("B"), B: ref("C"), C: {}, D: {} })).toEqual(["A", "B", "C"]);
  });

  test("may refer to itself", () => {
    expect(componentsOf(ref("A"), { A: ref("B"), B: { items: ref("A") } })).toEqual(["A", "B"]);
    expect(componentsOf(ref("A"), { A: ref("A") })).toEqual(["A"]);
  });

  test("of a kind that is not a list is left alone", () => {
    expect(split({ components: { schemas: null } }).unused).toEqual([]);
  });
});

describe("openapi.yaml lists components that only a discriminator refers to, since bundling follows references only", () => {
  const discriminator = { propertyName: "kind" };

  function listed(schemas: JsonObject, schema: JsonObject = ref("Pet")) {
    const { files, unused } = split({ paths: { "/a": get(schema) }, components: { schemas } });
    return { components: files["openapi.yaml"].components, unused, pet: files["components/schemas/Pet.yaml"] };
  }

  test("by its mapping", () => {
    const mapping = {
      cat: "#/components/schemas/Cat",
      dog: "#/components/schemas/Dog",
      web: "https://acme.example/Web",
    };
    const { components, pet, unused } = listed({
      Pet: { discriminator: { ...discriminator, mapping }, oneOf: [ref("Dog")] },
      Cat: { items: ref("Paw") },
      Dog: {},
      Paw: {},
    });
    expect(components).toMatchObject({ schemas: { Cat: { $ref: "components/schemas/Cat.yaml" } } });
    expect(components.schemas).not.toHaveProperty("Paw");
    expect(pet.discriminator.mapping).toEqual({
      cat: "../schemas/Cat.yaml",
      dog: "../schemas/Dog.yaml",
      web: mapping.web,
    });
    expect(unused).toEqual([]);
  });

  test("by allOf of the base", () => {
    const { components, unused } = listed({
      Pet: { discriminator },
      Cat: { allOf: [ref("Pet"), { type: "object" }] },
      Rock: { allOf: [ref("Thing")] },
      Thing: {},
    });
    expect(components).toEqual({ schemas: { Cat: { $ref: "components/schemas/Cat.yaml" } } });
    expect(unused).toEqual(["schemas/Rock", "schemas/Thing"]);
  });

  test("but not if a reference also leads to them", () => {
    const schemas = { Pet: { discriminator }, Cat: { allOf: [ref("Pet")] } };
    const both = { anyOf: [ref("Pet"), ref("Cat")] };
    expect(listed(schemas, both)).toMatchObject({ components: undefined, unused: [] });
    const mapped = { Pet: { discriminator: { ...discriminator, mapping: { cat: ref("Cat").$ref } } }, Cat: {} };
    expect(listed(mapped, both)).toMatchObject({ components: undefined, unused: [] });
  });

  test("but not if nothing leads to the base", () => {
    const { components, unused } = listed({ Pet: {}, Plant: { discriminator }, Fern: { allOf: [ref("Plant")] } });
    expect({ components, unused }).toEqual({ components: undefined, unused: ["schemas/Plant", "schemas/Fern"] });
  });
});
