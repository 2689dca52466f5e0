import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isObject } from "../is-object.ts";

/** Names of an object's own fields. `__proto__` of a parsed JSON is none: read or written as a field, it would be the prototype. */
export function ownNames(value: object): string[] {
  const names = Object.keys(value);
  return names.includes("__proto__") ? names.filter((name) => name !== "__proto__") : names;
}

/** The fields that hold something: neither undefined nor null. */
export function given<T extends object>(record: T): { [Name in keyof T]: NonNullable<T[Name]> } {
  const there: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    const value = record[name as never];
    if (value !== undefined && value !== null) there[name] = value;
  }
  return there as never;
}

/** Kind of an object, such as `FormData`: one of another realm is no instance of this one's class. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** As JSON writes it: a `Date` is its ISO text, a `URL` its address. */
export function plain(operation: string, name: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  if (typeof (value as { toJSON?: unknown }).toJSON !== "function") return value;
  // An invalid date is null in JSON, and would be left out of a query without a word.
  const written: unknown = (value as { toJSON: () => unknown }).toJSON();
  if (written === null) throw new InvalidInputError(operation, name, "is a date that does not exist");
  return written;
}

/** A single value, encoded for a URL unless it may hold what is reserved there. Throws an `InvalidInputError` for what cannot be one. */
export function encodedValue(
  operation: string,
  name: string,
  given: unknown,
  hint = "",
  allowReserved = false,
): string {
  const value = plain(operation, name, given);
  const type = typeof value;
  if (type === "string") return allowReserved ? (value as string) : encoded(operation, name, value as string);
  if (type === "boolean" || type === "bigint" || Number.isFinite(value)) return String(value);
  const problem =
    type === "object"
      ? `holds an object or a list where a URL has one value${hint}`
      : type === "number"
        ? "is not a finite number"
        : `cannot be a ${type}`;
  throw new InvalidInputError(operation, name, problem);
}

/** A name or text, encoded for a URL. */
export function encoded(operation: string, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half of a character that has two, which no URL can hold.
    throw new InvalidInputError(operation, name, "is not well-formed Unicode");
  }
}
