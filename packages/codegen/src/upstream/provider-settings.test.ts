import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "../repository/apis.ts";
import { settingsOf, withoutDeliberate } from "./provider-settings.ts";

const toy = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-settings-"));
  mkdirSync(path.join(folder, "specs/toy"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function settings(text: string) {
  writeFileSync(path.join(folder, "specs/toy/upstream.yaml"), text);
  return settingsOf(toy, folder);
}

test("a provider without a file has no settings", () => {
  expect(settingsOf(apiOf("acme@v1", "specs/acme/v1/openapi.yaml"), folder)).toEqual({});
});

test.each([
  ["no YAML", "from: [", /^specs\/toy\/upstream\.yaml is broken YAML: /],
  [
    "a difference without a reason",
    "differences:\n  - where: x",
    /^specs\/toy\/upstream\.yaml: a difference needs both/,
  ],
  [
    "a reason without a difference",
    "differences:\n  - reason: x",
    /^specs\/toy\/upstream\.yaml: a difference needs both/,
  ],
  [
    "what is no pattern",
    "differences:\n  - where: '('\n    reason: x",
    /^specs\/toy\/upstream\.yaml: `\(` is no regular expression\.$/,
  ],
])("%s is an error", (_what, text, reported) => {
  expect(() => settings(text)).toThrow(reported);
});

test("a deliberate difference is taken out where it may be met; one that is met no more is unused", () => {
  const { differences = [] } = settings(`
differences:
  - where: '^Thing\\.color: only ours$'
    reason: Left out there.
  - where: '^Thing\\.size: '
    reason: Other types.
    in: types
  - where: '^Thing\\.gone: '
    reason: It was there once.
  - where: '^Thing\\.lost: '
    reason: It was there once.
    in: document
  - where: '^Thing\\.form: '
    reason: Left out there.
    in: document
`);
  const finding = (where: string, what: string) => ({ kind: "ours" as const, where, what, operations: [] });
  const color = finding("Thing.color", "only ours");
  const [other, size] = [finding("Thing.color", "only ours, too"), finding("Thing.size", "only ours")];
  const form = finding("Thing.form", "only ours");
  const where = (kind: "types" | "document") => {
    const { left, unused } = withoutDeliberate([color, other, size, form], { differences }, kind);
    return { left, unused: unused.map((entry) => entry.where) };
  };
  expect(where("types")).toEqual({ left: [other, form], unused: ["^Thing\\.gone: "] });
  expect(where("document")).toEqual({ left: [other, size], unused: ["^Thing\\.gone: ", "^Thing\\.lost: "] });
});
