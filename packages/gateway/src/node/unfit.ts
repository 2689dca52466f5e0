/// <reference types="node" />
import type { IncomingMessage } from "node:http";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
// Node and the web platform each join or drop duplicates in their own way.
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

/** Returns the reason to reject a request before it becomes a `Request`, as parsers could read it differently; undefined if it is fit. */
export function unfitness({ method = "", url = "", rawHeaders, headers }: IncomingMessage): string | undefined {
  if (!METHODS.includes(method)) return "The gateway does not support this method.";
  if (!url.startsWith("/") || url.startsWith("//"))
    return "The target must be a path: the gateway is not a forward proxy.";
  if (!/^[\x21-\x7e]+$/.test(url) || /[\\#]/.test(url))
    return "The target must be ASCII, without backslashes and without a fragment.";
  const seen = new Set<string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    if (SINGLE.includes(name) && seen.has(name)) return `The header ${name} must occur only once.`;
    seen.add(name);
  }
  if (headers["content-length"] !== undefined && headers["transfer-encoding"] !== undefined) {
    return "Content-Length and Transfer-Encoding cannot be combined.";
  }
  if (!/^(chunked)?$/i.test(headers["transfer-encoding"] ?? ""))
    return "The only supported Transfer-Encoding is chunked.";
  if (!HOST.test(headers.host ?? "")) return "The Host header is missing or invalid.";
  return undefined;
}
