import type { Description, Schema } from "@linkwright/description/document";
import { resolveSchema } from "@linkwright/description/reference";

/**
 * Returns component schemas as TypeScript can declare them: an alias must not consist of itself. Types of fields, lists and records are
 * resolved lazily and may refer to the type being declared.
 */
export function withoutAliasCycles(description: Description): Record<string, Schema> {
  const schemas = description.components?.schemas ?? {};
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withoutItself(description, name, schema)]),
  );
}

function withoutItself(description: Description, name: string, schema: Schema): Schema {
  const isItself = (part: Schema, withAllOf: boolean) => madeOf(description, part, withAllOf).has(name);
  const choice = (parts: Schema[]) =>
    parts.map((part) => (isItself(part, false) ? {} : withoutItself(description, name, part)));
  return {
    ...schema,
    ...(schema.anyOf && { anyOf: choice(schema.anyOf) }),
    ...(schema.oneOf && { oneOf: choice(schema.oneOf) }),
    ...(schema.allOf && {
      allOf: schema.allOf.map((part) =>
        isItself(part, true) ? fieldsOf(description, part) : withoutItself(description, name, part),
      ),
    }),
  };
}

/** Returns only the fields of a base that is the union of its variants. */
function fieldsOf(description: Description, part: Schema): Schema {
  const { properties, required } = resolveSchema(description, part);
  return properties ? { type: "object", properties, ...(required && { required }) } : {};
}

/** Returns the named types that an alias of the schema consists of, directly or through other aliases, with or without those of `allOf`. */
function madeOf(description: Description, schema: Schema, withAllOf: boolean, found = new Set<string>()): Set<string> {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    if (found.has(name)) return found;
    found.add(name);
    const target = resolveSchema(description, schema);
    if (isPlainObject(target)) found.delete(name);
    else madeOf(description, target, withAllOf, found);
  }
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(withAllOf ? (schema.allOf ?? []) : [])])
    madeOf(description, part, withAllOf, found);
  return found;
}

/** Returns whether a schema becomes an interface or a type literal, whose fields are resolved lazily. */
function isPlainObject(schema: Schema): boolean {
  return schema.properties !== undefined && !schema.$ref && !schema.anyOf && !schema.oneOf && !schema.allOf;
}
