import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { JsonObject } from "@linkwright/description/json";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ImportedSpec, importDocument } from "./import-document.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-import-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a document with many oddities", () => {
  let spec: ImportedSpec;
  let files: Record<string, JsonObject>;
  beforeAll(async () => {
    spec = await importDocument(path.join(import.meta.dirname, "documents/odd-shop.yaml"), "OddShop", undefined);
    files = Object.fromEntries([...spec.files].map(([file, text]) => [file, parse(text)]));
  });

  test("has a title, version, base URL and credentials", () => {
    const { title, version, baseUrl, credentials } = spec;
    expect({ title, version, baseUrl, credentials: credentials.credential }).toEqual({
      title: "Odd Shop",
      version: "3.0.3",
      baseUrl: "https://eu.odd.example/v2",
      credentials: [{ scheme: "header", name: "X-Api-Key", option: "apiKey" }],
    });
    expect(files["openapi.yaml"]).toMatchObject({
      info: { title: "Odd Shop", version: "2.0" },
      servers: [{ url: "https://eu.odd.example/v2", description: "The provider's server" }],
    });
  });

  test("becomes a file for each path and each component in use", () => {
    expect(Object.keys(files).sort()).toEqual(
      [
        "components/examples/users.yaml",
        "components/parameters/id.yaml",
        ...["ApiV1Node", "Cat", "Dog", "Named", "NamedName", "Pet", "RecordSchema", "RequestOptionsSchema"],
        ...["Shared", "Tree", "User", "User2", "ValidationErrorSchema"],
        "components/securitySchemes/key.yaml",
        "openapi.yaml",
        ...["con-", "files_a_b-2", "files_a_b", "files_{file-id}-copy", "index", "login"],
        ...["orders_search", "orders_{order_id}_items_{item}", "users", "users_{id}_photo"],
        ...["users_{id}_photo_crop", "users_{path_id}"],
      ].map((name) =>
        /\.yaml$/.test(name) ? name : `${/^[A-Z]/.test(name) ? "components/schemas" : "paths"}/${name}.yaml`,
      ),
    );
    expect(spec.unused).toEqual(["schemas/Unused"]);
    expect(spec.numbered).toEqual(["/files/a_b"]);
  });

  test("has methods where methods are possible", () => {
    const { operations, rawOnly } = spec.conventions;
    const raw = new Set(rawOnly.map(({ operation }) => operation));
    const methods = operations.filter(({ method, path }) => !raw.has(`${method.toUpperCase()} ${path}`));
    expect(methods.map(({ id }) => id)).toEqual([
      "root.get",
      "apiOperation.constructorOperation",
      "files.get2",
      "apiOperation.thenOperation",
      "login.create",
      "orders.items.update",
      "users.listAll",
      "users.create",
      "users.delete",
      "users.get",
      "users.replace",
      "users.photo2.crop",
    ]);
  });

  test("is converted to 3.1, with the new names of its components", () => {
    expect(files["components/schemas/User.yaml"]).toEqual({
      allOf: [
        { $ref: "../schemas/Named.yaml" },
        {
          type: "object",
          properties: {
            name: { type: "string", enum: ["Ada", "Bob"] },
            boss: { anyOf: [{ $ref: "../schemas/User.yaml" }, { type: "null" }] },
          },
        },
      ],
    });
    expect(files["components/schemas/Pet.yaml"]?.discriminator).toEqual({
      propertyName: "kind",
      mapping: { cat: "../schemas/Cat.yaml", dog: "../schemas/Dog.yaml" },
    });
    expect(files["openapi.yaml"]?.components).toMatchObject({
      schemas: { Cat: { $ref: "components/schemas/Cat.yaml" }, Dog: { $ref: "components/schemas/Dog.yaml" } },
    });
    expect(files["paths/users_{path_id}.yaml"]).toMatchObject({
      put: { parameters: [{ name: "path_id" }, { name: "note" }] },
    });
  });
});

test("completes a minimal document, and uses the base URL that the user passes", async () => {
  const from = path.join(folder, "little.json");
  const paths = { "/api/things": { get: { responses: { 204: { description: "Done." } } } } };
  writeFileSync(from, JSON.stringify({ openapi: "3.1.0", paths }));
  const config = path.join(folder, "redocly.yaml");
  writeFileSync(config, "rules: { linkwright/file-name-matches: { prefixes: [/api] } }\n");
  const { files, title, baseUrl } = await importDocument(from, "Acme", "https://acme.example", config);
  expect({ title, baseUrl }).toEqual({ title: "Acme", baseUrl: "https://acme.example" });
  expect(parse(files.get("openapi.yaml") ?? "")).toMatchObject({
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://acme.example", description: "The provider's server" }],
    paths: { "/api/things": { $ref: "paths/things.yaml" } },
  });
});

test("resolves references with percent signs", async () => {
  const from = path.join(folder, "percent.json");
  const schema = { $ref: "#/components/schemas/a%20thing%7E1b" };
  const responses = { 200: { description: "All.", content: { "application/json": { schema } } } };
  const components = { schemas: { "a thing/b": { type: "object", properties: { id: { type: "string" } } } } };
  writeFileSync(from, JSON.stringify({ openapi: "3.1.0", paths: { "/things": { get: { responses } } }, components }));
  const { files, renamed } = await importDocument(from, "Acme", "https://acme.example");
  expect(renamed).toEqual([{ from: "schemas/a thing/b", to: "schemas/AThingB" }]);
  expect(files.get("paths/things.yaml")).toContain("$ref: ../components/schemas/AThingB.yaml");
  expect(parse(files.get("components/schemas/AThingB.yaml") ?? "")).toEqual(components.schemas["a thing/b"]);
});
