import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DataFileError } from "./format.ts";

/** The locks of this process: after a crash in a container, its successor has the same process ID. */
const held = new Set<string>();

/** Keeps a second sandbox off a data file, also one of another process. Returns what ends that. */
export function lock(file: string): () => void {
  const path = `${file}.lock`;
  const owner = ownerOf(path);
  if (owner !== undefined && isRunning(owner, path)) {
    throw new DataFileError(`${file} is in use by the process ${owner}. If that is no sandbox, delete ${path}.`);
  }
  if (owner !== undefined) rmSync(path, { force: true });
  try {
    // Fails where another sandbox was faster.
    writeFileSync(path, `${process.pid}\n`, { flag: "wx", mode: 0o600 });
  } catch (cause) {
    throw new DataFileError(`${file} cannot be locked: ${(cause as Error).message}`, { cause });
  }
  held.add(path);
  return () => {
    if (held.delete(path)) rmSync(path, { force: true });
  };
}

function ownerOf(path: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path, "utf8"), 10);
  } catch {
    return undefined;
  }
}

function isRunning(id: number, path: string): boolean {
  if (id === process.pid) return held.has(path);
  // What a crash left half-written names nobody.
  if (!(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs, as another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
