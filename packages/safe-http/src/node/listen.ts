/// <reference types="node" />
import type { Server as HttpServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { urlHost } from "../loopback.ts";

/** The name by which nobody but this machine reaches what it listens on. */
export const LOOPBACK = "127.0.0.1";

const EVERY_ADDRESS = ["0.0.0.0", "::"];

export interface ListenOptions {
  /** Name or address. Default: this machine alone. */
  host?: string;
  /** Default: any that is free. */
  port?: number;
}

/** Listens. Resolves to the URL by which this machine reaches the server, without a slash at the end. */
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

/** With the platform's own words and code, which people look for. */
function listenError(error: NodeJS.ErrnoException, host: string | undefined, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  const where = host === undefined ? "" : ` of ${host}`;
  const message = `Port ${port}${where} is taken. Choose another, or 0 for any that is free (${error.message}).`;
  return Object.assign(new Error(message, { cause: error }), { code: error.code });
}

/** Stops a server at once, open connections included. */
export function stop(server: HttpServer): Promise<void> {
  const ended = closed(server);
  server.closeAllConnections();
  return ended;
}

/**
 * Stops a server that takes no new requests from now on, once those under way are `finished`. What is answered then may still be on its
 * way through a socket, for these milliseconds at most.
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
