import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { METHODS } from "@linkwright/description/operation";
import { resolvedObject } from "@linkwright/description/reference";
import type { Note } from "./parameters.ts";

/**
 * Writes paths as OpenAPI and URLs have them: `<appId>` is the parameter `{appId}`, a parameter's name has no character
 * that ends a path, and a percent sign that encodes nothing is encoded itself. What is sent stays the same.
 */
export function fitPaths(document: JsonObject, note: Note): void {
  const paths = child(document, "paths");
  const taken = new Set(Object.keys(paths));
  const fitted = Object.entries(paths).map(([path, item]) => {
    const { url, renamed } = fittedPath(path);
    if (url === path || taken.has(url)) return [path, item];
    taken.add(url);
    note("paths rewritten as URLs have them", `${path}, now ${url}`);
    if (isObject(item) && renamed.size > 0)
      for (const holder of [item, ...METHODS.map((method) => item[method]).filter(isObject)])
        renameParameters(document, holder, renamed);
    return [url, item];
  });
  document.paths = Object.fromEntries(fitted);
}

function fittedPath(path: string): { url: string; renamed: Map<string, string> } {
  const renamed = new Map<string, string>();
  const braced = path.replaceAll(/<([A-Za-z_][\w.-]*)>/g, "{$1}");
  const parts = braced.split(/(\{[^{}/]+\})/);
  const url = parts.map((part, index) => {
    if (index % 2 === 0) return part.replaceAll(/\p{Cs}|%(?![0-9A-Fa-f]{2})/gu, encodedCharacter);
    const name = part.slice(1, -1);
    const fitting = name.replaceAll(/[\s?#\\%\p{Cc}\p{Cs}]+/gu, "_");
    if (fitting !== name) renamed.set(name, fitting);
    return `{${fitting}}`;
  });
  return { url: url.join(""), renamed };
}

function encodedCharacter(character: string): string {
  return /\p{Cs}/u.test(character) ? "%EF%BF%BD" : encodeURIComponent(character);
}

function renameParameters(document: JsonObject, holder: JsonObject, renamed: ReadonlyMap<string, string>): void {
  if (!Array.isArray(holder.parameters)) return;
  holder.parameters = objects(holder.parameters).map((parameter) => {
    const target = resolvedObject(document, parameter);
    const name = renamed.get(String(target.name));
    return target.in === "path" && name !== undefined ? { ...target, name } : parameter;
  });
}
