import type { Description } from "@linkwright/description/document";
import type { JsonObject } from "@linkwright/description/json";
import { readMethods } from "@linkwright/description/method";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operationsModule, typesModule } from "../generate/client-methods.ts";
import { descriptionTypes } from "../generate/description-types.ts";
import { operationTable } from "../generate/operation-docs.ts";
import { apiOf } from "../repository/apis.ts";
import { nameComponents } from "./component-names.ts";
import { followConventions } from "./conventions.ts";
import { credentialsOf } from "./credentials.ts";
import { ATTEMPTS, documentWith } from "./hostile-document.ts";
import { page } from "./report.ts";
import { splitDocument } from "./split-document.ts";

const API = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");

const hostile = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ATTEMPTS) }, fc.string({ unit: "binary", maxLength: 4 })),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const strings = fc.array(
  hostile.map((parts) => parts.join("")),
  { minLength: 40, maxLength: 40 },
);

/** Imports a document. Returns its files, with the description that its spec gives. */
function imported(document: JsonObject) {
  const conventions = followConventions(document, "https://api.toy.example");
  const renamed = nameComponents(
    document,
    conventions.operations.map(({ id }) => id),
    "Toy",
  );
  const { files, unused, numbered } = splitDocument(document, []);
  const credentials = credentialsOf(document);
  const title = String((document.info as JsonObject).title);
  const spec = { title, version: "3.1.0", baseUrl: "", files, conventions, credentials, renamed, unused, numbered };
  return {
    spec,
    description: document as unknown as Description,
    report: page({ imported: spec, from: "a.yaml", api: "toy@v1", broken: [] }),
  };
}

/** Counts the nodes of each kind in a module. Literals and comments are not looked into. */
function outline(file: string, text: string) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: ts.Diagnostic[] };
  const identifiers: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) identifiers.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {
    statements: source.statements.length,
    problems: parseDiagnostics.map(({ messageText }) => messageText),
    identifiers,
  };
}

/** Cells of a Markdown table: at pipes that no backslash makes text. */
function cells(row: string): string[] {
  return row.match(/(?:\\.|[^\\|])+/g) ?? [];
}

/** Markdown outside of code, with what is escaped taken out. */
function bare(markdown: string): string {
  return markdown.replaceAll(/\\[^\p{L}\p{N}\s]|`[^`\n]*`|<code>[^<]*<\/code>|<!-- -->/gu, "\u0001");
}

test("text of a document stays text wherever it is written", async () => {
  const plain = imported(documentWith(["text"]));
  const rows = plain.report.split("\n").length;
  await fc.assert(
    fc.asyncProperty(strings, async (texts) => {
      const { spec, description, report } = imported(documentWith(texts));
      for (const [file, content] of spec.files) {
        expect(file).toMatch(/^(openapi\.yaml|paths\/[^/]+\.yaml|components\/[A-Za-z]+\/[\w.-]+\.yaml)$/);
        expect(Buffer.byteLength(file.split("/").at(-1) ?? "")).toBeLessThan(256);
        expect(() => parse(content)).not.toThrow();
      }
      const entry = parse(spec.files.get("openapi.yaml") ?? "");
      expect(entry.info).toEqual(description.info);
      expect(entry.tags).toEqual((description as unknown as JsonObject).tags);

      for (const [name, { title, description: words }] of Object.entries(description.components?.schemas ?? {}))
        expect(parse(spec.files.get(`components/schemas/${name}.yaml`) ?? "")).toMatchObject({
          title,
          description: words,
        });
      for (const [url, item] of Object.entries(description.paths)) {
        const written = parse(spec.files.get(`paths/${entry.paths[url].$ref.slice("paths/".length)}`) ?? "");
        for (const [method, operation] of Object.entries(item)) {
          const { requestBody: _, responses: __, ...own } = operation as JsonObject;
          expect(written[method]).toMatchObject(own);
        }
      }

      const methods = readMethods(description);
      const operations = outline("operations.ts", operationsModule(description, methods));
      expect(operations).toMatchObject({ statements: 5, problems: [] });
      expect(operations.identifiers).not.toContain("PWNED");

      // In the report, a text can neither leave its row nor be markup.
      const fence = /^(`{3,})text\n[\s\S]*?\n\1\n/m;
      expect(report).toMatch(fence);
      const lines = report.replace(fence, "").split("\n");
      expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
      const table = lines.slice(lines.findIndex((line) => line.startsWith("| ---")) + 1, -1);
      expect(table).toHaveLength(2);
      expect(table.map((row) => cells(row).length)).toEqual([4, 4]);
      const docs = operationTable(API, description, methods).split("\n");
      expect(docs).toHaveLength(methods.length + 8);
      for (const row of docs.slice(7, -1)) expect(cells(row)).toHaveLength(5);
      expect(docs.filter((line) => line.startsWith("#"))).toHaveLength(1);
      const prose = bare([docs[0], ...docs.slice(7), ...table, lines[0]].join("\n"));
      expect(prose.replaceAll(/\]\(https?:[^()\s<>|]*\)/g, "")).not.toMatch(/[<`@]\w|\]\(|!\[|https?:\/\//);
      expect(rows).toBeGreaterThan(0);
    }),
    { numRuns: 2000, seed: 18, endOnFailure: true },
  );
}, 300_000);

test("text of a document stays text in types", async () => {
  await fc.assert(
    fc.asyncProperty(strings, async (texts) => {
      const { description } = imported(documentWith(texts));
      const methods = readMethods(description);
      const types = await descriptionTypes(description, methods);
      for (const text of [types.text, typesModule(API, description, methods, types)]) {
        const { problems, identifiers } = outline("types.ts", text);
        expect(problems).toEqual([]);
        expect(identifiers).not.toContain("PWNED");
        expect(text).not.toMatch(/^\s*(\/\*|\*|\/)*\s*@ts-/m);
      }
    }),
    { numRuns: 100, seed: 18, endOnFailure: true },
  );
}, 300_000);
