import { hasDotSegment } from "@linkwright/safe-http/path-segment";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isObject } from "../is-object.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { encodedValue, ownNames, plain } from "./value.ts";

/** A parameter of a path template; providers also name them with dashes and dots. */
const PARAMETER = /\{([^{}/]+)\}/g;

/** Names of a template's parameters. */
export function parameterNames(template: string): string[] {
  return Array.from(template.matchAll(PARAMETER), ([, name = ""]) => name);
}

/** By which openapi-fetch tells styles in a template: `{.label}`, `{;matrix}`, `{exploded*}`. */
const AFFIXES = /^[.;]|\*$/g;

const PREFIXED: Readonly<Record<string, ParameterStyle>> = { ".": "label", ";": "matrix" };

/** Styles that a template by hand tells, for a path that no description has. */
export function templateStyles(path: string): Map<string, ParameterStyle> {
  return new Map(
    parameterNames(path).map((name) => {
      const style = PREFIXED[name.charAt(0)] ?? "simple";
      return [name, (name.endsWith("*") ? `${style}*` : style) as ParameterStyle];
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
  if (!/^\/(?!\/)[^\\?#\s]*$/.test(path) || hasDotSegment(path)) {
    throw new InvalidInputError(
      "api",
      "path",
      "must begin with one / and hold no dot segments, backslashes, spaces, ? or #",
    );
  }
}

/** A value that would vanish from the path, or climb out of it, is refused (openapi-typescript issues 2376 and 2483). */
function pathSegment(operation: string, name: string, given: unknown, style: ParameterStyle | undefined): string {
  const reject = (problem: string) => new InvalidInputError(operation, name, problem);
  const value = plain(operation, name, given);
  if (value === undefined || value === null) throw reject("is missing");
  if (!style && typeof value !== "string" && !Number.isFinite(value)) throw reject("must be a string or a number");
  const segment = styled((item) => encodedValue(operation, name, item), name, value, style);
  if (value === "" || segment === "") throw reject("is empty");
  if (hasDotSegment(segment)) throw reject("must not be a path of its own");
  return segment;
}

/** https://spec.openapis.org/oas/v3.1.1.html#style-values */
function styled(text: (item: unknown) => string, name: string, value: unknown, style = "simple"): string {
  const explode = style.endsWith("*");
  const prefix = style.startsWith("label") ? "." : style.startsWith("matrix") ? ";" : "";
  const named = prefix === ";" ? `;${text(name)}=` : prefix;
  if (!isObject(value)) return named + text(value);
  const isList = Array.isArray(value);
  const items = ownNames(value).map((key) => {
    const item = text(value[key as never]);
    return isList ? item : text(key) + (explode ? "=" : ",") + item;
  });
  if (!explode || !prefix) return items.length > 0 ? named + items.join(",") : "";
  return items.map((item) => (isList ? named : prefix) + item).join("");
}
