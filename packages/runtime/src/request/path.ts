import { InvalidInputError } from "../errors/invalid-input-error.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { encodedValue, ownNames, plain } from "./value.ts";

// `.` and `..`, and every spelling that some server decodes to them, however often it was encoded.
const DOT_SEGMENT = /^(?:\.|%(?:25)*2e){1,2}$/i;

/** A parameter of a path template; providers also name them with dashes and dots. */
const PARAMETER = /\{([^{}/]+)\}/g;

/** Names of a template's parameters. */
export function parameterNames(template: string): string[] {
  return Array.from(template.matchAll(PARAMETER), ([, name = ""]) => name);
}

/** By which openapi-fetch tells styles in a template: `{.label}`, `{;matrix}`, `{exploded*}`. */
const AFFIXES = /^[.;]|\*$/g;

/** Styles that a template by hand tells, for a path that no description has. */
export function templateStyles(path: string): Map<string, ParameterStyle> {
  return new Map(
    parameterNames(path).map((name) => {
      const style = name.startsWith(".") ? "label" : name.startsWith(";") ? "matrix" : "simple";
      return [name, `${style}${name.endsWith("*") ? "*" : ""}` as ParameterStyle];
    }),
  );
}

/** `/a/{b}` with its parameters in place, each exactly one segment. Throws an `InvalidInputError` for one that could not be. */
export function serializePath(
  operation: string,
  template: string,
  parameters: Readonly<Record<string, unknown>>,
  styles?: ReadonlyMap<string, ParameterStyle>,
): string {
  if (!template.includes("{")) return template;
  return template.replace(PARAMETER, (_, name: string) => {
    const style = styles?.get(name);
    const key = style && !Object.hasOwn(parameters, name) ? name.replaceAll(AFFIXES, "") : name;
    return pathSegment(operation, key, Object.hasOwn(parameters, key) ? parameters[key] : undefined, style);
  });
}

/**
 * Checks a path that a caller wrote by hand: it must be one of the API's own, not an address that leads elsewhere once it stands behind
 * the base URL (`@host`, `.host`, `//host`), and must not climb. Throws an `InvalidInputError`.
 */
export function checkForeignPath(path: string): void {
  const climbs = String(path)
    .split("/")
    .some((segment) => DOT_SEGMENT.test(segment));
  if (!/^\/(?!\/)[^\\?#\s]*$/.test(path) || climbs) {
    throw new InvalidInputError(
      "api",
      "path",
      "must begin with one / and hold no dot segments, backslashes, spaces, ? or #",
    );
  }
}

/** A value that would vanish from the path, or climb out of it, is refused (openapi-typescript issues 2376 and 2483). */
function pathSegment(operation: string, name: string, given: unknown, style: ParameterStyle | undefined): string {
  const refuse = (problem: string) => new InvalidInputError(operation, name, problem);
  const value = plain(operation, name, given);
  if (value === undefined || value === null) throw refuse("is missing");
  if (typeof value === "string") {
    if (value === "") throw refuse("is empty");
    if (DOT_SEGMENT.test(value)) throw refuse("must not be a path of its own");
  }
  if (style === undefined && typeof value !== "string" && !(typeof value === "number" && Number.isFinite(value)))
    throw refuse("must be a string or a number");
  const segment = styled(operation, name, value, style);
  if (segment === "" || DOT_SEGMENT.test(segment)) throw refuse("must not be empty or a path of its own");
  return segment;
}

/** https://spec.openapis.org/oas/v3.1.1.html#style-values */
function styled(operation: string, name: string, value: unknown, style: ParameterStyle | undefined): string {
  const text = (item: unknown) => encodedValue(operation, name, item);
  const explode = style?.endsWith("*") ?? false;
  const prefix = style?.startsWith("label") ? "." : style?.startsWith("matrix") ? ";" : "";
  if (typeof value !== "object" || value === null) {
    return prefix === ";" ? `;${text(name)}=${text(value)}` : `${prefix}${text(value)}`;
  }
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => (explode && prefix === ";" ? `${text(name)}=${text(item)}` : text(item)))
    : ownNames(value).map(
        (key) => `${text(key)}${explode ? "=" : ","}${text((value as Record<string, unknown>)[key])}`,
      );
  if (items.length === 0) throw new InvalidInputError(operation, name, "is empty");
  if (explode) return prefix + items.join(prefix || ",");
  return (prefix === ";" ? `;${text(name)}=` : prefix) + items.join(",");
}
