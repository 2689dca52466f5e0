import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lint } from "./redocly.ts";

test("fails if one of several APIs cannot be read", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-redocly-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const config = path.join(folder, "redocly.yaml");
  writeFileSync(
    config,
    "apis: { good: { root: good.yaml }, broken: { root: broken.yaml } }\nrules: { no-unresolved-refs: error }\n",
  );
  writeFileSync(path.join(folder, "good.yaml"), "openapi: 3.1.0\n");
  writeFileSync(path.join(folder, "broken.yaml"), "openapi: {\n");
  await lint(["good"], config, folder);
  await expect(lint(["good", "broken"], config, folder)).rejects.toThrow(/broken\.yaml/);
});
