import { InvalidInputError } from "../errors/invalid-input-error.ts";

/** Value of the option `headers`: a record, a `Headers`, or entries. `undefined` and `null` omit a header. */
export type HeaderValues =
  | Headers
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[] | null | undefined>>;

/** Headers by lower-case name; `null` if a header must not be sent. */
export type HeaderRecord = Record<string, string | null>;

/** Error message for an empty or missing token. */
export const NO_TOKEN = "must be a non-empty string";

export function isToken(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/**
 * Adds headers, replacing those of the same name. Throws an `InvalidInputError` for an invalid header, and for one that specifies on
 * whose behalf a call is made but holds no token.
 */
export function addHeaders(
  operation: string,
  target: HeaderRecord,
  given: HeaderValues | undefined,
  acting: readonly string[],
): void {
  if (given === undefined || given === null) return;
  if (typeof given !== "object")
    throw new InvalidInputError(operation, "headers", "must be an object, a Headers or an array of entries");
  // Checked by their members, since those of another realm are not instances of our class.
  const entries = Symbol.iterator in given ? given : Object.entries(given);
  for (const [name, value] of entries as Iterable<[string, unknown]>) {
    const key = name.toLowerCase();
    if (acting.includes(key) && !isToken(value)) throw new InvalidInputError(operation, name, NO_TOKEN);
    if (value === null) target[key] = null;
    else if (value !== undefined) target[key] = headerValue(operation, name, value);
  }
}

/** Returns the value of a header. Checked here because Node's `Headers` quote what they reject, which may be a session token. */
export function headerValue(operation: string, name: string, value: unknown): string {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    throw new InvalidInputError(operation, "headers", "contains an invalid header name");
  }
  const text = Array.isArray(value) ? value.join(", ") : String(typeof value === "symbol" ? "" : value);
  if (typeof value === "symbol" || typeof value === "function" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
    throw new InvalidInputError(operation, name, "cannot be sent in a header");
  }
  return text;
}
