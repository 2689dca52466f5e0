import { mayShare } from "./workers.ts";

/** A value, and until when it may be handed out again, in milliseconds since 1970. */
export interface Loaded<T> {
  value: T;
  staleAt: number;
}

interface CachedValuesOptions<T> {
  load: (key: string) => Promise<Loaded<T>>;
  now: () => number;
  /** How many values are kept at most; the oldest goes first. */
  limit: number;
}

/** Values that are loaded when asked for, kept until they are stale, and loaded once for all who wait. Failures are not kept. */
export class CachedValues<T> {
  readonly #options: CachedValuesOptions<T>;
  readonly #kept = new Map<string, Loaded<T>>();
  readonly #loading = new Map<string, Promise<T>>();

  constructor(options: CachedValuesOptions<T>) {
    this.#options = options;
  }

  async get(key: string): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept && this.#options.now() < kept.staleAt) return kept.value;
    const loading = mayShare() ? this.#loading.get(key) : undefined;
    return loading ?? this.#load(key);
  }

  /** What `get` would hand out at once; undefined where it would have to load. */
  peek(key: string): T | undefined {
    const kept = this.#kept.get(key);
    return kept && this.#options.now() < kept.staleAt ? kept.value : undefined;
  }

  /** The next `get` loads anew, even while an earlier load is under way. */
  forget(key: string): void {
    this.#kept.delete(key);
    this.#loading.delete(key);
  }

  #load(key: string): Promise<T> {
    const isCurrent = () => this.#loading.get(key) === loading;
    const loading = Promise.resolve()
      .then(() => this.#options.load(key))
      .then((loaded) => {
        if (isCurrent()) this.#keep(key, loaded);
        return loaded.value;
      })
      .finally(() => {
        if (isCurrent()) this.#loading.delete(key);
      });
    this.#loading.set(key, loading);
    return loading;
  }

  #keep(key: string, loaded: Loaded<T>): void {
    this.#kept.delete(key);
    this.#kept.set(key, loaded);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#options.limit) this.#kept.delete(oldest as string);
  }
}
