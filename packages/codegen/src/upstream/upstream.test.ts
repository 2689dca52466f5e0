import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../repository/root.ts";

/** Documents that Upvio might publish: the current API, a later one, and one that is invalid. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-upstream-test-"));
  const ours = readFileSync(path.join(root, "packages/upvio-types/generated/v1/openapi.json"), "utf8");
  writeFileSync(path.join(folder, "same.json"), ours);
  const newer = JSON.parse(ours);
  newer.components.schemas.MagicLink.properties.usedAt = { type: "string", format: "date-time" };
  writeFileSync(path.join(folder, "newer.json"), JSON.stringify(newer));
  writeFileSync(path.join(folder, "page.html"), "<!doctype html>");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function upstream(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/upstream.ts", ...args], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test("exits with 0 if there are no differences", async () => {
  const { code, stdout, stderr } = await upstream("upvio/v1", "--from", path.join(folder, "same.json"));
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("same.json: no differences\n");
  // Upvio's own document deliberately differs from ours; this one, a copy of ours, does not.
  expect(stdout).toContain("Delete it from upstream.yaml");
});

test("exits with 1 if there are differences, as JSON and for an issue", async () => {
  const newer = path.join(folder, "newer.json");
  const [json, markdown] = await Promise.all([
    upstream("upvio/v1", "--from", newer, "--json"),
    upstream("upvio/v1", "--from", newer, "--markdown"),
  ]);
  expect(json).toMatchObject({ code: 1, stderr: "" });
  expect(JSON.parse(json.stdout)).toMatchObject([
    {
      api: "upvio/v1",
      from: newer,
      differences: [
        { kind: "theirs", where: "MagicLink.usedAt", what: "only theirs", operations: ["patients.createMagicLink"] },
      ],
      onlyOurs: [],
      deliberate: 0,
    },
  ]);
  expect(markdown).toMatchObject({ code: 1, stderr: "" });
  expect(markdown.stdout).toContain("| `MagicLink.usedAt` | `only theirs` | `patients.createMagicLink` |");
});

test.each([
  [
    "something that is not a document",
    ["upvio/v1", "--from", "page.html"],
    /^upvio\/v1 could not be compared: .*page\.html is an HTML or XML page, not an OpenAPI document\.\n$/,
  ],
  ["a source without an API", ["--from", "page.html"], /^Pass the API that --from belongs to\.\n/],
  ["an API that is not listed", ["acme/v1"], /^acme\/v1 is not listed in redocly\.yaml/],
  ["an unknown option", ["--form", "x"], /^pnpm upstream \[api …\]/],
])("exits with 2 for %s", async (_what, args, reported) => {
  const run = await upstream(...args.map((arg) => (arg === "page.html" ? path.join(folder, arg) : arg)));
  expect(run).toEqual({ code: 2, stdout: "", stderr: expect.stringMatching(reported) });
});
