import type { Operation } from "./operation.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { encoded, encodedValue, ownNames, plain } from "./value.ts";

/** Options that openapi-fetch accepts as `querySerializer` instead of a function. */
export interface QueryOptions {
  array?: { style?: string; explode?: boolean };
  object?: { style?: string; explode?: boolean };
  allowReserved?: boolean;
}

const HINT = ": pass a function as querySerializer to the raw client";
const SEPARATORS: Partial<Record<ParameterStyle, string>> = { csv: ",", space: "%20", pipe: "|" };

/**
 * Returns the query of a URL without its question mark, serialized as the operation or the caller's options specify. Throws an
 * `InvalidInputError` for a value that a query cannot contain.
 */
export function serializeQuery(
  { id, styles }: Pick<Operation, "id" | "styles">,
  query: object,
  options?: QueryOptions,
): string {
  const parts: string[] = [];
  for (const name of ownNames(query)) {
    const field = options ? "query" : name;
    const value = plain(id, field, query[name as never]);
    if (value === undefined || value === null) continue;
    const key = encodedName(id, name);
    const text = (item: unknown) => encodedValue(id, field, item, HINT, options?.allowReserved);
    if (typeof value !== "object") {
      parts.push(`${key}=${text(value)}`);
      continue;
    }
    const isList = Array.isArray(value);
    const style = options ? styleOf(options, isList) : styles.get(name);
    const separator = style && SEPARATORS[style];
    const joined: string[] = [];
    for (const its of ownNames(value)) {
      const item: unknown = value[its as never];
      if (item === undefined || item === null) continue;
      if (separator) joined.push(...(isList ? [] : [encoded(id, field, its)]), text(item));
      else if (isList) parts.push(`${key}=${text(item)}`);
      else if (style === "fields") parts.push(`${encodedName(id, its)}=${text(item)}`);
      else parts.push(`${key}[${encoded(id, field, its)}]=${text(item)}`);
    }
    if (joined.length > 0) parts.push(`${key}=${joined.join(separator)}`);
  }
  return parts.join("&");
}

/** Reads the options as openapi-fetch does. */
function styleOf({ array, object }: QueryOptions, isList: boolean): ParameterStyle | undefined {
  const { style = isList ? "form" : "deepObject", explode = true } = (isList ? array : object) ?? {};
  if (style === "deepObject") return undefined;
  if (explode) return isList ? undefined : "fields";
  return style === "spaceDelimited" ? "space" : style === "pipeDelimited" ? "pipe" : "csv";
}

/** Keeps brackets unencoded, as servers that use them expect: `filter[name]`. */
function encodedName(id: string, name: string): string {
  return encoded(id, name, name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}
