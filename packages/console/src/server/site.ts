import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

// The page shows what providers and strangers wrote, beside a form that acts with somebody's rights: it loads nothing from elsewhere,
// runs no script but its own files and cannot be framed.
const HEADERS = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  md: "text/markdown; charset=utf-8",
};

// Names of the build alone: no dot segment, no encoding, no hidden file.
const FILE = /^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:html|css|js|json|svg|md)$/;

interface File {
  type: string;
  gzipped: Buffer;
  plain: Buffer;
  cacheControl: string;
}

/** Serves the built site from a folder. Files are read when first asked for and kept. */
export function siteFrom(folder: URL): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const files = new Map<string, File | undefined>();
  return (request, response, path) => {
    const name = path === "/" ? "/index.html" : path;
    if (!files.has(name)) files.set(name, read(folder, name));
    const file = files.get(name);
    if (!file) {
      // Not kept: whoever asks for many names that are not there fills no memory.
      files.delete(name);
      response.writeHead(404, { ...HEADERS, "content-type": "text/plain" }).end("There is no such page.\n");
      return;
    }
    const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(200, {
      ...HEADERS,
      "content-type": file.type,
      "cache-control": file.cacheControl,
      vary: "accept-encoding",
      ...(gzip && { "content-encoding": "gzip" }),
    });
    response.end(request.method === "HEAD" ? undefined : gzip ? file.gzipped : file.plain);
  };
}

function read(folder: URL, name: string): File | undefined {
  if (!FILE.test(name)) return undefined;
  let plain: Buffer;
  try {
    plain = readFileSync(new URL(`.${name}`, folder));
  } catch (error) {
    if (["ENOENT", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
  return {
    type: TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
    plain,
    gzipped: gzipSync(plain),
    // Vite puts a hash of the content into the names of its assets.
    cacheControl: name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  };
}
