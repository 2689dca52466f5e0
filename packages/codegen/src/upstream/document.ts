import { readFileSync, statSync } from "node:fs";
import { DescriptionError } from "@linkwright/description/description-error";
import type { Description } from "@linkwright/description/document";
import { fetched, MAX_BYTES } from "@linkwright/description/foreign/fetched";
import { readForeignDocument } from "@linkwright/description/foreign/foreign-document";
import { child, isObject, type JsonObject } from "@linkwright/description/json";
import { lookUp } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import { bundledFile } from "../repository/redocly.ts";
import { documentOfIndex } from "./documentation-index.ts";

/**
 * Reads what a provider publishes from a file or a URL: an OpenAPI document, the declarations (`.d.ts`) that
 * openapi-typescript made of one, or the index of documentation (`llms.txt`) whose pages have parts of one. Throws a `DescriptionError` if it cannot be compared.
 */
export async function readDocument(from: string, seconds: number): Promise<Description> {
  const document = await documentAt(from, seconds);
  checkUnions(document, from);
  const operations = Object.entries(child(document, "paths")).filter(([path]) => path.startsWith("/"));
  return { ...document, paths: Object.fromEntries(operations) } as unknown as Description;
}

async function documentAt(from: string, seconds: number): Promise<JsonObject> {
  const name = from.replace(/[?#].*$/, "");
  if (/^https?:.*\/llms[\w-]*\.txt$/.test(name)) return documentOfIndex(from, seconds);
  if (!/\.d\.[cm]?ts$/.test(name)) return (await readForeignDocument(from, { seconds, bundle: bundledFile })).document;
  const text = /^https?:/.test(from) ? await fetched(from, seconds, { types: SOURCE_TYPES }) : textOf(from);
  // Imported here because it loads the compiler, which reading OpenAPI does not need.
  const { documentOfTypes } = await import("./types-document.ts");
  return documentOfTypes(text, name);
}

/** Content types of a file whose name ends in `.ts`, which servers also take for a video. */
const SOURCE_TYPES =
  /^(text\/plain|application\/octet-stream|(text|application)\/(x-)?typescript|video\/(mp2t|vnd\..*))$/;

function textOf(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new DescriptionError(`${file} does not exist.`);
  if (size > MAX_BYTES) throw new DescriptionError(`${file} has more than ${MAX_BYTES >> 20} MB and is not read.`);
  return readFileSync(file, "utf8");
}

/** Rejects a union that is a member of itself, which would make comparing its members endless. */
function checkUnions(document: JsonObject, name: string): void {
  const good = new Set<unknown>();
  const check = (value: unknown, within: readonly unknown[]): void => {
    if (!isObject(value) || good.has(value)) return;
    if (within.includes(value)) throw new DescriptionError(`${name.replace(/[?#].*$/, "")} is a circular reference.`);
    const target = typeof value.$ref === "string" ? [lookUp(document, value.$ref)] : [];
    const members = [value.allOf, value.anyOf, value.oneOf].filter(Array.isArray).flat();
    for (const part of [...target, ...members]) check(part, [...within, value]);
    good.add(value);
  };
  walk(document, (node) => check(node, []));
}
