import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { listen, stop } from "@linkwright/safe-http/node/listen";

/** Starts a server on loopback that responds to everything like a provider to a login. */
export async function startProvider(): Promise<{ url: string; close(): void }> {
  const body = readFileSync(path.join(import.meta.dirname, "response.json"));
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
    });
  });
  // The clients take turns, so a connection must outlive the batches of the others.
  server.keepAliveTimeout = 120_000;
  return { url: await listen(server), close: () => void stop(server) };
}
