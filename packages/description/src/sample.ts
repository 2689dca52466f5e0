import type { Description, Schema } from "./document.ts";
import { jsonOf, mergedObject, type Operation } from "./operation.ts";
import { resolveSchema } from "./reference.ts";

/** Depth to which objects are filled in, since recursive schemas have no end. */
const MAX_DEPTH = 6;

/**
 * Returns the first success of an operation: its status and the example of its JSON, or a generated value if a third-party document has no
 * example. The body is `undefined` if there is none.
 */
export function exampleResponse(description: Description, { responses }: Operation): { status: number; body: unknown } {
  const success = responses.find(({ status }) => status.startsWith("2"));
  const status = Number(success?.status);
  const media = success && jsonOf(success.contents);
  // A range, such as `2XX`, is not a number.
  return { status: status || 200, body: media && (media.example ?? sampleOf(description, media.schema)) };
}

/** Returns a value that matches a schema: its example or default, or the simplest value. `name` is the field's name, used for strings. */
export function sampleOf(description: Description, schema: Schema, name = "value", depth = 0): unknown {
  const own = { ...resolveSchema(description, schema), ...schema };
  const { const: only, default: usual, enum: values, examples, anyOf, oneOf, allOf } = own;
  if (only !== undefined) return only;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  if ("example" in own) return own.example;
  if (usual !== undefined) return usual;
  if (values && values.length > 0) return values[0];
  const [branch] = anyOf ?? oneOf ?? [];
  if (branch && !own.properties) return sampleOf(description, branch, name, depth);
  if (allOf || own.properties) return sampleObject(description, own, depth);
  const [type] = [own.type ?? []].flat();
  switch (type) {
    case "integer":
    case "number":
      return sampleNumber(own);
    case "boolean":
      return true;
    case "null":
      return null;
    case "array": {
      const item = depth < MAX_DEPTH && own.items ? [sampleOf(description, own.items, name, depth + 1)] : [];
      return Array.from({ length: own.minItems ?? 0 }, () => item[0]);
    }
    case "string":
      return sampleText(own, name);
    default:
      return {};
  }
}

/** Returns an object with the required fields. */
function sampleObject(description: Description, schema: Schema, depth: number): object {
  const { properties = {}, required = [] } = mergedObject(description, schema);
  if (depth >= MAX_DEPTH) return {};
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, field]) => [name, sampleOf(description, field, name, depth + 1)]),
  );
}

function sampleNumber({ minimum, exclusiveMinimum, maximum }: Schema): number {
  if (minimum !== undefined) return minimum;
  if (exclusiveMinimum !== undefined) return exclusiveMinimum + 1;
  return maximum !== undefined && maximum < 1 ? maximum : 1;
}

const TEXTS: Readonly<Record<string, string>> = {
  uuid: "0f9c2d51-3a77-4b0e-9a55-6c8d1e2f3a4b",
  "date-time": "2026-04-15T12:00:00Z",
  date: "2026-04-15",
  time: "12:00:00Z",
  email: "ada@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  hostname: "example.com",
  ipv4: "192.0.2.1",
};

function sampleText({ format, minLength = 0, maxLength }: Schema, name: string): string {
  return (TEXTS[format ?? ""] ?? `${name}-1`).padEnd(minLength, "-").slice(0, maxLength);
}
