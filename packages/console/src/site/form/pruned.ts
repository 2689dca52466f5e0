import type { FlatInput } from "@linkwright/description/request";

/** Returns an input without omitted fields, which the form library keeps as undefined. */
export function pruned(input: FlatInput): FlatInput {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, isObject(value) ? pruned(value) : value]),
  );
}

function isObject(value: unknown): value is FlatInput {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
