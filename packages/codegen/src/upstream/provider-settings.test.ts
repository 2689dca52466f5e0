import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiOf } from "../repository/apis.ts";
import { settingsOf, sharedWith, withoutDeliberate } from "./provider-settings.ts";

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

test("returns no settings for a provider without a file", () => {
  expect(settingsOf(apiOf("acme@v1", "specs/acme/v1/openapi.yaml"), folder)).toEqual({});
});

test.each([
  ["invalid YAML", "from: [", /^specs\/toy\/upstream\.yaml is not valid YAML: /],
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
    "an invalid pattern",
    "differences:\n  - where: '('\n    reason: x",
    /^specs\/toy\/upstream\.yaml: `\(` is not a valid regular expression\.$/,
  ],
])("rejects %s", (_what, text, reported) => {
  expect(() => settings(text)).toThrow(reported);
});

test("returns the operations of other APIs that an API's client has, and rejects APIs that do not exist", () => {
  const admin = apiOf("toy@admin", "specs/toy/admin/openapi.yaml");
  const shared = (text: string) => sharedWith(toy, settings(`shared:\n  v1:\n    ${text}`), [toy, admin]);
  expect(shared("admin: [reports, things.list]")).toEqual([{ api: admin, operations: ["reports", "things.list"] }]);
  expect(sharedWith(admin, settings("shared:\n  v1:\n    admin: [reports]"), [toy, admin])).toEqual([]);
  expect(() => shared("others: [reports]")).toThrow(/`others` in `shared` is no other API of ours\.$/);
  expect(() => shared("admin: reports")).toThrow(/`admin` in `shared` must be a list of operations\.$/);
});

test("removes a deliberate difference where it applies, and returns those that match nothing as unused", () => {
  const { differences = [] } = settings(`
differences:
  - where: '^Thing\\.color: only ours$'
    reason: Omitted there.
  - where: '^Thing\\.size: '
    reason: Other types.
    in: types
  - where: '^Thing\\.gone: '
    reason: It was there once.
  - where: '^Thing\\.lost: '
    reason: It was there once.
    in: document
  - where: '^Thing\\.form: '
    reason: Omitted there.
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
