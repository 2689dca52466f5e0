import type { Description, Schema } from "@linkwright/description/document";
import { openEnum } from "@linkwright/description/open-enum";
import { mergedObject } from "@linkwright/description/operation";
import { resolveSchema } from "@linkwright/description/reference";

type Json = Record<string, unknown>;

/**
 * Returns a description in a canonical form, so that a mere rewording is not reported as a change: an `allOf` of objects
 * becomes one object, an open enum (known values, or any other string) becomes a string whose known values are noted beside
 * it, and lists without a meaningful order are sorted. Without this, `redocly diff` reports the first as a change of type,
 * and new values of the second as values that no client knows.
 */
export function normalized(description: Description): Json {
  return walk(description, description) as Json;
}

/** Keywords whose list has no meaningful order. */
const SORTED = new Set(["required", "enum", "tags"]);

function walk(value: unknown, root: Description): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, root));
  if (typeof value !== "object" || value === null) return value;
  const schema = withKnownValues(flat(value as Schema, root));
  return Object.fromEntries(
    Object.entries(schema).map(([key, item]) => [
      key,
      SORTED.has(key) && isTexts(item) ? [...item].sort() : walk(item, root),
    ]),
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** Returns an `allOf` of objects, named or not, as the object that it describes. */
function flat(schema: Schema, root: Description): Schema {
  if (!Array.isArray(schema.allOf)) return schema;
  if (!schema.allOf.every((part) => isObjectSchema(part, root))) return schema;
  return { type: "object", ...mergedObject(root, schema) };
}

function isObjectSchema(schema: Schema, root: Description): boolean {
  const { allOf, anyOf, oneOf, properties } = resolveSchema(root, schema);
  if (anyOf || oneOf) return false;
  return Array.isArray(allOf) ? allOf.every((part) => isObjectSchema(part, root)) : properties !== undefined;
}

function withKnownValues(schema: Schema): Schema {
  if (!openEnum(schema)) return schema;
  const { anyOf = [], ...rest } = schema;
  const [known = {}, open] = anyOf[0]?.enum ? anyOf : anyOf.toReversed();
  const { enum: values = [], ...described } = known;
  return { ...rest, ...described, ...open, "x-known-values": values.toSorted() } as Schema;
}
