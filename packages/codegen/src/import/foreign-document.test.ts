import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { JsonObject } from "@linkwright/description/json";
import { startServer } from "@linkwright/testing/document-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { readImportable } from "./foreign-document.ts";

const get = { get: { responses: { 204: { description: "Gone." } } } };
const document = (changes: JsonObject = {}): JsonObject => ({
  openapi: "3.0.0",
  info: { title: "T", version: "1" },
  paths: { "/a": structuredClone(get) },
  ...changes,
});

function explained(message: string | RegExp) {
  return expect.objectContaining({
    name: expect.stringMatching(/^(User|Description)Error$/),
    message: typeof message === "string" ? message : expect.stringMatching(message),
  });
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "linkwright-import-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function written(content: string, name = "openapi.json"): Promise<string> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

async function served(content: string, type = "application/json", status = 200): Promise<string> {
  const { url, close } = await startServer((_request, response) =>
    response.writeHead(status, { "content-type": type }).end(content),
  );
  onTestFinished(close);
  return `${url}/openapi`;
}

describe("reads a document", () => {
  test("from a URL, converted from 3.0 to 3.1", async () => {
    const schema = { type: "string", nullable: true, minimum: 0, exclusiveMinimum: true };
    const from = await served(JSON.stringify(document({ components: { schemas: { A: schema } } })));
    const { document: upgraded, version } = await readImportable(from);
    expect(version).toBe("3.0.0");
    expect(upgraded).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\./),
      components: { schemas: { A: { type: ["string", "null"], exclusiveMinimum: 0 } } },
    });
  });

  test("from a YAML file of any name, with the files that it refers to", async () => {
    const file = await written("components: { schemas: { Shared: { type: string } } }", "common.yaml");
    const main = path.join(path.dirname(file), "main.yaml");
    const reference = { $ref: "common.yaml#/components/schemas/Shared" };
    await writeFile(
      main,
      JSON.stringify(document({ components: { schemas: { A: { properties: { b: reference } } } } })),
    );
    const { document: bundled } = await readImportable(main);
    expect(bundled.components).toEqual({
      schemas: {
        A: { properties: { b: { $ref: "#/components/schemas/Shared" } } },
        Shared: { type: "string" },
      },
    });
    const unnamed = await written("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: {} }\n", "openapi");
    expect((await readImportable(unnamed)).version).toBe("3.1.0");
  });
});

describe("follows references of a document", () => {
  const schemas = (ref: string) => ({
    components: { schemas: { A: { type: "object", properties: { b: { $ref: ref } } } } },
  });

  test("at a URL within its origin alone", async () => {
    const seen: string[] = [];
    const documents: Record<string, object> = {
      "/api/openapi.json": document(schemas("../shared/types.json?key=1#/Shared")),
      "/shared/types.json": { Shared: { type: "object", properties: { c: { $ref: "/more.json" } } } },
      "/more.json": { type: "string" },
    };
    const { url, close } = await startServer((request, response) => {
      const [path = ""] = (request.url ?? "").split("?");
      seen.push(path);
      response.setHeader("content-type", "application/json").end(JSON.stringify(documents[path] ?? {}));
    });
    onTestFinished(close);
    const { document: bundled } = await readImportable(`${url}/api/openapi.json`);
    expect(bundled.components).toMatchObject({ schemas: { Shared: { type: "object" }, more: { type: "string" } } });
    expect(seen).toEqual(["/api/openapi.json", "/shared/types.json", "/more.json"]);
  });

  test.each([
    "../outside.yaml#/A",
    "/etc/hostname",
    "file:///etc/hostname",
    "%2e%2e/outside.yaml",
    "https://evil.example/a",
    "link.yaml",
  ])("in a file below its folder alone: not %s", async (reference) => {
    const outer = await temporaryFolder();
    const folder = path.join(outer, "api");
    await mkdir(folder);
    await writeFile(path.join(outer, "outside.yaml"), "A: { type: string }");
    await symlink(path.join(outer, "outside.yaml"), path.join(folder, "link.yaml"));
    const from = path.join(folder, "openapi.json");
    await writeFile(from, JSON.stringify(document(schemas(reference))));
    await expect(readImportable(from)).rejects.toEqual(
      explained(`${from} refers to ${reference.replace(/#.*/, "")}, outside of its own folder: not read.`),
    );
  });
});

describe("says in one line which bound a document exceeds", () => {
  const aliases = Array.from(
    { length: 8 },
    (_, index) => `x${index + 1}: &x${index + 1} [${`*x${index},`.repeat(10)}]`,
  );
  test.each([
    [
      "aliases",
      `openapi: 3.1.0\nx0: &x0 [lol]\n${aliases.join("\n")}\npaths: {}\n`,
      "uses YAML aliases more than 10000 times: not read.",
    ],
    [
      "depth",
      `{"openapi": "3.1.0", "x": ${"[".repeat(2000)}${"]".repeat(2000)}}`,
      "is nested more than 500 levels deep: not read.",
    ],
    [
      "depth of YAML",
      `openapi: 3.1.0\nx: ${"[".repeat(20_000)}${"]".repeat(20_000)}`,
      "is nested too deeply to be read.",
    ],
    [
      "names",
      '{"openapi": "3.1.0", "paths": {"__proto__": {}}}',
      "has the key `__proto__`, which no object can have: not read.",
    ],
  ])("%s", async (_what, content, problem) => {
    const from = await written(content);
    await expect(readImportable(from)).rejects.toEqual(explained(`${from} ${problem}`));
  });
});

