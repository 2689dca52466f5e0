import { type Description, resolveSchema, type Schema } from "../description/description.ts";
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
  const schema = openEnum(flat(value as Schema, root));
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
  const { allOf, ...own } = schema;
  const parts = allOf.map((part) => flat(resolveSchema(root, part), root));
  if (!parts.every((part) => part.properties && !part.anyOf && !part.oneOf)) return schema;
  const all = [...parts, own];
  const required = [...new Set(all.flatMap((part) => part.required ?? []))];
  return {
    type: "object",
    ...own,
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    ...(required.length > 0 && { required }),
  };
}

function openEnum(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const known = anyOf.find((part) => part.enum);
  const open = anyOf.find((part) => part.type === "string" && !part.enum);
  if (!known?.enum || !open) return schema;
  const { enum: values, ...described } = known;
  return { ...rest, ...described, ...open, "x-known-values": [...values].sort() } as Schema;
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
  const inner = Object.entries(value).flatMap(([key, item]) => [
    ...knownValues(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  ]);
  return new Map([...own, ...inner]);
}
