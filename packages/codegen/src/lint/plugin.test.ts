import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CONFIG } from "../repository/redocly-config.ts";
import linkwright from "./plugin.ts";

const registered = Object.keys(linkwright().rules.oas3);

test("registers every rule under the name of its file, which has a test", () => {
  const files = readdirSync(path.join(import.meta.dirname, "rules"));
  const rules = files.filter((file) => !file.endsWith(".test.ts"));
  expect(registered.map((rule) => `${rule}.ts`).sort()).toEqual(rules.sort());
  expect(files.filter((file) => file.endsWith(".test.ts")).sort()).toEqual(
    registered.map((rule) => `${rule}.test.ts`).sort(),
  );
});

test("enables every registered rule in the configuration, and no other of ours", () => {
  const { rules } = parse(readFileSync(CONFIG, "utf8")) as { rules: Record<string, string | { severity: string }> };
  const ours = Object.entries(rules).filter(([name]) => name.startsWith("linkwright/"));
  const severities = ours.map(([name, rule]) => [name, typeof rule === "string" ? rule : rule.severity]);
  expect(Object.fromEntries(severities)).toEqual(
    Object.fromEntries(registered.map((name) => [`linkwright/${name}`, "error"])),
  );
});
