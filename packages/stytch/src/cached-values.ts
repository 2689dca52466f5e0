import { mayShare } from "./workers.ts";

/** A value and the time until which it may be returned from the cache, in milliseconds since 1970. */
export interface Loaded<T> {
  value: T;
  staleAt: number;
}

interface CachedValuesOptions<T> {
  load: (key: string) => Promise<Loaded<T>>;
  now: () => number;
  /** Maximum number of cached values; the oldest is removed first. */
  limit: number;
}

/** Cache of values that are loaded on demand and cached until stale. Concurrent callers share one load. Failures are not cached. */
export class CachedValues<T> {
  readonly #options: CachedValuesOptions<T>;
  readonly #cached = new Map<string, Loaded<T>>();
  readonly #loading = new Map<string, Promise<T>>();

  constructor(options: CachedValuesOptions<T>) {
    this.#options = options;
  }

  async get(key: string): Promise<T> {
    const cached = this.#cached.get(key);
    if (cached && this.#options.now() < cached.staleAt) return cached.value;
    const loading = mayShare() ? this.#loading.get(key) : undefined;
    return loading ?? this.#load(key);
  }

  /** Returns the cached value; `undefined` if `get` would have to load one. */
  peek(key: string): T | undefined {
    const cached = this.#cached.get(key);
    return cached && this.#options.now() < cached.staleAt ? cached.value : undefined;
  }

  /** Makes the next `get` load the value again, even if a load is in progress. */
  forget(key: string): void {
    this.#cached.delete(key);
    this.#loading.delete(key);
  }

  #load(key: string): Promise<T> {
    const isCurrent = () => this.#loading.get(key) === loading;
    const loading = Promise.resolve()
      .then(() => this.#options.load(key))
      .then((loaded) => {
        if (isCurrent()) this.#store(key, loaded);
        return loaded.value;
      })
      .finally(() => {
        if (isCurrent()) this.#loading.delete(key);
      });
    this.#loading.set(key, loading);
    return loading;
  }

  #store(key: string, loaded: Loaded<T>): void {
    this.#cached.delete(key);
    this.#cached.set(key, loaded);
    const [oldest] = this.#cached.keys();
    if (this.#cached.size > this.#options.limit) this.#cached.delete(oldest as string);
  }
}
