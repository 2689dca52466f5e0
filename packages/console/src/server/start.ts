import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { refusalOf } from "./guard.ts";
import { siteFrom } from "./site.ts";

/** Options of `startConsole`. */
export interface ConsoleOptions {
  /** TCP port to listen on. Default: any free one. */
  port?: number;
  /** The sandbox to send to; it stays yours to close. Default: one of its own, which is closed with it. */
  sandbox?: Sandbox;
}

/** A running console. Only this machine reaches it. */
export interface Console {
  /** Where a browser opens it, such as `http://127.0.0.1:4200`, without a slash at the end. */
  readonly url: string;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

// Loopback alone: whoever reaches the console acts with its rights.
const HOST = "127.0.0.1";

/** Starts the console: the site, a gateway that sends, and a sandbox that it sends to. */
export async function startConsole({ port = 0, sandbox: given }: ConsoleOptions = {}): Promise<Console> {
  const sandbox = given ?? (await startSandbox());
  const site = siteFrom(new URL("./site/", import.meta.url));
  const server = createServer((request, response) => answer(request, response, sandbox, site));
  const address = await listen(server, port);
  return {
    url: `http://${HOST}:${address.port}`,
    sandbox,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      if (!given) await sandbox.close();
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  sandbox: Sandbox,
  site: ReturnType<typeof siteFrom>,
): void {
  const refusal = refusalOf(request);
  const [path = "/"] = (request.url ?? "/").split("?");
  if (refusal) json(response, refusal.status, { error: refusal.message });
  else if (path === "/outbox") json(response, 200, sandbox.outbox.list());
  else site(request, response, path);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(taken ? new Error(`Port ${port} is taken. Choose another, or leave it out to get a free one.`) : error);
    });
    server.listen(port, HOST, () => resolve(server.address() as AddressInfo));
  });
}
