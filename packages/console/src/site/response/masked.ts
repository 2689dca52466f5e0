import type { Schema } from "@linkwright/description/document";

export const MASK = "••••••••";

/** Returns a copy of a value with the secrets of its schema masked, and their number. */
export function masked(value: unknown, schema: Schema | undefined): { value: unknown; count: number } {
  let count = 0;
  const walk = (at: unknown, schemas: Schema[]): unknown => {
    if (at !== null && at !== "" && schemas.some((each) => each["x-secret"])) {
      count += 1;
      return MASK;
    }
    if (Array.isArray(at))
      return at.map((item) =>
        walk(
          item,
          below(schemas, ({ items }) => items),
        ),
      );
    if (typeof at !== "object" || at === null) return at;
    return Object.fromEntries(
      Object.entries(at).map(([name, field]) => [
        name,
        walk(
          field,
          below(schemas, (each) => each.properties?.[name] ?? additional(each)),
        ),
      ]),
    );
  };
  return { value: walk(value, schema ? branches(schema) : []), count };
}

function below(schemas: Schema[], pick: (schema: Schema) => Schema | undefined): Schema[] {
  return schemas.flatMap((schema) => {
    const picked = pick(schema);
    return picked ? branches(picked) : [];
  });
}

function additional({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

/** Returns a schema and all of its subschemas in `allOf` and `anyOf`. */
function branches(schema: Schema): Schema[] {
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(branches)];
}
