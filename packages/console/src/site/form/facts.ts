import type { Schema } from "@linkwright/description/document";
import { openEnum } from "@linkwright/description/open-enum";
import { withoutNull } from "./form-schema.ts";

/** Returns a schema's type in a few words: `array of string`, `string · email`, `integer or null`. */
export function typeOf(source: Schema): string {
  const { schema, nullable } = withoutNull(source);
  return `${nameOf(schema)}${nullable ? " or null" : ""}`;
}

function nameOf(schema: Schema): string {
  if (openEnum(schema)) return "string";
  if (schema.anyOf) return [...new Set(schema.anyOf.map(nameOf))].join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.items) return `array of ${nameOf(schema.items)}`;
  const name = [schema.type ?? "any"].flat().join(" or ");
  return schema.format && schema.format !== "float" ? `${name} · ${schema.format}` : name;
}

/** Returns the constraints and the default of a value. */
export function boundsOf(source: Schema): string[] {
  const { schema } = withoutNull(source);
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema;
  return [
    range(minimum, maximum, ""),
    range(minLength, maxLength, " character"),
    range(minItems, maxItems, " item"),
    schema.uniqueItems && "unique items",
    pattern && `matches ${pattern}`,
    schema.default !== undefined && `default ${JSON.stringify(schema.default)}`,
  ].filter((fact) => typeof fact === "string");
}

/** Returns the values that a schema lists, and whether it accepts others too. */
export function valuesOf(source: Schema): { values: unknown[]; open: boolean } | undefined {
  const { schema } = withoutNull(source);
  const open = openEnum(schema);
  if (open) return { values: open, open: true };
  if (schema.enum) return { values: schema.enum, open: false };
  return schema.items && !schema.items.properties ? valuesOf(schema.items) : undefined;
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  const units = unit && (most ?? least) !== 1 ? `${unit}s` : unit;
  if (least !== undefined && most !== undefined) return `${least} to ${most}${units}`;
  if (least !== undefined) return `at least ${least}${units}`;
  return most === undefined ? undefined : `at most ${most}${units}`;
}
