/// <reference types="node" />
import { readFileSync } from "node:fs";

export interface StaticFile {
  /** Media type. */
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
  md: "text/markdown; charset=utf-8",
};

// No dot segment, no encoding, no hidden file.
const NAME = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.([a-z]+)$/;

/** Returns a file of a folder of static files by its relative name, such as `assets/page.css`; `undefined` if there is none. */
export function staticFile(folder: URL, name: string): StaticFile | undefined {
  const [, ending = ""] = NAME.exec(name) ?? [];
  if (!Object.hasOwn(TYPES, ending)) return undefined;
  try {
    return { type: TYPES[ending] as string, bytes: readFileSync(new URL(name, folder)) };
  } catch (error) {
    if (["ENOENT", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
