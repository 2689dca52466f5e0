import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCompiles } from "./compile-check.ts";

let repository: string;
beforeEach(() => {
  repository = mkdtempSync(path.join(tmpdir(), "linkwright-compile-"));
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2022"],
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  writeFileSync(path.join(repository, "tsconfig.json"), JSON.stringify({ compilerOptions }));
});
afterEach(() => rmSync(repository, { recursive: true }));

const ENTRY = "packages/acme/src/index.ts";

function check(files: Record<string, string>): void {
  checkCompiles(new Map(Object.entries(files)), [ENTRY], repository, {
    "@linkwright/acme-types/v1": "packages/acme-types/v1.d.ts",
  });
}

test("compiles files that are not written yet with one another and with the types of new packages", () => {
  check({
    [ENTRY]:
      'import type { Id } from "@linkwright/acme-types/v1";\nimport { one } from "./generated/one.ts";\nexport const id: Id = one;\n',
    "packages/acme/src/generated/one.ts": "export const one = 1;\n",
    "packages/acme-types/v1.d.ts": "export type Id = number;\n",
  });
  expect(readdirSync(repository)).toEqual(["tsconfig.json"]);
});

test("reports errors in one message: file, line, message of the compiler, and the text of the line", () => {
  const files = {
    [ENTRY]: 'import { two } from "./two.ts";\nexport const text: string = two;\n',
    "packages/acme/src/two.ts": "export const two = 2;\n",
  };
  expect(() => check(files)).toThrow(
    expect.objectContaining({
      name: "UserError",
      message: [
        "The generated client does not compile (1 problems):",
        `  ${ENTRY}:2 Type 'number' is not assignable to type 'string'. (export const text: string = two;)`,
      ].join("\n"),
    }),
  );
});

test("reports the first ten of many problems, in any file", () => {
  const lines = Array.from({ length: 11 }, (_, index) => `export const text${index}: string = ${index};\n`);
  const files = {
    [ENTRY]: 'export * from "./many.ts";\nexport * from "./lost.ts";\n',
    "packages/acme/src/many.ts": lines.join(""),
  };
  expect(() => check(files)).toThrow(
    /^The generated client .* \(12 problems\):\n( {2}packages\/acme\/src\/(index|many)\.ts:\d+ .*\n?){10}$/,
  );
});
