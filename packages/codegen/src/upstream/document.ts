import { DescriptionError } from "@linkwright/description/description-error";
import type { Description } from "@linkwright/description/document";
import { readForeignDocument } from "@linkwright/description/foreign/foreign-document";
import { child, isObject, type JsonObject } from "@linkwright/description/json";
import { lookUp } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import { bundledFile } from "../repository/redocly.ts";

/** Reads a provider's OpenAPI document from a file or a URL. Throws a `DescriptionError` if it cannot be compared. */
export async function readDocument(from: string, seconds: number): Promise<Description> {
  const { document } = await readForeignDocument(from, { seconds, bundle: bundledFile });
  checkUnions(document, from);
  const operations = Object.entries(child(document, "paths")).filter(([path]) => path.startsWith("/"));
  return { ...document, paths: Object.fromEntries(operations) } as unknown as Description;
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
