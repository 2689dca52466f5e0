import { isObject, type JsonObject } from "./json.ts";
import { escaped } from "./reference.ts";

/** Returns whether the keys below this key are names chosen by the author. */
export function isNamedMap(key: string): boolean {
  return NAMED.test(key);
}

const NAMED =
  /^(properties|patternProperties|\$defs|definitions|dependentSchemas|paths|webhooks|pathItems|schemas|responses|parameters|requestBodies|headers|securitySchemes|links|callbacks|content|encoding|examples)$/;

/**
 * Returns whether the value of this key is data. A schema's examples are a list of data; those of a body are named and may be
 * references.
 */
export function isData(key: string, value: unknown): boolean {
  return DATA.test(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}

const DATA = /^(example|default|enum|const|value|mapping)$/;

/**
 * Calls `visit` with every object of a document that is not data, its key and its JSON pointer, outer objects first. Objects added by
 * `visit` are visited as well.
 */
export function walk(
  node: unknown,
  visit: (node: JsonObject, key: string, pointer: string) => void,
  key = "",
  pointer = "#",
  named = false,
): void {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) walk(item, visit, key, `${pointer}/${index}`);
    return;
  }
  if (!isObject(node)) return;
  if (!named) visit(node, key, pointer);
  for (const [name, value] of Object.entries(node)) {
    if (!named && isData(name, value)) continue;
    walk(value, visit, name, `${pointer}/${escaped(name)}`, !named && isNamedMap(name));
  }
}
