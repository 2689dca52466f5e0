import { InvalidInputError } from "./errors/invalid-input-error.ts";

// `.` and `..`, and every spelling that some server decodes to them, however often it was encoded.
const DOT_SEGMENT = /^(?:\.|%(?:25)*2e){1,2}$/i;

/** A parameter of a path template; providers also name them with dashes and dots. */
export const PARAMETER: RegExp = /\{([^{}/]+)\}/g;

/** `/a/{b}` with its parameters in place, each exactly one segment. Throws an `InvalidInputError` for one that could not be. */
export function serializePath(
  operation: string,
  template: string,
  parameters: Readonly<Record<string, unknown>>,
): string {
  return template.replace(PARAMETER, (_, name: string) => pathSegment(operation, name, parameters[name]));
}

/**
 * The same for a path that a caller wrote by hand: it must be one of the API's own, not an address that leads elsewhere once it
 * stands behind the base URL (`@host`, `.host`, `//host`), and must not climb.
 */
export function serializeForeignPath(path: string, parameters: Readonly<Record<string, unknown>>): string {
  const climbs = path.split("/").some((segment) => DOT_SEGMENT.test(segment));
  if (!/^\/(?!\/)[^\\?#\s]*$/.test(path) || climbs) {
    throw new InvalidInputError(
      "api",
      "path",
      "must begin with one / and hold no dot segments, backslashes, spaces, ? or #",
    );
  }
  return serializePath(path, path, parameters);
}

/** A value that would vanish from the path, or climb out of it, is refused (openapi-typescript issues 2376 and 2483). */
function pathSegment(operation: string, name: string, value: unknown): string {
  const refuse = (problem: string) => new InvalidInputError(operation, name, problem);
  if (value === undefined || value === null) throw refuse("is missing");
  if (typeof value === "number" && Number.isFinite(value)) return encodeURIComponent(value);
  if (typeof value !== "string") throw refuse("must be a string or a number");
  if (value === "") throw refuse("is empty");
  if (DOT_SEGMENT.test(value)) throw refuse("must not be a path of its own");
  try {
    return encodeURIComponent(value);
  } catch {
    throw refuse("is not well-formed Unicode");
  }
}
