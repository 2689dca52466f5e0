import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { DataFileError } from "./format.ts";

/**
 * The locks of this process. After a crash in a container, the next process has the same ID, so the ID alone is not enough.
 */
const held = new Set<string>();

/** Locks a data file against other sandboxes, in this or another process. Returns a function that releases the lock. */
export function lock(file: string): () => void {
  const path = `${file}.lock`;
  const owner = ownerOf(path);
  if (owner !== undefined && isRunning(owner, path)) {
    throw new DataFileError(`${file} is in use by process ${owner}. If that process is not a sandbox, delete ${path}.`);
  }
  if (owner !== undefined) rmSync(path, { force: true });
  try {
    // Fails if another sandbox was faster.
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
  // A lock that a crash left incomplete has no owner.
  if (!(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // The process runs as another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
