import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isObject } from "../is-object.ts";

/** Returns the names of an object's own fields, without `__proto__`: read or written as a field, it would be the prototype. */
export function ownNames(value: object): string[] {
  const names = Object.keys(value);
  return names.includes("__proto__") ? names.filter((name) => name !== "__proto__") : names;
}

/** Returns the fields that are neither `undefined` nor `null`. */
export function given<T extends object>(record: T): { [Name in keyof T]: NonNullable<T[Name]> } {
  const there: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    const value = record[name as never];
    if (value !== undefined && value !== null) there[name] = value;
  }
  return there as never;
}

/** Returns the kind of an object, such as `FormData`: one of another realm is not an instance of this realm's class. */
export function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/** Returns a value as JSON has it: the ISO string of a `Date`, the string of a `URL`. */
export function plain(operation: string, name: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  if (typeof (value as { toJSON?: unknown }).toJSON !== "function") return value;
  // An invalid date is null in JSON and would be omitted from a query silently.
  const written: unknown = (value as { toJSON: () => unknown }).toJSON();
  if (written === null) throw new InvalidInputError(operation, name, "is an invalid date");
  return written;
}

/** Encodes a single value for a URL unless it may contain reserved characters. Throws an `InvalidInputError` for an object or a list. */
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
      ? `contains an object or a list where a URL takes a single value${hint}`
      : type === "number"
        ? "is not a finite number"
        : `cannot be a ${type}`;
  throw new InvalidInputError(operation, name, problem);
}

/** Encodes a name or text for a URL. */
export function encoded(operation: string, name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // A lone surrogate, which no URL can contain.
    throw new InvalidInputError(operation, name, "is not well-formed Unicode");
  }
}
