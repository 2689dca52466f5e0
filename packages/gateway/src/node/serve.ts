/// <reference types="node" />
import { createServer } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { LOOPBACK, listen, stopAfter } from "@linkwright/safe-http/node/listen";
import type { Gateway } from "../options.ts";
import { unfitness } from "./unfit.ts";

/** Options of `serveGateway`. */
export interface ServeOptions {
  /** TCP port to listen on. Default: any free one. */
  port?: number;
  /** Name or address to listen on. Default: `127.0.0.1`, which no other machine reaches. */
  host?: string;
  /** How long calls under way may take to finish when it stops, in milliseconds. Default 10000. */
  graceMs?: number;
}

/** A gateway that listens. */
export interface GatewayServer {
  /** Such as `http://127.0.0.1:4200`, without a slash at the end. */
  readonly url: string;
  /** Takes no new calls, lets those under way finish, and stops. Calling it again changes nothing. */
  close(): Promise<void>;
}

// The gateway's own limit for a body is shorter and answers better; these end what never gets that far.
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;
const TIMEOUT_CHECK_MS = 1000;
// For what the gateway has answered to get through a socket.
const LAST_MS = 1000;

// For what is no request that could be handed to the gateway.
const NOWLOOPBACK = "http://localhost/";

/**
 * Serves a gateway with Node's HTTP server.
 *
 * @throws {Error} if the port is taken
 * @example
 * const server = await serveGateway(createGateway({ keyless: { "stytch/b2b": ["*"] } }), { port: 4200 });
 */
export async function serveGateway(gateway: Gateway, options: ServeOptions = {}): Promise<GatewayServer> {
  const { host = LOOPBACK, port = 0, graceMs = 10_000 } = options;
  const listener = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings;
      const { url: target, socket } = incoming;
      // A body that errors would be ended with the error's text in it.
      const breakOff = () => outgoing.on("error", () => {}).destroy();
      return gateway(request, { target, remoteAddress: socket.remoteAddress, breakOff });
    },
    {
      overrideGlobalObjects: false,
      errorHandler: () => gateway(new Request(NOWLOOPBACK), { unfit: "The request cannot be read as one of the web." }),
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
    void rejectOn(socket, gateway, "The gateway is no tunnel: it takes no CONNECT.", addressOf(socket));
  });
  server.on("checkExpectation", ({ socket }) => {
    void rejectOn(socket, gateway, "The gateway meets no expectations but 100-continue.", socket.remoteAddress);
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

/** The gateway's refusal of what is no request, so that it is told and audited like others. Then the connection is over. */
async function rejectOn(
  socket: Duplex,
  gateway: Gateway,
  unfit: string,
  remoteAddress: string | undefined,
): Promise<void> {
  if (REJECTED.has(socket)) return;
  // What follows on the connection is a rest of the same request.
  REJECTED.add(socket);
  const response = await gateway(new Request(NOWLOOPBACK), { unfit, remoteAddress });
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
