import type { Schema } from "@linkwright/description/document";
import type { FlatInput } from "@linkwright/description/request";
import type { ConsoleOperation } from "../catalogue/operation.ts";

/**
 * Returns the initial input of an operation: its required fields, with values from its examples. If no field of the body is required,
 * the whole example, as an empty update would show nothing.
 */
export function defaultInput({ parameters, body, input }: ConsoleOperation): FlatInput {
  const { required = [], properties = {} } = input;
  const asked = parameters.filter(({ name }) => required.includes(name));
  const values = asked.map(({ name, example }) => [name, example ?? sample(properties[name] ?? {}, name)] as const);
  const ofBody = required.filter((name) => !parameters.some((parameter) => parameter.name === name));
  return { ...Object.fromEntries(values), ...objectInput({ required: ofBody, properties }, body?.example) };
}

function objectInput({ required = [], properties = {} }: Schema, example: unknown): Record<string, unknown> {
  const shown = (typeof example === "object" && example !== null ? example : {}) as Record<string, unknown>;
  if (required.length === 0) return shown;
  return Object.fromEntries(required.map((name) => [name, shown[name] ?? sample(properties[name] ?? {}, name)]));
}

/** Returns the simplest value that matches a schema. */
function sample(schema: Schema, name: string): unknown {
  const { default: fallback, examples, enum: values } = schema;
  const reported = schema.const ?? examples?.[0] ?? fallback ?? values?.[0];
  if (reported !== undefined) return reported;
  const choice = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.[0];
  if (choice) return sample(choice, name);
  switch ([schema.type].flat()[0]) {
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return objectInput(schema, undefined);
    case "null":
      return null;
    default:
      return FORMATS[schema.format ?? ""] ?? `${name}-1`;
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  email: "ada@example.com",
  uri: "https://app.example.com/",
  uuid: "0f9c2d51-3a77-4b0e-9a55-6c8d1e2f3a4b",
  date: "2026-04-15",
  "date-time": "2026-04-15T12:00:00Z",
};
