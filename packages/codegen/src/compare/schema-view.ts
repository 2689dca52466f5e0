import type { Description, Schema } from "@linkwright/description/document";
import { openEnum } from "@linkwright/description/open-enum";
import { lookUp } from "@linkwright/description/reference";
import { canonical } from "./canonical.ts";

/**
 * A schema as it is compared: references followed, `allOf` merged, and every spelling of the same thing (null, a constant, an open enum, a
 * union of one) in one form. Every keyword is kept, also those that nothing here understands.
 */
export interface SchemaView {
  /** JSON types, null aside; undefined if any is allowed. */
  types: ReadonlySet<string> | undefined;
  nullable: boolean;
  /** Canonical JSON of the only allowed values; undefined if there is no such list. */
  values: ReadonlySet<string> | undefined;
  /** Known values of an open enum, as canonical JSON. */
  known: ReadonlySet<string> | undefined;
  properties: ReadonlyMap<string, SchemaOrBoolean>;
  required: ReadonlySet<string>;
  /** Alternatives of each `anyOf` or `oneOf`, null aside. */
  unions: readonly (readonly SchemaOrBoolean[])[];
  /** All other keywords by name. */
  keywords: ReadonlyMap<string, unknown>;
}

export type SchemaOrBoolean = Schema | boolean;

type Keywords = Record<string, unknown>;

/** Keywords that say nothing about values: of several schemas merged into one, the outermost counts. */
export const ANNOTATIONS = new Set([
  "$comment",
  "$id",
  "$schema",
  "deprecated",
  "default",
  "description",
  "example",
  "examples",
  "externalDocs",
  "title",
  "xml",
]);

const UPPER = /^(max|exclusiveMax)/;
const LOWER = /^(min|exclusiveMin)/;

/** Reads schemas of a description. Each is read once, so that views can be compared by identity. */
export class SchemaReader {
  readonly #description: Description;
  readonly #views = new Map<Schema, SchemaView>();

  constructor(description: Description) {
    this.#description = description;
  }

