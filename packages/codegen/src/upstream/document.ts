import { DescriptionError } from "@linkwright/description/description-error";
import type { Description } from "@linkwright/description/document";
import { readForeignDocument } from "@linkwright/description/foreign/foreign-document";
import { child, isObject, type JsonObject } from "@linkwright/description/json";
import { lookUp } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import { bundledFile } from "../repository/redocly.ts";

/** A provider's OpenAPI document from a file or an address, where it can be compared. Throws a `DescriptionError` where it cannot. */
export async function readDocument(from: string, seconds: number): Promise<Description> {
  const { document } = await readForeignDocument(from, { seconds, bundle: bundledFile });
  checkUnions(document, from);
  const operations = Object.entries(child(document, "paths")).filter(([path]) => path.startsWith("/"));
  return { ...document, paths: Object.fromEntries(operations) } as unknown as Description;
}

/** A union must not be a member of itself, which comparing its members would never get out of. */
function checkUnions(document: JsonObject, name: string): void {
  const good = new Set<unknown>();
  const check = (value: unknown, within: readonly unknown[]): void => {
    if (!isObject(value) || good.has(value)) return;
    if (within.includes(value))
      throw new DescriptionError(`${name.replace(/[?#].*$/, "")} refers in a circle: nothing can be of itself alone.`);
    const target = typeof value.$ref === "string" ? [lookUp(document, value.$ref)] : [];
    const members = [value.allOf, value.anyOf, value.oneOf].filter(Array.isArray).flat();
    for (const part of [...target, ...members]) check(part, [...within, value]);
    good.add(value);
  };
  walk(document, (node) => check(node, []));
}
