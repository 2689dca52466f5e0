/// <reference types="node" />
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
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

// For what is no request that could be handed to the gateway.
const NOWHERE = "http://localhost/";

/**
 * Serves a gateway with Node's HTTP server.
 *
 * @throws {Error} if the port is taken
 * @example
 * const server = await serveGateway(createGateway({ keyless: { "stytch/b2b": ["*"] } }), { port: 4200 });
 */
export async function serveGateway(gateway: Gateway, options: ServeOptions = {}): Promise<GatewayServer> {
  const { host = "127.0.0.1", port = 0, graceMs = 10_000 } = options;
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
      errorHandler: () => gateway(new Request(NOWHERE), { unfit: "The request cannot be read as one of the web." }),
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
      else void refuseOn(incoming.socket, gateway, unfit, incoming.socket.remoteAddress);
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else
      void refuseOn(
        socket,
        gateway,
        "The request is not well-formed HTTP, or did not arrive in time.",
        addressOf(socket),
      );
  });
  server.on("connect", (_, socket) => {
    void refuseOn(socket, gateway, "The gateway is no tunnel: it takes no CONNECT.", addressOf(socket));
  });
  server.on("checkExpectation", ({ socket }) => {
    void refuseOn(socket, gateway, "The gateway meets no expectations but 100-continue.", socket.remoteAddress);
  });
  await listen(server, host, port);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  let closed: Promise<void> | undefined;
  return {
    url,
    close() {
      closed ??= stop(server, gateway, graceMs);
      return closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function stop(server: Server, gateway: Gateway, graceMs: number): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await gateway.close(graceMs);
  // What the gateway has answered may still be on its way through a socket; a connection that is idle then is done.
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), Math.min(graceMs, 1000));
  await ended;
  clearTimeout(timer);
}

const REFUSED = new WeakSet<Duplex>();

/** The gateway's refusal of what is no request, so that it is told and audited like others. Then the connection is over. */
async function refuseOn(
  socket: Duplex,
  gateway: Gateway,
  unfit: string,
  remoteAddress: string | undefined,
): Promise<void> {
  if (REFUSED.has(socket)) return;
  // What follows on the connection is a rest of the same request.
  REFUSED.add(socket);
  const response = await gateway(new Request(NOWHERE), { unfit, remoteAddress });
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
