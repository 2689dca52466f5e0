import { staticFile } from "@linkwright/safe-http/node/static-file";
import { PAGE_HEADERS } from "@linkwright/safe-http/security-headers";
import type { TextResponse } from "./http.ts";

const HEADERS = { ...PAGE_HEADERS, "cache-control": "no-cache" };

// Beside src and beside dist alike.
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

/** The file at a path of the page that a person looks at; undefined for any other path. */
export function pageFile(path: string): TextResponse | undefined {
  const name = PATHS.get(path);
  // Read when asked for: a sandbox that nobody looks at never opens them.
  const file = name === undefined ? undefined : staticFile(PAGE, name);
  return file && { status: 200, type: file.type, text: file.bytes.toString(), headers: HEADERS };
}
