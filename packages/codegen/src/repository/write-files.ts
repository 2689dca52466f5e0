import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Gives files below a folder their content and removes others. Each file is written beside its place and moved there, so that a process
 * killed in between leaves whole files, old or new; running the same command again completes.
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
