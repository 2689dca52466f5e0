import { createClient } from "@redis/client";
import { scripts } from "./redis-scripts.ts";
import { StoreUnavailableError } from "./store.ts";

export const DEFAULT_PREFIX = "linkwright:";

export interface RedisStoreOptions {
  /** Such as `rediss://user:password@host:6379/0`. */
  url: string;
  /** Begins the name of every key. Gateways with the same prefix share what they know. Default `linkwright:`. */
  prefix?: string;
  /** How long a command may take, in milliseconds, before Redis counts as not reached. Default 2000. */
  timeoutMs?: number;
  /**
   * Trusts a Redis that was restarted, or replaced by its replica, as long as it still has its data. Only for one that writes every
   * change to disk before it answers (`appendonly yes` with `appendfsync always`): any other comes back without its last writes, and
   * what they marked would be sent twice. Default false: sends are then refused until `initializeRedisStore` is called again.
   */
  trustRestarts?: boolean;
  /** Told of lost connections. Commands fail of themselves meanwhile. */
  onError?: (error: Error) => void;
}

function clientOf({ url, onError }: RedisStoreOptions) {
  const client = createClient({
    url,
    scripts,
    // What waits for a connection would be sent long after whoever asked has given up.
    disableOfflineQueue: true,
    // Finds out that a network swallows everything, since the answers to its pings are missing.
    pingInterval: 5000,
    socket: { socketTimeout: 15_000, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 1000) },
  });
  return client.on("error", (error: Error) => onError?.(error));
}

/** A connection whose commands fail rather than wait. */
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
    this.#connected.catch(() => {}); // told to whoever runs a command
  }

  async initialize(): Promise<void> {
    await this.run(async () => {
      const [memory, server] = [await this.client.info("memory"), await this.client.info("server")];
      const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
      if (policy !== "noeviction") {
        const problem = `drops keys when its memory is full (maxmemory-policy ${policy}), and with them what was sent`;
        throw new StoreUnavailableError(`Redis ${problem}: set it to noeviction`, false);
      }
      await this.client.set(this.marker, /run_id:(\S+)/.exec(server)?.[1] ?? "");
    });
  }

  /** Runs commands once there is a connection, within the time limit. */
  async run<T>(commands: () => Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${this.timeoutMs} ms`)), this.timeoutMs);
    });
    try {
      return await Promise.race([this.#connected.then(commands), late]);
    } catch (cause) {
      if (cause instanceof StoreUnavailableError) throw cause;
      throw new StoreUnavailableError(`Redis was not reached (${(cause as Error).message})`, true, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    if (this.client.isOpen) this.client.destroy();
  }
}
