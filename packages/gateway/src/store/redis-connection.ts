import { createClient } from "@redis/client";
import { scripts } from "./redis-scripts.ts";
import { StoreUnavailableError } from "./store.ts";

export const DEFAULT_PREFIX = "linkwright:";

/** Options of `redisStore` and `initializeRedisStore`. */
export interface RedisStoreOptions {
  /** URL of Redis, such as `rediss://user:password@host:6379/0`. */
  url: string;
  /** Prefix of every key. Gateways with the same prefix share their data. Default: `linkwright:`. */
  prefix?: string;
  /** Time limit of a command, in milliseconds, after which Redis counts as unreachable. Default: 2000. */
  timeoutMs?: number;
  /**
   * Set to `true` to trust a Redis that restarted, or was replaced by its replica, as long as it still has its data. Only safe if it
   * writes every change to disk before it responds (`appendonly yes` with `appendfsync always`): otherwise it may lose its last writes,
   * and the requests that they mark would be sent twice. Default: `false`; sends are then rejected until `initializeRedisStore` is called
   * again.
   */
  trustRestarts?: boolean;
  /** Receives connection errors. Commands fail independently of it. */
  onError?: (error: Error) => void;
}

function clientOf({ url, onError }: RedisStoreOptions) {
  const client = createClient({
    url,
    scripts,
    // Queued commands would be sent long after their request has timed out.
    disableOfflineQueue: true,
    // Detects a network that drops everything, as the responses to its pings are missing.
    pingInterval: 5000,
    socket: { socketTimeout: 15_000, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1000) },
  });
  return client.on("error", (error: Error) => onError?.(error));
}

/** A connection whose commands fail instead of waiting. */
export class RedisConnection {
  readonly client;
  readonly #connected: Promise<unknown>;
  readonly marker: string;
  readonly timeoutMs: number;

  constructor(options: RedisStoreOptions) {
    this.timeoutMs = options.timeoutMs ?? 2000;
    this.marker = `${options.prefix ?? DEFAULT_PREFIX}initialized`;
    this.client = clientOf(options);
    this.#connected = this.client.connect();
    this.#connected.catch(() => {}); // every command reports it
  }

  async initialize(): Promise<void> {
    await this.run(async () => {
      const [memory, server] = [await this.client.info("memory"), await this.client.info("server")];
      const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
      if (policy !== "noeviction") {
        const problem = `may evict keys, and with them records of sends, when its memory is full (maxmemory-policy ${policy})`;
        throw new StoreUnavailableError(`Redis ${problem}: set it to noeviction`, false);
      }
      await this.client.set(this.marker, /run_id:(\S+)/.exec(server)?.[1] ?? "");
    });
  }

  /** Runs commands once connected, within the time limit. */
  async run<T>(commands: () => Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no response within ${this.timeoutMs} ms`)), this.timeoutMs);
    });
    try {
      return await Promise.race([this.#connected.then(commands), late]);
    } catch (cause) {
      if (cause instanceof StoreUnavailableError) throw cause;
      throw new StoreUnavailableError(`Redis is unreachable (${(cause as Error).message})`, true, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    if (this.client.isOpen) this.client.destroy();
  }
}
