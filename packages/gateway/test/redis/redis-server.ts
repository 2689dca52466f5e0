import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { REDIS_SERVER_PATH } from "@linkwright/testing/redis-server-path";
import { createClient } from "@redis/client";
import { initializeRedisStore } from "../../src/store/redis.ts";

/** A redis-server for a test, on loopback and in a temporary folder. */
export class RedisServer {
  readonly url: string;
  readonly #folder = mkdtempSync(path.join(tmpdir(), "linkwright-redis-"));
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    this.#port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  static async start(): Promise<RedisServer> {
    if (!existsSync(REDIS_SERVER_PATH)) {
      throw new Error(`${REDIS_SERVER_PATH} is missing: apt-get install redis-server, or set REDIS_SERVER_PATH`);
    }
    const server = new RedisServer(await freePort());
    await server.start();
    return server;
  }

  /** Starts it with its data on disk. */
  async start(...settings: string[]): Promise<void> {
    const place = ["--port", `${this.#port}`, "--bind", "127.0.0.1", "--dir", this.#folder, "--save", ""];
    this.#process = spawn(REDIS_SERVER_PATH, [...place, ...settings], { stdio: ["ignore", "pipe", "inherit"] });
    const { stdout } = this.#process;
    let output = "";
    for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
      output += chunk;
      if (output.includes("Ready to accept connections")) {
        stdout?.resume();
        return;
      }
    }
    throw new Error(`redis-server ended:\n${output}`);
  }

  initialize(): Promise<void> {
    return initializeRedisStore({ url: this.url });
  }

  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** Kills it like a power failure. Data that is not on disk is lost. */
  async kill(): Promise<void> {
    const ended = this.#process && once(this.#process, "exit");
    this.signal("SIGKILL");
    await ended;
    this.#process = undefined;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true });
  }

  /** Runs commands as with redis-cli. */
  async run<T>(commands: (client: ReturnType<typeof createClient>) => Promise<T>): Promise<T> {
    const client = createClient({ url: this.url });
    client.on("error", () => {});
    await client.connect();
    try {
      return await commands(client as ReturnType<typeof createClient>);
    } finally {
      client.destroy();
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
