import type { ConsoleOperation, JsonSchema } from "./operation.ts";

/** The schema of an operation's flat input, fields in the order of path, query, body and headers. */
export function inputSchema(operation: ConsoleOperation): JsonSchema {
  const { parameters, body } = operation;
  const inPlace = (...places: string[]) => parameters.filter((parameter) => places.includes(parameter.in));
  const fields = Object.entries(body?.schema.properties ?? {}).filter(([, schema]) => !schema.readOnly);
  return {
    type: "object",
    properties: Object.fromEntries([
      ...inPlace("path", "query").map(described),
      ...fields,
      ...inPlace("header").map(described),
    ]),
    required: [
      // What an option of the client fills is not asked for.
      ...parameters.filter(({ required, option }) => required && option === undefined).map(({ name }) => name),
      ...(body?.schema.required ?? []).filter((name) => !body?.schema.properties?.[name]?.readOnly),
    ],
    // What the body takes beyond its fields, as the server says; parameters are all named.
    ...(body?.schema.additionalProperties !== undefined && {
      additionalProperties: body.schema.additionalProperties,
    }),
  };
}

function described({ name, schema, description }: ConsoleOperation["parameters"][number]): [string, JsonSchema] {
  return [name, { ...schema, description }];
}
