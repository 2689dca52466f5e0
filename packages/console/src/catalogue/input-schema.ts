import type { Description, Schema } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { mergedObject } from "@linkwright/description/operation";

/** The schema of a method's flat input, fields in the order of path, query, body and headers. */
export function inputSchema(description: Description, { input, headers, body }: Method): Schema {
  const open = body && mergedObject(description, body.media.schema).additionalProperties;
  return {
    type: "object",
    properties: Object.fromEntries([...input, ...headers].map(described)),
    required: input.filter(({ required }) => required).map(({ name }) => name),
    // What the body takes beyond its fields, as the server says; parameters are all named.
    ...(open !== undefined && { additionalProperties: open }),
  };
}

function described({ name, schema, description }: Pick<Method["input"][number], "name" | "schema" | "description">) {
  return [name, description ? { ...schema, description } : schema] as const;
}
