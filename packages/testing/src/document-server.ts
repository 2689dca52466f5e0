import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, stop } from "@linkwright/safe-http/node/listen";

/** Starts a server on loopback that responds like a provider's website. */
export async function startServer(response: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(response);
  return { url: await listen(server), close: () => void stop(server) };
}
