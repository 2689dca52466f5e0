import { child, isObject, type JsonObject } from "@linkwright/description/json";
import { METHODS } from "@linkwright/description/operation";
import { isNamedMap, walk } from "@linkwright/description/walk";

const SCALARS = ["string", "number", "boolean"];
const TEXTS = ["title", "summary", "description", "pattern", "format"];

/** Returns whether the value of one of our extensions has the form that the generator relies on. */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  "x-raw-only": (value) => typeof value === "string",
  "x-repeatable": (value) => typeof value === "boolean",
  "x-sends": (value) => ["email", "sms", "whatsapp"].includes(value as string),
  "x-pagination": (value) => value === "none" || (isObject(value) && Object.values(value).every(isScalar)),
  "x-client-option": (value) => typeof value === "string" && /^[a-z][A-Za-z0-9]*\.[A-Za-z_]\w*$/.test(value),
  "x-secret": (value) => typeof value === "boolean",
  "x-enumDescriptions": (value) => isObject(value) && Object.values(value).every(isScalar),
};

/**
 * Gives a third-party document the types that the generator relies on: texts are strings, and an extension of ours that
 * means something else there is omitted. Returns the omitted extensions.
 */
export function fitTypes(document: JsonObject): string[] {
  const omitted = new Set<string>();
  walk(document, (node) => {
    for (const [name, fits] of Object.entries(FITS)) {
      if (!Object.hasOwn(node, name) || fits(node[name])) continue;
      delete node[name];
      omitted.add(name);
    }
    for (const name of TEXTS) {
      const value = node[name];
      if (value === undefined || typeof value === "string") continue;
      if (isScalar(value)) node[name] = String(value);
      else if (!isNamedMap(name)) delete node[name];
    }
    for (const name of METHODS) fitOperation(node[name]);
  });
  return [...omitted];
}

function fitOperation(operation: unknown): void {
  if (!isObject(operation) || !isObject(operation.responses)) return;
  if (operation.tags !== undefined)
    operation.tags = Array.isArray(operation.tags) ? operation.tags.filter(isScalar).map(String) : undefined;
  if (typeof child(operation, "externalDocs").url !== "string") delete operation.externalDocs;
}

function isScalar(value: unknown): value is string | number | boolean {
  return SCALARS.includes(typeof value);
}
