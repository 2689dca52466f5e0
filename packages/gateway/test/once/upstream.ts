import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { listen, stop } from "@linkwright/safe-http/node/listen";
import { onTestFinished } from "vitest";
import type { BufferedResponse } from "../../src/send-once.ts";

type Reply = [status: number, headers: Record<string, string>, body: string];

const DONE: Reply = [200, { "content-type": "application/json" }, "{}"];

/** A provider that counts requests by idempotency key, and responds, holds or resets them as configured. */
export class Upstream {
  readonly url: string;
  readonly #server: Server;
  readonly #received = new Map<string, number>();
  readonly #replies = new Map<string, Reply[]>();
  readonly #always = new Map<string, Reply | "reset">();
  readonly #held = new Map<string, { letGo: () => void; until: Promise<void> }>();
  readonly #receipts = new Map<string, () => void>();

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<Upstream> {
    const server = createServer();
    const upstream = new Upstream(server, await listen(server));
    server.on("request", async (request, response) => {
      const key = decodeURIComponent(request.url?.slice(1) ?? "");
      const [status, headers, body] = await upstream.#receive(key, request.socket);
      response.writeHead(status, headers).end(body);
    });
    onTestFinished(() => upstream.close());
    return upstream;
  }

  close(): void {
    void stop(this.#server);
  }

  /** Sets the responses to a key, in order. */
  responses(key: string, ...replies: Reply[]): void {
    this.#replies.set(key, replies);
  }

  /** Sets the response to a key from now on, after those of `responses`. `"reset"` ends the connection after the request. */
  alwaysResponds(key: string, reply: Reply | "reset"): void {
    this.#always.set(key, reply);
  }

  /** Holds requests with this key until `letGo`. */
  holds(key: string): void {
    let letGo = () => {};
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    this.#held.set(key, { letGo, until });
  }

  letGo(key: string): void {
    this.#held.get(key)?.letGo();
  }

  received(key: string): number {
    return this.#received.get(key) ?? 0;
  }

  /** Resolves when a request with this key arrives. */
  receipt(key: string): Promise<void> {
    if (this.received(key) > 0) return Promise.resolve();
    return new Promise((resolve) => this.#receipts.set(key, resolve));
  }

  /** Returns a function that sends a request with a key to it. */
  send(key: string): (signal: AbortSignal) => Promise<BufferedResponse> {
    return async (signal) => {
      const response = await fetch(`${this.url}/${encodeURIComponent(key)}`, { method: "POST", signal });
      const body = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: [...response.headers], body };
    };
  }

  async #receive(key: string, socket: Socket): Promise<Reply> {
    this.#received.set(key, this.received(key) + 1);
    this.#receipts.get(key)?.();
    const always = this.#always.get(key);
    if (always === "reset") socket.resetAndDestroy();
    await this.#held.get(key)?.until;
    return this.#replies.get(key)?.shift() ?? (always === "reset" ? DONE : (always ?? DONE));
  }
}
