/// <reference types="node" />
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { JsonResponse } from "./api.ts";
import { Dropped, ProviderError } from "./provider-error.ts";

/** A request as received. */
export interface HttpRequest {
  readonly method: string;
  /** Includes the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The local address that the client connected to. */
  readonly localAddress: string;
  readonly localPort: number;
  /** Aborts if the connection ends before the response. */
  readonly signal: AbortSignal;
  /**
   * Throws a `ProviderError` for a body that is too large, and `Dropped` if the connection ends before the whole body
   * arrived.
   */
  text(): Promise<string>;
}

/** A response as JSON, as text of another type, or as a stream. */
export type HttpResponse = JsonResponse | TextResponse | { stream(to: ServerResponse): void };

export interface TextResponse {
  readonly status: number;
  /** Media type. */
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const LARGEST_BODY_BYTES = 1024 * 1024;
// Limits for a request to arrive, not for its response. They are generous on a local machine, and end requests that would
// never complete.
const HEADERS_TIMEOUT_MS = 5000;
const REQUEST_TIMEOUT_MS = 10_000;
const TIMEOUT_CHECK_MS = 1000;

/** `response` may throw `Dropped`, and nothing else. */
export function createHttpServer(response: (request: HttpRequest) => Promise<HttpResponse>): Server {
  const options = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: TIMEOUT_CHECK_MS,
  };
  return createServer(options, (incoming, outgoing) => {
    void respond(incoming, outgoing, response);
  });
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  response: (request: HttpRequest) => Promise<HttpResponse>,
): Promise<void> {
  try {
    const sent = await response({
      method: incoming.method ?? "GET",
      path: incoming.url ?? "/",
      headers: incoming.headers,
      localAddress: incoming.socket.localAddress ?? "",
      localPort: incoming.socket.localPort ?? 0,
      get signal() {
        return endOf(outgoing);
      },
      text: () => read(incoming),
    });
    // The rest of the body is not read, so the connection cannot be reused.
    if (!incoming.complete) outgoing.setHeader("connection", "close");
    send(outgoing, sent);
  } catch (error) {
    if (error instanceof Dropped && error.resets) incoming.socket.resetAndDestroy();
    else incoming.socket.destroy();
    if (!(error instanceof Dropped)) console.error(error);
  }
}

function send(outgoing: ServerResponse, response: HttpResponse): void {
  if ("stream" in response) {
    response.stream(outgoing);
    return;
  }
  outgoing.statusCode = response.status;
  for (const [name, value] of Object.entries(response.headers ?? {})) outgoing.setHeader(name, value);
  if ("type" in response) {
    sendText(outgoing, response.type, response.text);
    return;
  }
  if (response.body === undefined) outgoing.end();
  else sendText(outgoing, "application/json", JSON.stringify(response.body));
}

function sendText(outgoing: ServerResponse, type: string, text: string): void {
  outgoing.setHeader("content-type", type);
  outgoing.setHeader("content-length", Buffer.byteLength(text));
  outgoing.end(text);
}

/** Created on demand, because it costs more than most responses. */
function endOf(outgoing: ServerResponse): AbortSignal {
  const ended = new AbortController();
  if (outgoing.closed) ended.abort();
  else outgoing.once("close", () => ended.abort());
  return ended.signal;
}

/** Uses events, because an async iterator takes several times as long for the single chunk of most bodies. */
function read(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= LARGEST_BODY_BYTES) return;
      incoming.removeAllListeners("data").pause();
      reject(new ProviderError(413, "request_too_large", "The body must not exceed 1 MiB."));
    });
    incoming.once("end", () => resolve(Buffer.concat(chunks).toString()));
    const broken = () => {
      if (!incoming.complete) reject(new Dropped("The client disconnected before the whole body arrived.", false));
    };
    incoming.once("close", broken).once("error", broken);
  });
}
