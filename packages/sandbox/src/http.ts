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

/** A request as it came in. */
export interface HttpRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The address of this machine that the client reached. */
  readonly localAddress: string;
  readonly localPort: number;
  /** Aborted when the connection ends before the answer. */
  readonly signal: AbortSignal;
  /** Throws a `Refusal` for a body that is too large, and `Dropped` for one that breaks off. */
  text(): Promise<string>;
}

/** JSON, or text of another type, or an answer that goes on. */
export type HttpResponse = JsonResponse | TextResponse | { stream(to: ServerResponse): void };

export interface TextResponse {
  readonly status: number;
  /** Media type. */
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const LARGEST_BODY_BYTES = 1024 * 1024;
// For a request to arrive in whole, not for its answer. Generous on one's own machine; they end what never would.
const HEADERS_TIMEOUT_MS = 5000;
const REQUEST_TIMEOUT_MS = 10_000;
const TIMEOUT_CHECK_MS = 1000;

/** `answer` may throw `Dropped`, and nothing else. */
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
    // What is left of a body is not read, so the connection is of no more use.
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

/** Made only where someone waits for it, as it costs more than most answers. */
function endOf(outgoing: ServerResponse): AbortSignal {
  const ended = new AbortController();
  if (outgoing.closed) ended.abort();
  else outgoing.once("close", () => ended.abort());
  return ended.signal;
}

/** By events: an async iterator takes several times as long for the one chunk that most bodies are. */
function read(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= LARGEST_BODY_BYTES) return;
      incoming.removeAllListeners("data").pause();
      reject(new ProviderError(413, "request_too_large", "A body may have 1 MiB at most."));
    });
    incoming.once("end", () => resolve(Buffer.concat(chunks).toString()));
    const broken = () => {
      if (!incoming.complete) reject(new Dropped("The client went away in the middle of its body.", false));
    };
    incoming.once("close", broken).once("error", broken);
  });
}
