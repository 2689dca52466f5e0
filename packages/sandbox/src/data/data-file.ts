import { existsSync, readFileSync, realpathSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import path from "node:path";
import type { SandboxData } from "../state.ts";
import { decode, encode } from "./format.ts";
import { lock } from "./lock.ts";

/** Changes within this time are saved together. */
const SHORTEST_PAUSE_MS = 50;
/** Making the bytes blocks the sandbox: it may do so for a twentieth of the time. */
const PAUSE_PER_BLOCKED_MS = 20;

/** The file in which a sandbox keeps what it knows. */
export class DataFile {
  /** What the file held; undefined where there was none. */
  readonly saved: SandboxData | undefined;
  readonly #path: string;
  readonly #unlock: () => void;
  #read: (() => SandboxData) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pauseMs = SHORTEST_PAUSE_MS;
  #saving: Promise<unknown> = Promise.resolve();

  /** @throws {DataFileError} for a file that is in use, or cannot be read. */
  constructor(file: string) {
    // A link stays one: what it leads to is replaced.
    this.#path = existsSync(file) ? realpathSync(file) : path.resolve(file);
    this.#unlock = lock(this.#path);
    try {
      this.saved = existsSync(this.#path) ? decode(readFileSync(this.#path), file) : undefined;
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  /** Saves what `read` returns, now and after changes. */
  async keep(read: () => SandboxData): Promise<void> {
    this.#read = read;
    await this.#save();
  }

  /** Something changed: it is saved soon, together with what follows at once. */
  changed(): void {
    if (this.#timer || !this.#read) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // Told, and tried again with the next change and in the end.
      this.#save().catch((error: Error) => console.error(`${this.#path} could not be saved: ${error.message}`));
    }, this.#pauseMs);
  }

  /** Saves what is not saved yet, and lets others have the file. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      if (this.#read) await this.#save();
    } finally {
      this.#read = undefined;
      this.#unlock();
    }
  }

  /** One after the other, each with the latest. */
  #save(): Promise<void> {
    const next = this.#saving.then(async () => {
      const read = this.#read;
      if (!read) return;
      const start = performance.now();
      const bytes = encode(read());
      this.#pauseMs = Math.max(SHORTEST_PAUSE_MS, (performance.now() - start) * PAUSE_PER_BLOCKED_MS);
      await replace(this.#path, bytes);
    });
    this.#saving = next.catch(() => undefined);
    return next;
  }
}

/** A reader, and a crash, find the old or the new file and nothing between. Nobody else may read it: it holds credentials. */
async function replace(file: string, bytes: Buffer): Promise<void> {
  // In the same folder, as a rename does not cross file systems. The name can be fixed, since the file is locked.
  const temporary = `${file}.new`;
  const handle = await open(temporary, "w", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
  await syncFolder(path.dirname(file));
}

/** Makes the rename itself last. Not every system lets a folder be opened, and none needs it to be right. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
