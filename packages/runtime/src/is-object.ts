/** Tells whether a value is an object, a list included. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
