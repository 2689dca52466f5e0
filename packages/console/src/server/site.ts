import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { type StaticFile, staticFile } from "@linkwright/safe-http/node/static-file";
import { PAGE_HEADERS } from "@linkwright/safe-http/security-headers";

interface File extends StaticFile {
  gzipped: Buffer;
  cacheControl: string;
}

/** Returns a handler that serves the built site from a folder. Files are read on first request and cached. */
export function siteFrom(folder: URL): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const files = new Map<string, File>();
  return (request, response, path) => {
    const name = path === "/" ? "index.html" : path.slice(1);
    const file = files.get(name) ?? read(folder, name);
    if (!file) {
      // Not cached, so that requests for many missing files do not fill the memory.
      response.writeHead(404, { ...PAGE_HEADERS, "content-type": "text/plain" }).end("Page not found.\n");
      return;
    }
    files.set(name, file);
    const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(200, {
      ...PAGE_HEADERS,
      "content-type": file.type,
      "cache-control": file.cacheControl,
      vary: "accept-encoding",
      ...(gzip && { "content-encoding": "gzip" }),
    });
    response.end(request.method === "HEAD" ? undefined : gzip ? file.gzipped : file.bytes);
  };
}

function read(folder: URL, name: string): File | undefined {
  const file = staticFile(folder, name);
  return (
    file && {
      ...file,
      gzipped: gzipSync(file.bytes),
      // Vite includes a content hash in the names of its assets.
      cacheControl: name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    }
  );
}
