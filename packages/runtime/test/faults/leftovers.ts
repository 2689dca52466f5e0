const PATIENCE_MS = 2_000;

export interface Leftovers {
  /** Stacks of the runtime's pending timers. */
  timers(): string[];
  /** Kinds of sockets, lookups and timers that are open but were not at the beginning, once closing ones are closed. */
  resources(): Promise<string[]>;
  done(): void;
}

/** Starts watching for open resources. */
export function leftovers(): Leftovers {
  const before = process.getActiveResourcesInfo();
  const original = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const pending = new Map<unknown, string>();

  // Node does not list timers that were unref'ed, so those that the runtime sets are counted where it sets them.
  const setTimeout = (callback: (...args: unknown[]) => void, ...rest: unknown[]) => {
    const origin = new Error().stack?.split("\n").find((line) => /packages\/runtime\/(src|dist)\//.test(line));
    const timer = (original.setTimeout as (...args: unknown[]) => unknown)(
      (...args: unknown[]) => {
        pending.delete(timer);
        callback(...args);
      },
      ...rest,
    );
    if (origin) pending.set(timer, origin.trim());
    return timer;
  };
  const clearTimeout = (timer: NodeJS.Timeout) => {
    pending.delete(timer);
    original.clearTimeout(timer);
  };
  Object.assign(globalThis, { setTimeout, clearTimeout });

  return {
    timers: () => [...pending.values()],
    async resources() {
      const end = Date.now() + PATIENCE_MS;
      let more = surplus(before);
      while (more.length > 0 && Date.now() < end) {
        await new Promise((resolve) => setImmediate(resolve));
        more = surplus(before);
      }
      return more;
    },
    done: () => Object.assign(globalThis, original),
  };
}

function surplus(before: readonly string[]): string[] {
  const known = [...before];
  return process.getActiveResourcesInfo().filter((kind) => {
    const index = known.indexOf(kind);
    if (index >= 0) known.splice(index, 1);
    // The test's own turn of the event loop.
    return index < 0 && kind !== "Immediate";
  });
}
