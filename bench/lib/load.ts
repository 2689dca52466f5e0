import { Agent, request } from "node:http";

/**
 * Posts JSON over keep-alive connections. Cheaper than `fetch`, so that the server and not the caller is the bottleneck.
 */
export class Load {
  readonly #agent: Agent;
  readonly #headers: Record<string, string>;
  readonly #concurrency: number;

  constructor(headers: Record<string, string>, concurrency: number) {
    this.#headers = { ...headers, "content-type": "application/json" };
    this.#concurrency = concurrency;
    this.#agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  }

  /** Posts `count` bodies, as many at a time as the concurrency allows. */
  async run(url: string, count: number, body: (index: number) => object): Promise<void> {
    let sent = 0;
    const inTurn = async () => {
      while (sent < count) await this.post(url, body(sent++));
    };
    await Promise.all(Array.from({ length: this.#concurrency }, inTurn));
  }

  /** Returns the text of the response. Throws an error for any status but 200. */
  post(url: string, body: object): Promise<string> {
    const text = JSON.stringify(body);
    const headers = { ...this.#headers, "content-length": Buffer.byteLength(text) };
    return new Promise((resolve, reject) => {
      const outgoing = request(url, { method: "POST", agent: this.#agent, headers }, (incoming) => {
        let response = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk: string) => {
          response += chunk;
        });
        incoming.on("end", () => {
          if (incoming.statusCode === 200) resolve(response);
          else reject(new Error(`status ${incoming.statusCode}: ${response}`));
        });
      });
      outgoing.on("error", reject);
      outgoing.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
