import { stderr } from "node:process";

/**
 * Prints the progress of long work as `[2/5] what … 1.2 s`: one line for each step, which a terminal shows while it runs.
 */
export class Progress {
  readonly #total: number;
  #step = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** Runs one step. Rethrows its error after printing the line of the step. */
  async run<T>(what: string, work: () => T | Promise<T>): Promise<T> {
    const label = `[${++this.#step}/${this.#total}] ${what}`;
    if (stderr.isTTY) stderr.write(`${label} …`);
    const start = performance.now();
    const end = (mark: string) => {
      const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
      stderr.write(`${stderr.isTTY ? "\r\u001b[K" : ""}${mark} ${label} (${took})\n`);
    };
    try {
      const result = await work();
      end("✓");
      return result;
    } catch (error) {
      end("✗");
      throw error;
    }
  }
}
