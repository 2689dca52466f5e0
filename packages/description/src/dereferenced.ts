import type { Description } from "./document.ts";
import { lookUp } from "./reference.ts";

/** Maximum number of values in a result: schemas that all refer to each other would exceed any memory. */
const MAX_VALUES = 100_000;

/**
 * Returns the value with every reference replaced by its target, so that it is self-contained. A circular reference becomes its target's
 * title and description without its shape, as do references once the value is too large.
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
    if (within.includes($ref) || size > MAX_VALUES) {
      const { title = $ref.split("/").at(-1), description: text } = target;
      return { title, ...(text !== undefined && { description: text }), ...described };
    }
    return { ...(walk(target, [...within, $ref]) as object), ...described };
  }

  return walk(value, []) as Value;
}
