import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { problemsOf } from "../repository/redocly.ts";

const ENTRY = "openapi.yaml";
const MARK = " #! ";

/** A spec in one file, or in several by their names, including `openapi.yaml`. */
type Spec = string | Record<string, string>;

/**
 * Tests one rule with specs, whose keys describe them. Each spec must cause exactly the problems in its comments, on the
 * same line: `get: #! The message.`
 */
export function testRule(rule: string, specs: Record<string, Spec>, options: object = {}): void {
  const cases = Object.entries(specs).map(([title, spec], index) => ({
    title,
    name: `spec${index}`,
    files: Object.entries(typeof spec === "string" ? { [ENTRY]: spec } : spec).map(([file, text]): [string, string] => [
      file,
      dedent(text),
    ]),
  }));
  describe(rule, () => {
    const found = new Map<string, string[]>();
    // One process for all of them, since starting it takes much longer than linting.
    beforeAll(async () => {
      const folder = mkdtempSync(path.join(realpathSync(tmpdir()), "linkwright-rule-"));
      try {
        for (const { name, files } of cases) {
          for (const [file, text] of files) {
            mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
            parse(text); // Redocly ignores a file that is not YAML
            writeFileSync(path.join(folder, name, file), text);
          }
        }
        const config = path.join(folder, "redocly.yaml");
        writeFileSync(
          config,
          stringify({
            plugins: [path.join(import.meta.dirname, "plugin.ts")],
            apis: Object.fromEntries(cases.map(({ name }) => [name, { root: `${name}/${ENTRY}` }])),
            rules: { [`linkwright/${rule}`]: { severity: "error", ...options } },
          }),
        );
        const names = cases.map(({ name }) => name);
        for (const { message, location } of await problemsOf(names, config, undefined, folder)) {
          const [at] = location;
          const [name = "", ...rest] = (at?.source.ref ?? "").split(path.sep);
          found.set(name, [...(found.get(name) ?? []), `${rest.join("/")}:${at?.start?.line} ${message}`]);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
    for (const { title, name, files } of cases) {
      test(title, () => expect(found.get(name)?.sort() ?? []).toEqual(files.flatMap(marked).sort()));
    }
  });
}

/** Returns a spec of one operation with these fields. `problem` is expected on the operation itself. */
export function operation(fields: string, { method = "get", problem = "" } = {}): string {
  const lines = dedent(fields).replaceAll(/^(?=.)/gm, "      ");
  return `openapi: 3.1.0\npaths:\n  /patients/{id}:\n    ${method}:${problem && MARK + problem}\n${lines}`;
}

/** Returns the same specs for each item of a list. */
export function each<Item>(items: readonly Item[], specs: (item: Item) => Record<string, Spec>): Record<string, Spec> {
  return Object.assign({}, ...items.map(specs));
}

function marked([file, text]: [string, string]): string[] {
  return text.split("\n").flatMap((line, index) =>
    line
      .split(MARK)
      .slice(1)
      .map((message) => `${file}:${index + 1} ${message}`),
  );
}

/** Removes the indentation of the first line, so that specs can be indented in a test. */
function dedent(text: string): string {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const indentation = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  return `${lines.map((line) => line.slice(indentation)).join("\n")}\n`;
}
