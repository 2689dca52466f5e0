import type { Description } from "./document.ts";
import { lookUp } from "./reference.ts";

/** Values of a result at most: schemas that all refer to each other would grow beyond any memory. */
const MOST = 100_000;

/**
 * The value with every reference replaced by what it refers to, so that it stands alone. What leads back to itself ends there, with its
 * title and description and nothing about its shape; so does what the value has become too large for.
 */
export function dereferenced<Value>(description: Description, value: Value): Value {
  let size = 0;

  function walk(value: unknown, within: readonly string[]): unknown {
    size += 1;
    if (Array.isArray(value)) return value.map((each) => walk(each, within));
    if (typeof value !== "object" || value === null) return value;
    const { $ref, ...beside } = value as Record<string, unknown>;
    if (typeof $ref !== "string") {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, within)]));
    }
    const target = (lookUp(description, $ref) ?? {}) as Record<string, unknown>;
    const described = walk(beside, within) as object;
    if (within.includes($ref) || size > MOST) {
      const { title = $ref.split("/").at(-1), description: text } = target;
      return { title, ...(text !== undefined && { description: text }), ...described };
    }
    return { ...(walk(target, [...within, $ref]) as object), ...described };
  }

  return walk(value, []) as Value;
}