describe("reports in one message why there is no document", () => {
  test("a missing file", async () => {
    await expect(readImportable("lost.yaml")).rejects.toEqual(explained("lost.yaml is not there."));
  });

  test("a URL that is not found", async () => {
    const from = await served("{}", "application/json", 404);
    await expect(readImportable(from)).rejects.toEqual(explained(`${from} returned 404.`));
  });

  test("a URL that requires a login", async () => {
    const from = await served("<html>", "text/html");
    await expect(readImportable(from)).rejects.toEqual(
      explained(`${from} returned text/html: a page, perhaps a login.`),
    );
  });

  test.each(["<!doctype html><p>Sign in", "\n <HTML>", '<?xml version="1.0"?>'])("a page: %j", async (content) => {
    const from = await written(content);
    await expect(readImportable(from)).rejects.toEqual(
      explained(`${from} is an HTML or XML page, not an OpenAPI document.`),
    );
  });

  test.each([
    ["broken YAML", "openapi: 3.0.0\n  info: ["],
    ["nothing", ""],
  ])("%s", async (_what, content) => {
    const from = await written(content, "openapi.yaml");
    const error = await readImportable(from).catch((thrown: unknown) => thrown);
    expect(error).toEqual(explained(/is broken YAML|is not an OpenAPI document/));
    expect((error as Error).message).not.toContain("    at ");
  });

  test("a reference to a missing component, with its place", async () => {
    const responses = { 200: { $ref: "#/components/responses/Lost" } };
    const from = await written(JSON.stringify(document({ paths: { "/a": { get: { responses } } } })));
    await expect(readImportable(from)).rejects.toEqual(
      explained(`${from}: #/paths/~1a/get/responses/200 refers to #/components/responses/Lost, which is not there.`),
    );
  });

  test("a reference to a missing file, with its place", async () => {
    const from = await written(JSON.stringify(document({ components: { schemas: { A: { $ref: "lost.yaml" } } } })));
    await expect(readImportable(from)).rejects.toEqual(
      explained(/openapi\.json:1:\d+ at #\/components\/schemas\/A\s+Can't resolve \$ref/),
    );
  });
});

describe("rejects a document that no client can be generated from", () => {
  test.each<[message: string, given: unknown]>([
    ["acme is not an OpenAPI document: it has no `openapi` field.", null],
    ["acme is not an OpenAPI document: it has no `openapi` field.", "openapi"],
    ["acme is not an OpenAPI document: it has no `openapi` field.", []],
    ["acme is not an OpenAPI document: it has no `openapi` field.", {}],
    [
      "acme is Swagger 2.0. Convert it to OpenAPI 3 first, with swagger2openapi for instance.",
      { swagger: "2.0", paths: {} },
    ],
    ["acme is OpenAPI 4.0.0; only 3.0 and 3.1 are supported.", document({ openapi: "4.0.0" })],
    ["acme is OpenAPI 3.10.0; only 3.0 and 3.1 are supported.", document({ openapi: "3.10.0" })],
    ["acme describes no paths, so there is nothing to generate a client from.", document({ paths: {} })],
    ["acme is not an OpenAPI document: it has no `paths`.", document({ paths: undefined })],
    ["acme is not an OpenAPI document: it has no `paths`.", document({ paths: [] })],
    ["acme: the path /a has no operations.", document({ paths: { "/a": null } })],
    ["acme: GET /a has no `responses`.", document({ paths: { "/a": { get: {} } } })],
    ["acme: PATCH /a has no `responses`.", document({ paths: { "/a": { ...get, patch: null } } })],
    [
      "acme: #/components/schemas/B refers to #/components/schemas/Lost, which is not there.",
      document({
        components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/Lost" } } },
      }),
    ],
    [
      "acme: #/components/schemas/A refers to #/components/schemas/Lost, which is not there (and to 1 more).",
      document({ components: { schemas: { A: { $ref: "#/components/schemas/Lost" }, B: { $ref: "#/lost" } } } }),
    ],
    [
      "acme: #/components/schemas/A is a circular reference.",
      document({ components: { schemas: { A: { $ref: "#/components/schemas/A" } } } }),
    ],
    [
      "acme refers to http://127.0.0.1:9/other.yaml, outside of its own origin: not read.",
      document({ components: { schemas: { A: { $ref: "http://127.0.0.1:9/other.yaml#/A" } } } }),
    ],
    [
      "acme refers to file:///etc/passwd, outside of its own origin: not read.",
      document({ components: { examples: { a: { value: { $ref: "file:///etc/passwd" } } } } }),
    ],
  ])("%s", async (message, given) => {
    const from = await served(JSON.stringify(given));
    await expect(readImportable(from)).rejects.toEqual(explained(message.replace("acme", from)));
  });

  test.each<[what: string, given: JsonObject]>([
    ["3.1", document({ openapi: "3.1.1" })],
    ["3.0 without a patch version", document({ openapi: "3.0.3-rc1" })],
    ["a key that is not a method", document({ paths: { "/a": { ...get, summary: "A", "x-theirs": null } } })],
    ["a reference in example data", document({ components: { schemas: { A: { example: { $ref: "lost" } } } } })],
  ])("accepts %s", async (_what, given) => {
    const { openapi } = given;
    expect((await readImportable(await served(JSON.stringify(given)))).version).toBe(openapi);
  });
});
