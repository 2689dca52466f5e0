import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "../repository/root.ts";
import { writeFiles } from "../repository/write-files.ts";

/** Contents of generated files, by path relative to the repository's root. */
export type GeneratedFiles = Map<string, string>;

export interface Difference {
  file: string;
  kind: "missing" | "changed" | "stray";
}

/** Returns where the working tree differs from the expected files, including stray files in any package's `generated` folder. */
export function differences(expected: GeneratedFiles, folder = root): Difference[] {
  const found: Difference[] = [];
  for (const [file, content] of expected) {
    const absolute = path.join(folder, file);
    if (!existsSync(absolute)) found.push({ file, kind: "missing" });
    else if (readFileSync(absolute, "utf8") !== content) found.push({ file, kind: "changed" });
  }
  for (const file of generatedFilesOnDisk(folder)) {
    if (!expected.has(file)) found.push({ file, kind: "stray" });
  }
  return found;
}

/** Writes the changed files and removes stray ones; files that are up to date are not touched. */
export function apply(expected: GeneratedFiles, changes: Difference[], folder = root): void {
  const stray = changes.filter(({ kind }) => kind === "stray").map(({ file }) => file);
  const written = changes.filter(({ kind }) => kind !== "stray").map(({ file }) => file);
  writeFiles(folder, new Map(written.map((file) => [file, expected.get(file) ?? ""])), stray);
}

/** Returns every file in any package's `generated` folder. */
export function generatedFilesOnDisk(folder = root): string[] {
  return readdirSync(path.join(folder, "packages")).flatMap((name) =>
    ["generated", "src/generated", "docs/generated"].flatMap((each) => filesBelow(folder, `packages/${name}/${each}`)),
  );
}

function filesBelow(folder: string, below: string): string[] {
  const absolute = path.join(folder, below);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(absolute, name)).isFile())
    .map((name) => `${below}/${name.split(path.sep).join("/")}`);
}
