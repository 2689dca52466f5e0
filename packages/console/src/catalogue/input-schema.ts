import type { Description, Schema } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { mergedObject } from "@linkwright/description/operation";

/** Returns the schema of a method's flat input, with fields in the order of path, query, body and headers. */
export function inputSchema(description: Description, { input, headers, body }: Method): Schema {
  const open = body && mergedObject(description, body.media.schema).additionalProperties;
  return {
    type: "object",
    properties: Object.fromEntries([...input, ...headers].map(described)),
    required: input.filter(({ required }) => required).map(({ name }) => name),
    // Additional properties of the body, as described; all parameters are named.
    ...(open !== undefined && { additionalProperties: open }),
  };
}

function described({ name, schema, description }: Pick<Method["input"][number], "name" | "schema" | "description">) {
  return [name, description ? { ...schema, description } : schema] as const;
}
