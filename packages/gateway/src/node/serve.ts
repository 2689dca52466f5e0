/// <reference types="node" />
import { createServer } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { LOOPBACK, listen, stopAfter } from "@linkwright/safe-http/node/listen";
import type { Gateway } from "../options.ts";
import { unfitness } from "./unfit.ts";

/** Options of `serveGateway`. */
export interface ServeOptions {
  /** TCP port to listen on. Default: any free port. */
  port?: number;
  /** Host name or address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  host?: string;
  /** Time limit for calls in progress when the server closes, in milliseconds. Default: 10000. */
  graceMs?: number;
}

/** A listening gateway. */
export interface GatewayServer {
  /** Base URL without a trailing slash, such as `http://127.0.0.1:4200`. */
  readonly url: string;
  /** Rejects new calls, waits for the calls in progress and stops the server. Further calls have no effect. */
  close(): Promise<void>;
}

// The gateway's own time limit for a body is shorter and returns a better error; these end requests that never get that far.
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;
const TIMEOUT_CHECK_MS = 1000;
// Time for responses that the gateway has finished to get through a socket.
const LAST_MS = 1000;

// URL for input that is not a request which could be passed to the gateway.
const PLACEHOLDER_URL = "http://localhost/";

/**
 * Serves a gateway with Node's HTTP server.
 *
 * @throws {Error} if the port is in use
 * @example
 * const server = await serveGateway(createGateway({ keyless: { "stytch/b2b": ["*"] } }), { port: 4200 });
 */
export async function serveGateway(gateway: Gateway, options: ServeOptions = {}): Promise<GatewayServer> {
  const { host = LOOPBACK, port = 0, graceMs = 10_000 } = options;
  const listener = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings;
      const { url: target, socket } = incoming;
      // If the body errored instead, the adapter would end it with the error's text.
      const breakOff = () => outgoing.on("error", () => {}).destroy();
      return gateway(request, { target, remoteAddress: socket.remoteAddress, breakOff });
    },
    {
      overrideGlobalObjects: false,
      errorHandler: () => gateway(new Request(PLACEHOLDER_URL), { unfit: "The request is not a valid HTTP request." }),
    },
  );
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: TIMEOUT_CHECK_MS,
    },
    (incoming, outgoing) => {
      const unfit = unfitness(incoming);
      if (unfit === undefined) void listener(incoming, outgoing);
      else void rejectOn(incoming.socket, gateway, unfit, incoming.socket.remoteAddress);
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else
      void rejectOn(
        socket,
        gateway,
        "The request is not well-formed HTTP, or did not arrive in time.",
        addressOf(socket),
      );
  });
  server.on("connect", (_, socket) => {
    void rejectOn(socket, gateway, "CONNECT is not supported: the gateway is not a tunnel.", addressOf(socket));
  });
  server.on("checkExpectation", ({ socket }) => {
    void rejectOn(socket, gateway, "The only supported Expect is 100-continue.", socket.remoteAddress);
  });
  const url = await listen(server, { host, port });
  let closed: Promise<void> | undefined;
  return {
    url,
    close() {
      closed ??= stopAfter(server, () => gateway.close(graceMs), Math.min(graceMs, LAST_MS));
      return closed;
    },
  };
}

const REJECTED = new WeakSet<Duplex>();

/** Rejects input that is not a request through the gateway, so that it is reported and logged like others, and ends the connection. */
async function rejectOn(
  socket: Duplex,
  gateway: Gateway,
  unfit: string,
  remoteAddress: string | undefined,
): Promise<void> {
  if (REJECTED.has(socket)) return;
  // Anything else on the connection is the rest of the same request.
  REJECTED.add(socket);
  const response = await gateway(new Request(PLACEHOLDER_URL), { unfit, remoteAddress });
  const body = await response.text();
  socket.on("error", () => socket.destroy());
  const head = ["HTTP/1.1 400 Bad Request", "connection: close", `content-length: ${Buffer.byteLength(body)}`];
  response.headers.forEach((value, name) => {
    head.push(`${name}: ${value}`);
  });
  if (socket.writable) socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}

function addressOf(socket: Duplex): string | undefined {
  return "remoteAddress" in socket ? (socket.remoteAddress as string | undefined) : undefined;
}
