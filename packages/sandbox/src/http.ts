/// <reference types="node" />
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Answer, ApiRequest } from "./api.ts";
import { Refusal } from "./refusal.ts";

/** How requests reach the APIs. */
export interface Routes {
  answer(request: ApiRequest): Promise<Answer>;
  /** The answer, in the shape of whichever API the path belongs to, to a request whose body is too large. */
  refuse(path: string, refusal: Refusal): Answer;
}

const LARGEST_BODY_BYTES = 1024 * 1024;

export function createHttpServer(routes: Routes): Server {
  return createServer((incoming, outgoing) => {
    void respond(incoming, outgoing, routes);
  });
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse, routes: Routes): Promise<void> {
  const path = incoming.url ?? "/";
  let answer: Answer;
  try {
    const text = await read(incoming);
    answer = await routes.answer({ method: incoming.method ?? "GET", path, headers: incoming.headers, text });
  } catch (error) {
    // What is not refused is a client that went away in the middle of its body.
    if (!(error instanceof Refusal)) return;
    answer = routes.refuse(path, error);
    // The rest of a body that is too large is not read, so the connection is of no more use.
    if (error.status === 413) outgoing.setHeader("connection", "close");
  }
  outgoing.statusCode = answer.status;
  if (answer.body === undefined) {
    outgoing.end();
    return;
  }
  const text = JSON.stringify(answer.body);
  outgoing.setHeader("content-type", "application/json");
  outgoing.setHeader("content-length", Buffer.byteLength(text));
  outgoing.end(text);
}

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY_BYTES) throw new Refusal(413, "request_too_large", "A body may have 1 MiB at most.");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
