import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runTask } from "../repository/run-task.ts";
import type { Size } from "./size.ts";

/** A change in the format of `redocly diff`. */
export interface RawChange {
  /** JSON pointer with references resolved: `#/paths/~1things/get/responses/200/…`. */
  path: string;
  kind: "added" | "modified" | "removed";
  impact: Exclude<Size, "none">;
  verdicts: { ruleId: string; message?: string }[];
  property?: string;
  base?: { value?: unknown };
  revision?: { value?: unknown };
}

/** Returns all differences between two descriptions. */
export async function redoclyDiff(base: object, revision: object): Promise<RawChange[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "linkwright-compare-"));
  const file = (name: string) => path.join(folder, name);
  try {
    await Promise.all([
      writeFile(file("base.json"), JSON.stringify(base)),
      writeFile(file("revision.json"), JSON.stringify(revision)),
      writeFile(file("redocly.yaml"), "extends: [diff-recommended]\n"),
    ]);
    const config = ["--config", file("redocly.yaml")];
    const output = ["--format", "json", "--output", file("changes.json"), "--fail-on", "none"];
    await runTask("redocly", ["diff", file("base.json"), file("revision.json"), ...config, ...output]);
    const { changes } = JSON.parse(await readFile(file("changes.json"), "utf8")) as { changes: RawChange[] };
    return changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
