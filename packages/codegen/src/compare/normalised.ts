import type { Description, Schema } from "@linkwright/description/document";
import { openEnum } from "@linkwright/description/open-enum";
import { mergedObject } from "@linkwright/description/operation";
import { escaped, resolveSchema } from "@linkwright/description/reference";
import type { RawChange } from "./redocly-diff.ts";

type Json = Record<string, unknown>;

/**
 * A description in the one wording that is compared, so that a change of wording alone is no change: an `allOf` of objects is one object,
 * an open enum (known values, or any other string) is a string whose known values are noted beside it, and lists without an order of
 * their own are sorted. `redocly diff` takes the first for a change of type and the second's new values for values no client knows.
 */
export function normalised(description: Description): Json {
  return walk(description, description) as Json;
}

/** Fields that say how something is described, not what it is: which of two equal wordings was chosen. */
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

/** `allOf` of objects, named or not, as the object that it describes. */
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

/** The known values of open enums that differ, which `redocly diff` does not look at, as it would tell them. */
export function knownValueChanges(base: object, revision: object): RawChange[] {
  const current = knownValues(revision, "#");
  return [...knownValues(base, "#")].flatMap(([path, values]) => {
    const now = current.get(path);
    if (now === undefined || now === values) return [];
    return { path, kind: "modified", impact: "minor", verdicts: [], property: "x-known-values" };
  });
}

function knownValues(value: unknown, pointer: string): Map<string, string> {
  if (typeof value !== "object" || value === null) return new Map();
  const own = "x-known-values" in value ? [[pointer, JSON.stringify(value["x-known-values"])] as const] : [];
  const inner = Object.entries(value).flatMap(([key, item]) => [...knownValues(item, `${pointer}/${escaped(key)}`)]);
  return new Map([...own, ...inner]);
}
