import type { Schema } from "@linkwright/description/document";
import type { DescribedApi } from "../described-api.ts";

/** Returns the fields of a response that no branch of its schema lists, such as `member.nickname`. */
export function undescribedFields(api: DescribedApi, schema: Schema, value: unknown): string[] {
  return fields(api, [schema], value, "");
}

function fields(api: DescribedApi, schemas: readonly Schema[], value: unknown, at: string): string[] {
  const all = schemas.flatMap((schema) => branches(api, schema));
  if (Array.isArray(value)) {
    const items = all.flatMap((schema) => schema.items ?? []);
    return value.flatMap((item) => fields(api, items, item, at));
  }
  if (typeof value !== "object" || value === null) return [];
  // An object that lists no fields, or allows others, may contain any.
  if (!all.some((schema) => schema.properties) || all.some((schema) => schema.additionalProperties)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const path = at === "" ? name : `${at}.${name}`;
    const described = all.flatMap((schema) => schema.properties?.[name] ?? []);
    return described.length === 0 ? [path] : fields(api, described, field, path);
  });
}

function branches(api: DescribedApi, schema: Schema): Schema[] {
  const resolved = api.resolve(schema);
  const { allOf = [], anyOf = [], oneOf = [] } = resolved;
  return [resolved, ...[...allOf, ...anyOf, ...oneOf].flatMap((branch) => branches(api, branch))];
}
