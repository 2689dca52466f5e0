import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../repository/root.ts";
import { type GeneratedFiles, generatedFilesOnDisk } from "./generated-files.ts";

// What generated files are made from, tools included.
const SOURCES = ["specs", "packages/codegen/src", "redocly.yaml", "pnpm-lock.yaml"];
const CACHE = path.join(root, "node_modules/.cache/linkwright/generated.json");

/** Whether the last generation started from these very sources and every file is still as it left it. */
export function generatedAlready(): boolean {
  if (!existsSync(CACHE)) return false;
  const cached = JSON.parse(readFileSync(CACHE, "utf8")) as { sources: string; files: Record<string, string> };
  const files = Object.entries(cached.files);
  return (
    cached.sources === sourcesHash() &&
    generatedFilesOnDisk().every((file) => file in cached.files) &&
    files.every(([file, hash]) => existsSync(path.join(root, file)) && hashOf([file]) === hash)
  );
}

export function rememberGeneration(files: GeneratedFiles): void {
  mkdirSync(path.dirname(CACHE), { recursive: true });
  const hashes = Object.fromEntries([...files.keys()].map((file) => [file, hashOf([file])]));
  // Moved to its place when whole, so that a kill leaves nothing that cannot be read.
  const temporary = `${CACHE}.tmp`;
  writeFileSync(temporary, JSON.stringify({ sources: sourcesHash(), files: hashes }));
  renameSync(temporary, CACHE);
}

function sourcesHash(): string {
  const files = SOURCES.flatMap((source) =>
    path.extname(source) === ""
      ? readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      : [source],
  );
  return hashOf(files.sort());
}

function hashOf(files: string[]): string {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  return hash.digest("hex");
}
