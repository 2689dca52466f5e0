import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, stop } from "@linkwright/safe-http/node/listen";

/** Answers on loopback as a provider's site might. */
export async function startServer(response: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(response);
  return { url: await listen(server), close: () => void stop(server) };
}
