/// <reference types="node" />
import type { Server as HttpServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { urlHost } from "../loopback.ts";

/** Address that only this machine can reach. */
export const LOOPBACK = "127.0.0.1";

const EVERY_ADDRESS = ["0.0.0.0", "::"];

export interface ListenOptions {
  /** Name or address to listen on. Default: this machine only. */
  host?: string;
  /** Port to listen on. Default: any free port. */
  port?: number;
}

/** Starts listening. Resolves to the URL at which this machine reaches the server, without a trailing slash. */
export async function listen(server: Server, { host, port = 0 }: ListenOptions = {}): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(listenError(error, host, port));
    server.once("error", failed);
    server.listen(port, host ?? LOOPBACK, () => {
      server.off("error", failed);
      resolve();
    });
  });
  const reached = host === undefined || EVERY_ADDRESS.includes(host) ? LOOPBACK : host;
  return `http://${urlHost(reached)}:${(server.address() as AddressInfo).port}`;
}

/** Returns an error that keeps the platform's message and code, which people search for. */
function listenError(error: NodeJS.ErrnoException, host: string | undefined, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  const where = host === undefined ? "" : ` of ${host}`;
  const message = `Port ${port}${where} is taken. Choose another, or 0 for any free port (${error.message}).`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}

/** Stops a server at once, including open connections. */
export function stop(server: HttpServer): Promise<void> {
  const ended = closed(server);
  server.closeAllConnections();
  return ended;
}

/**
 * Stops accepting requests and closes the server once those in progress are `finished`. Their responses have up to `lastMs` milliseconds
 * to be transmitted.
 */
export async function stopAfter(server: HttpServer, finished: () => Promise<unknown>, lastMs: number): Promise<void> {
  const ended = closed(server);
  server.closeIdleConnections();
  await finished();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), lastMs);
  await ended;
  clearTimeout(timer);
}

function closed(server: HttpServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
