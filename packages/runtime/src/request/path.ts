import { hasDotSegment } from "@linkwright/safe-http/path-segment";
import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isObject } from "../is-object.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { encodedValue, ownNames, plain } from "./value.ts";

/** A parameter of a path template; names may also contain dashes and dots. */
const PARAMETER = /\{([^{}/]+)\}/g;

/** Returns the names of a template's parameters. */
export function parameterNames(template: string): string[] {
  return Array.from(template.matchAll(PARAMETER), ([, name = ""]) => name);
}

/** Notation of styles in openapi-fetch's templates: `{.label}`, `{;matrix}`, `{exploded*}`. */
const AFFIXES = /^[.;]|\*$/g;

const PREFIXED: Readonly<Record<string, ParameterStyle>> = { ".": "label", ";": "matrix" };

/** Returns the styles that a handwritten template specifies, for a path that is not described. */
export function templateStyles(path: string): Map<string, ParameterStyle> {
  return new Map(
    parameterNames(path).map((name) => {
      const style = PREFIXED[name.charAt(0)] ?? "simple";
      return [name, (name.endsWith("*") ? `${style}*` : style) as ParameterStyle];
    }),
  );
}

/** Returns `/a/{b}` with its parameters filled in, each as exactly one segment. Throws an `InvalidInputError` if that is impossible. */
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
 * Checks a path written by the caller: it must stay within the API, neither leading to another host when appended to the base URL (`@host`,
 * `.host`, `//host`) nor containing dot segments. Throws an `InvalidInputError` otherwise.
 */
export function checkForeignPath(path: string): void {
  if (!/^\/(?!\/)[^\\?#\s]*$/.test(path) || hasDotSegment(path)) {
    throw new InvalidInputError(
      "api",
      "path",
      "must begin with one / and contain no dot segments, backslashes, spaces, ? or #",
    );
  }
}

/** Serializes a path parameter. Rejects values that would vanish from the path or change it (openapi-typescript issues 2376 and 2483). */
function pathSegment(operation: string, name: string, given: unknown, style: ParameterStyle | undefined): string {
  const reject = (problem: string) => new InvalidInputError(operation, name, problem);
  const value = plain(operation, name, given);
  if (value === undefined || value === null) throw reject("is missing");
  if (!style && typeof value !== "string" && !Number.isFinite(value)) throw reject("must be a string or a number");
  const segment = styled((item) => encodedValue(operation, name, item), name, value, style);
  if (value === "" || segment === "") throw reject("is empty");
  if (hasDotSegment(segment)) throw reject("must not be a dot segment (. or ..)");
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
