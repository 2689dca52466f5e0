import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { root } from "./root.ts";

// In the root, since a file can only be renamed within its file system. Exists while files are being written; git ignores it.
const PENDING = path.join(root, ".pending");
const COMMITTED = path.join(PENDING, "committed");

/** What a committed folder is to become: its files, which are named by their place in the list, and those to go. */
interface Decision {
  write: string[];
  remove: string[];
}

/**
 * Gives files their content and removes others, all of it or none of it. A kill before the one rename that decides leaves the old files;
 * after it, `finishInterrupted` puts the rest in place, which also the next call does first. No file is ever half-written. Paths are
 * relative to the repository's root.
 */
export function writeTogether(write: ReadonlyMap<string, string>, remove: readonly string[] = []): void {
  finishInterrupted();
  if (write.size === 0 && remove.length === 0) return;
  const staged = path.join(PENDING, String(process.pid));
  mkdirSync(staged, { recursive: true });
  const decision: Decision = { write: [...write.keys()], remove: [...remove] };
  for (const [index, content] of [...write.values()].entries()) writeFileSync(path.join(staged, `${index}`), content);
  writeFileSync(path.join(staged, "decision.json"), JSON.stringify(decision));
  renameSync(staged, COMMITTED);
  finishInterrupted();
}

/** Puts in place what a killed `writeTogether` had decided to write, and clears away what it had not. Returns the files written. */
export function finishInterrupted(): string[] {
  if (!existsSync(PENDING)) return [];
  const file = path.join(COMMITTED, "decision.json");
  const { write, remove }: Decision = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { write: [], remove: [] };
  const written = write.filter((target, index) => {
    const staged = path.join(COMMITTED, `${index}`);
    if (!existsSync(staged)) return false;
    mkdirSync(path.dirname(path.join(root, target)), { recursive: true });
    renameSync(staged, path.join(root, target));
    return true;
  });
  for (const target of remove) rmSync(path.join(root, target), { force: true });
  rmSync(COMMITTED, { recursive: true, force: true });
  clearAbandoned();
  return written;
}

/** Folders of processes that are gone; one that still runs keeps its own. */
function clearAbandoned(): void {
  const left = readdirSync(PENDING).filter((pid) => pid !== "committed" && isGone(Number(pid)));
  for (const pid of left) rmSync(path.join(PENDING, pid), { recursive: true, force: true });
  if (readdirSync(PENDING).length === 0) rmdirSync(PENDING);
}

function isGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
