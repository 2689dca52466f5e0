import { readFileSync } from "node:fs";
import type { TextAnswer } from "./http.ts";

// The page shows what strangers wrote, and next to it stands what resets the sandbox: it loads nothing from elsewhere, runs no
// script but its own files and cannot be framed.
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
  // The address of a sandbox is no secret, but no one else's business either.
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-cache",
};

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
};

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
export function pageFile(path: string): TextAnswer | undefined {
  const name = PATHS.get(path);
  if (name === undefined) return undefined;
  // Beside src and beside dist alike, and read when asked for: a sandbox that nobody looks at never opens them.
  const text = readFileSync(new URL(`../page/${name}`, import.meta.url), "utf8");
  return { status: 200, type: TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain", text, headers: HEADERS };
}