  /** Follows a reference that has no keywords beside it, so that one schema is one object wherever it is referred to. */
  target(schema: SchemaOrBoolean): Schema {
    let current = schema;
    for (const seen = new Set<unknown>(); isPureReference(current) && !seen.has(current); ) {
      seen.add(current);
      const found = lookUp(this.#description, current.$ref);
      if (found === undefined) break;
      current = found as SchemaOrBoolean;
    }
    if (current === true) return ANYTHING;
    return current === false ? NOTHING : current;
  }

  view(schema: Schema): SchemaView {
    const known = this.#views.get(schema);
    if (known) return known;
    const view = viewOf(this.#merged(schema, new Set()));
    this.#views.set(schema, view);
    return view;
  }

  /** Merges what a schema refers to, its `allOf`, and a union of one into a single schema. */
  #merged(given: SchemaOrBoolean, passed: ReadonlySet<unknown>): Keywords {
    const schema = this.target(given);
    if (passed.has(schema)) return {};
    const here = new Set(passed).add(schema);
    const { $ref, allOf, anyOf, oneOf, ...own } = schema as Schema & Keywords;
    const parts: Keywords[] = [];
    if (typeof $ref === "string") parts.push(this.#merged({ $ref }, here));
    if (Array.isArray(allOf)) parts.push(...allOf.map((part) => this.#merged(part, here)));
    const unions: SchemaOrBoolean[][] = [];
    for (const union of [anyOf, oneOf]) {
      if (!Array.isArray(union)) continue;
      const alternatives = union.filter((each) => !this.#isNull(each));
      const nullable = alternatives.length < union.length;
      const known = openEnum({ anyOf: alternatives.map((each) => this.target(each)) });
      if (known) {
        const [first = {}, second = {}] = alternatives.map((each) => this.target(each));
        const { enum: _, ...closed } = (first.enum ? first : second) as Schema & Keywords;
        const { type: __, ...open } = (first.enum ? second : first) as Schema & Keywords;
        parts.push({ ...closed, ...open, type: "string", [KNOWN]: known, ...(nullable && { [NULLABLE]: true }) });
      } else if (alternatives.length === 1) {
        parts.push({ ...this.#merged(alternatives[0] as Schema, here), ...(nullable && { [NULLABLE]: true }) });
      } else {
        unions.push(alternatives);
        if (nullable) parts.push({ [NULLABLE]: true });
      }
    }
    const merged = parts.reduce((all, part) => mergeInto(all, part), {} as Keywords);
    const result = mergeInto(merged, own);
    if (unions.length > 0) result[UNIONS] = [...((result[UNIONS] as SchemaOrBoolean[][]) ?? []), ...unions];
    return result;
  }

  #isNull(schema: SchemaOrBoolean): boolean {
    const { type, const: value, enum: values } = this.target(schema);
    if (type === "null" || value === null) return true;
    return values?.length === 1 && values[0] === null;
  }
}

const ANYTHING: Schema = {};
const NOTHING = { not: {} } as Schema;
/** Names that no keyword has, for what is found while a schema is merged. */
const UNIONS = " unions";
const KNOWN = " known";
const NULLABLE = " nullable";

function isPureReference(schema: SchemaOrBoolean): schema is Schema & { $ref: string } {
  return typeof schema === "object" && typeof schema.$ref === "string" && Object.keys(schema).length === 1;
}

/** Merges the keywords of one schema into those of another that holds as well. */
function mergeInto(all: Keywords, part: Keywords): Keywords {
  const merged: Keywords = { ...all };
  for (const [name, value] of Object.entries(part)) {
    const present = merged[name];
    merged[name] = present === undefined ? value : mergedKeyword(name, present, value);
  }
  return merged;
}

function mergedKeyword(name: string, a: unknown, b: unknown): unknown {
  if (name === "properties" || name === "patternProperties") return mergedProperties(a as object, b as object);
  if (name === "required") return [...new Set([...(a as string[]), ...(b as string[])])];
  if (name === "type") return narrowedTypes(a as string | string[], b as string | string[]);
  if (name === UNIONS) return [...(a as unknown[]), ...(b as unknown[])];
  if (ANNOTATIONS.has(name) || name.startsWith("x-") || canonical(a) === canonical(b)) return b;
  if (name === "enum")
    return (a as unknown[]).filter((value) => (b as unknown[]).some((each) => canonical(each) === canonical(value)));
  if (name === "items" || name === "additionalProperties" || name === "propertyNames") {
    if (a === false || b === false) return false;
    return a === true ? b : b === true ? a : { allOf: [a, b] };
  }
  if (typeof a === "number" && typeof b === "number") {
    if (UPPER.test(name)) return Math.min(a, b);
    if (LOWER.test(name)) return Math.max(a, b);
  }
  // Both hold, and nothing says how to write that in one: compared as the list that they are.
  return { several: [...(isSeveral(a) ? a.several : [a]), b] };
}

function isSeveral(value: unknown): value is { several: unknown[] } {
  return typeof value === "object" && value !== null && "several" in value;
}

function mergedProperties(a: object, b: object): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...a };
  for (const [name, schema] of Object.entries(b)) {
    const present = Object.hasOwn(merged, name) ? merged[name] : undefined;
    merged[name] =
      present === undefined || canonical(present) === canonical(schema) ? schema : { allOf: [present, schema] };
  }
  return merged;
}

function narrowedTypes(a: string | string[], b: string | string[]): string[] {
  const [wide, narrow] = [[a].flat(), [b].flat()];
  return narrow.flatMap((type) => {
    if (wide.includes(type) || (type === "integer" && wide.includes("number"))) return [type];
    return type === "number" && wide.includes("integer") ? ["integer"] : [];
  });
}

function viewOf(merged: Keywords): SchemaView {
  const { [UNIONS]: unions, [KNOWN]: known, [NULLABLE]: nullable, ...keywords } = merged;
  const { type, enum: listed, const: constant, nullable: old, properties, required, ...rest } = keywords;
  const allowed = "const" in keywords ? [constant] : (listed as unknown[] | undefined);
  const types = typesOf(type as string | string[] | undefined, allowed, merged);
  const isAnything = types === undefined && unions === undefined;
  const isNull = types?.delete("null") === true || nullable === true || old === true || isAnything;
  const values = allowed?.filter((value) => value !== null);
  return {
    types,
    nullable: isNull,
    values: values && values.length > 0 ? new Set(values.map(canonical)) : undefined,
    known: known === undefined ? undefined : new Set((known as unknown[]).map(canonical)),
    properties: new Map(Object.entries((properties ?? {}) as Record<string, SchemaOrBoolean>)),
    required: new Set((required ?? []) as string[]),
    unions: (unions ?? []) as SchemaOrBoolean[][],
    keywords: new Map(Object.entries(rest)),
  };
}

/** Types as they are written, or as the other keywords imply them. */
function typesOf(
  type: string | string[] | undefined,
  values: unknown[] | undefined,
  merged: Keywords,
): Set<string> | undefined {
  if (type !== undefined) return new Set([type].flat());
  if (values) return new Set(values.map(jsonType));
  if (merged.properties !== undefined || merged.additionalProperties !== undefined) return new Set(["object"]);
  return merged.items === undefined && merged.prefixItems === undefined ? undefined : new Set(["array"]);
}

function jsonType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
