/** Lists without a meaningful order. */
const UNORDERED = new Set(["required", "enum", "tags"]);

/** Returns JSON in which the order of keys, and of lists that have none, makes no difference. */
export function canonical(value: unknown): string {
  const json: string | undefined = JSON.stringify(value, (name, part: unknown) => {
    if (Array.isArray(part)) return UNORDERED.has(name) ? [...part].sort() : part;
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  // There is no JSON of undefined.
  return json ?? "";
}
