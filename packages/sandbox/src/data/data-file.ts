import { existsSync, readFileSync, realpathSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import path from "node:path";
import type { SandboxData } from "../state.ts";
import { decode, encode } from "./format.ts";
import { lock } from "./lock.ts";

/** Changes within this interval are saved together. */
const SHORTEST_PAUSE_MS = 50;
/** Encoding blocks the sandbox, so it may take at most a twentieth of the time. */
const PAUSE_PER_BLOCKED_MS = 20;

/** The file that stores a sandbox's state. */
export class DataFile {
  /** The data read from the file; undefined if there was no file. */
  readonly saved: SandboxData | undefined;
  readonly #path: string;
  readonly #unlock: () => void;
  #read: (() => SandboxData) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pauseMs = SHORTEST_PAUSE_MS;
  #saving: Promise<unknown> = Promise.resolve();

  /** @throws {DataFileError} if the file is in use or cannot be read. */
  constructor(file: string) {
    // Replaces the target of a symbolic link, not the link.
    this.#path = existsSync(file) ? realpathSync(file) : path.resolve(file);
    this.#unlock = lock(this.#path);
    try {
      this.saved = existsSync(this.#path) ? decode(readFileSync(this.#path), file) : undefined;
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  /** Saves the data that `read` returns, now and after each change. */
  async keep(read: () => SandboxData): Promise<void> {
    this.#read = read;
    await this.#save();
  }

  /** Schedules a save, which includes changes that follow shortly. */
  changed(): void {
    if (this.#timer || !this.#read) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // Reported here, and retried after the next change and on close.
      this.#save().catch((error: Error) => console.error(`${this.#path} could not be saved: ${error.message}`));
    }, this.#pauseMs);
  }

  /** Saves pending changes and releases the lock on the file. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      if (this.#read) await this.#save();
    } finally {
      this.#read = undefined;
      this.#unlock();
    }
  }

  /** Saves run one after the other, each with the latest data. */
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

/**
 * Replaces the file atomically, so that a reader or a crash finds either the old or the new file. Only the owner can read
 * it, since it holds credentials.
 */
async function replace(file: string, bytes: Buffer): Promise<void> {
  // In the same folder, because a rename cannot cross file systems. The name can be fixed because the file is locked.
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

/**
 * Makes the rename durable. Failures are ignored: not every system can open a folder, and the file is correct without it.
 */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
