import type { Watch } from "./store.ts";

/** Notifies watchers of a key about its changes. */
export class Changes {
  readonly #watchers = new Map<string, Set<() => void>>();

  notify(id: string): void {
    for (const changed of this.#watchers.get(id) ?? []) changed();
  }

  watch(id: string): Watch {
    let happened = false;
    let wake: (() => void) | undefined;
    const changed = () => {
      happened = true;
      wake?.();
    };
    const watchers = this.#watchers.get(id) ?? new Set();
    this.#watchers.set(id, watchers.add(changed));
    return {
      changed: (ms) =>
        new Promise((resolve) => {
          const timer = setTimeout(changed, ms);
          wake = () => {
            clearTimeout(timer);
            wake = undefined;
            happened = false;
            resolve();
          };
          if (happened) wake();
        }),
      end: () => {
        watchers.delete(changed);
        if (watchers.size === 0) this.#watchers.delete(id);
      },
    };
  }
}
