import { InvalidInputError } from "../errors/invalid-input-error.ts";

/** What `headers` takes: a record, a `Headers`, or entries. `undefined` and null leave one out. */
export type HeaderValues =
  | Headers
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[] | null | undefined>>;

/** Header names in lower case, each with its value; null where it must not be sent. */
export type HeaderRecord = Record<string, string | null>;

/** What is said of a token that is none. */
export const NO_TOKEN = "must be a token, and is none";

export function isToken(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/**
 * Adds headers to those that are there, over those of the same name. Throws an `InvalidInputError` for what cannot be one, and for those
 * that say for whom a call acts, where they hold no token.
 */
export function addHeaders(
  operation: string,
  target: HeaderRecord,
  given: HeaderValues | undefined,
  acting: readonly string[],
): void {
  if (given === undefined || given === null) return;
  if (typeof given !== "object")
    throw new InvalidInputError(operation, "headers", "must be an object, a Headers or a list of entries");
  // By what they can do, since those of another realm are no instance of ours.
  const entries = Symbol.iterator in given ? given : Object.entries(given);
  for (const [name, value] of entries as Iterable<[string, unknown]>) {
    const key = name.toLowerCase();
    if (acting.includes(key) && !isToken(value)) throw new InvalidInputError(operation, name, NO_TOKEN);
    if (value === null) target[key] = null;
    else if (value !== undefined) target[key] = headerValue(operation, name, value);
  }
}

/** Node's `Headers` echo what they refuse, and what they refuse may be a session. */
export function headerValue(operation: string, name: string, value: unknown): string {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    throw new InvalidInputError(operation, "headers", "has a name that is no header's");
  }
  const text = Array.isArray(value) ? value.join(", ") : String(typeof value === "symbol" ? "" : value);
  if (typeof value === "symbol" || typeof value === "function" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
    throw new InvalidInputError(operation, name, "cannot be sent in a header");
  }
  return text;
}
