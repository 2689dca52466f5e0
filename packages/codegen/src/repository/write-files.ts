import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes files below a folder and removes others. Each file is written to a temporary file and then moved into place, so
 * that a process killed in between leaves only complete files, old or new. Running the same command again completes the
 * change.
 */
export function writeFiles(folder: string, write: ReadonlyMap<string, string>, remove: readonly string[] = []): void {
  for (const [file, content] of write) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const temporary = `${target}.${process.pid}.tmp`;
    try {
      writeFileSync(temporary, content);
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  }
  for (const file of remove) rmSync(path.join(folder, file), { force: true });
}
