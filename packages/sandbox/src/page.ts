import { staticFile } from "@linkwright/safe-http/node/static-file";
import { PAGE_HEADERS } from "@linkwright/safe-http/security-headers";
import type { TextResponse } from "./http.ts";

const HEADERS = { ...PAGE_HEADERS, "cache-control": "no-cache" };

// The folder is next to both src and dist.
const PAGE = new URL("../page/", import.meta.url);

const FOLDER = "/_sandbox/page/";
const FILES = [
  "dom.js",
  "feed.js",
  "icon.svg",
  "outbox.js",
  "page.css",
  "page.js",
  "requests.js",
  "state.js",
  "tabs.js",
];
const PATHS = new Map([["/", "index.html"], ...FILES.map((name) => [FOLDER + name, name] as const)]);

/** Returns the file of the sandbox's page at this path; undefined for any other path. */
export function pageFile(path: string): TextResponse | undefined {
  const name = PATHS.get(path);
  // Read on request, so that a sandbox whose page is not open never reads them.
  const file = name === undefined ? undefined : staticFile(PAGE, name);
  return file && { status: 200, type: file.type, text: file.bytes.toString(), headers: HEADERS };
}
