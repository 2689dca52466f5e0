import type { Schema } from "@linkwright/description/document";

/** An invalid body, and a description of what was changed. */
export interface Violation {
  what: string;
  body: unknown;
}

type Resolve = (schema: Schema) => Schema;

/**
 * Returns bodies that differ from a valid one in one field. Some may still be valid, such as any text for an open enum, so
 * validate them against the schema.
 */
export function violationsOf(given: Schema, value: unknown, resolve: Resolve, path = ""): Violation[] {
  const schema = resolve(given);
  const spoilt = wrongValues(schema, path).map((body) => ({ what: `${path || "body"} is ${shown(body)}`, body }));
  if (schema.anyOf) {
    return [...spoilt, ...schema.anyOf.flatMap((each) => violationsOf(each, value, resolve, path))];
  }
  if (Array.isArray(value) && schema.items) {
    const inner = violationsOf(schema.items, value[0], resolve, `${path}[]`);
    return [...spoilt, ...inner.map(({ what, body }) => ({ what, body: [body] }))];
  }
  if (typeof value !== "object" || value === null) return spoilt;
  const fields = value as Record<string, unknown>;
  for (const [name, each] of Object.entries(schema.properties ?? {})) {
    const at = path ? `${path}.${name}` : name;
    if (schema.required?.includes(name)) {
      const { [name]: _, ...rest } = fields;
      spoilt.push({ what: `${at} is missing`, body: rest });
    }
    for (const { what, body } of violationsOf(each, fields[name], resolve, at)) {
      spoilt.push({ what, body: { ...fields, [name]: body } });
    }
  }
  return spoilt;
}

/** Returns null, a value of another type, and values of the right type that violate another keyword. */
function wrongValues(schema: Schema, path: string): unknown[] {
  const { minimum, maximum, minLength, maxLength, minItems } = schema;
  const types = [schema.type ?? []].flat();
  const values: unknown[] = [null, ofAnotherType(types, path)];
  if (types.includes("integer")) values.push(12.5);
  if (schema.enum || schema.const !== undefined) values.push("no such value");
  if (minimum !== undefined) values.push(minimum - 1);
  if (maximum !== undefined) values.push(maximum + 1);
  if (minLength) values.push("a".repeat(minLength - 1));
  if (maxLength !== undefined) values.push("a".repeat(maxLength + 1));
  if (schema.pattern) values.push("?? ??".padEnd(minLength ?? 0, "?"));
  if (schema.format) values.push(`no ${schema.format}`);
  if (minItems) values.push([]);
  return values;
}

const OF_TYPES: [type: string, value: unknown][] = [
  ["boolean", true],
  ["number", 12.5],
  ["string", "no such value"],
  ["array", []],
  ["object", {}],
];

/** Returns a different type for each field, so that every type is tested on many fields without testing all on each. */
function ofAnotherType(types: readonly string[], path: string): unknown {
  const others = OF_TYPES.filter(([type]) => !types.includes(type));
  return others[path.length % others.length]?.[1];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}… (${text.length})` : text;
}
