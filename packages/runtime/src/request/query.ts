import type { Operation } from "./operation.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { encoded, encodedValue, ownNames, plain } from "./value.ts";

/** What openapi-fetch takes as `querySerializer` in place of a function. */
export interface QueryOptions {
  array?: { style?: string; explode?: boolean };
  object?: { style?: string; explode?: boolean };
  allowReserved?: boolean;
}

const HINT = ": pass a function as querySerializer to the raw client";
const SEPARATORS: Partial<Record<ParameterStyle, string>> = { csv: ",", space: "%20", pipe: "|" };

/**
 * The query of a URL, without its question mark, as the operation has it, or a caller's own options. Throws an `InvalidInputError` for what
 * cannot stand there.
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

/** As openapi-fetch reads them. */
function styleOf({ array, object }: QueryOptions, isList: boolean): ParameterStyle | undefined {
  const { style = isList ? "form" : "deepObject", explode = true } = (isList ? array : object) ?? {};
  if (style === "deepObject") return undefined;
  if (explode) return isList ? undefined : "fields";
  return style === "spaceDelimited" ? "space" : style === "pipeDelimited" ? "pipe" : "csv";
}

/** Brackets stay readable, as servers that ask for them expect: `filter[name]`. */
function encodedName(id: string, name: string): string {
  return encoded(id, name, name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}
