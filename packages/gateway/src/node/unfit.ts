/// <reference types="node" />
import type { IncomingMessage } from "node:http";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
// Node and the web platform join or drop a second one, each in its own way.
const SINGLE = [
  "host",
  "authorization",
  "content-length",
  "content-type",
  "transfer-encoding",
  "origin",
  "idempotency-key",
];
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i;

/** Why a request must not even become a `Request`: it could mean one thing here and another there. */
export function unfitness({ method = "", url = "", rawHeaders, headers }: IncomingMessage): string | undefined {
  if (!METHODS.includes(method)) return "The gateway takes no such method.";
  if (!url.startsWith("/") || url.startsWith("//"))
    return "The target must be a path: the gateway is no forward proxy.";
  if (!/^[\x21-\x7e]+$/.test(url) || /[\\#]/.test(url))
    return "The target must be plain: no backslashes, no fragment, nothing but ASCII.";
  const seen = new Set<string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    if (SINGLE.includes(name) && seen.has(name)) return `There may be one header ${name} only.`;
    seen.add(name);
  }
  if (headers["content-length"] !== undefined && headers["transfer-encoding"] !== undefined) {
    return "A body has a Content-Length or a Transfer-Encoding, not both.";
  }
  if (!/^(chunked)?$/i.test(headers["transfer-encoding"] ?? "")) return "The one Transfer-Encoding is chunked.";
  if (!HOST.test(headers.host ?? "")) return "The Host header is missing or none.";
  return undefined;
}
