import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../repository/root.ts";
import { filledTemplates } from "./provider-templates.ts";

const VALUES = {
  name: "acme",
  api: "v1",
  Name: "Acme",
  baseUrl: "https://api.acme.example",
  camel: "acme",
  keys: "apiKey",
  variables: "`ACME_API_KEY`",
  example: "await acme.status.get();",
  givenKeys: 'apiKey: "key"',
  call: "acme.status.get()",
  method: "GET",
  credentialCheck: 'toHaveProperty(["authorization"], expect.any(String))',
};

test("turns every template into a file of the provider, without traces of the template", () => {
  const below = path.join(root, "packages/codegen/templates/provider/client");
  const files = filledTemplates("provider/client", "packages/acme", VALUES);
  expect([...files.keys()].sort()).toEqual(
    readdirSync(below, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".template"))
      .map((file) => `packages/acme/${file.replaceAll(path.sep, "/").replace(".template", "")}`)
      .sort(),
  );
  expect(files.get("packages/acme/README.md")).toContain("# @linkwright/acme\n");
  for (const content of files.values()) expect(content).not.toMatch(/\{\{\w|\w\}\}/);
});

test("writes a single template to the given place", () => {
  const files = filledTemplates("provider/changeset.md.template", ".changeset/add-acme.md", VALUES);
  expect([...files]).toEqual([[".changeset/add-acme.md", expect.stringContaining('"@linkwright/acme": minor\n')]]);
});

test("inserts values literally", () => {
  const files = filledTemplates("provider/changeset.md.template", "a.md", { ...VALUES, Name: "$& {{name}}" });
  expect(files.get("a.md")).toContain("A client for $& {{name}}.");
});

test("throws an internal error for a template with an unknown value", () => {
  expect(() => filledTemplates("provider/client", "packages/acme", { name: "acme" })).toThrow(
    /^a template uses \{\{\w+\}\}, which is unknown$/,
  );
});
