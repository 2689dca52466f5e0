import type { Description } from "./document.ts";
import { lookUp } from "./reference.ts";

/**
 * The value with every reference replaced by what it refers to, so that it stands alone. What leads back to itself ends there, with its
 * title and description and nothing about its shape.
 */
export function dereferenced<Value>(description: Description, value: Value): Value {
  return walk(description, value, []) as Value;
}

function walk(description: Description, value: unknown, within: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => walk(description, each, within));
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...beside } = value as Record<string, unknown>;
  if (typeof $ref !== "string") {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(description, each, within)]));
  }
  const target = (lookUp(description, $ref) ?? {}) as Record<string, unknown>;
  const described = walk(description, beside, within) as object;
  if (within.includes($ref)) {
    const { title = $ref.split("/").at(-1), description: text } = target;
    return { title, ...(text !== undefined && { description: text }), ...described };
  }
  return { ...(walk(description, target, [...within, $ref]) as object), ...described };
}
