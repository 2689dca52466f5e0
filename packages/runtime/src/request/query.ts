import type { Operation } from "./operation.ts";
import type { ParameterStyle } from "./parameter-style.ts";
import { encoded, encodedValue, ownNames, plain } from "./value.ts";

const HINT = ": pass a querySerializer to the raw client";
const SEPARATORS: Partial<Record<ParameterStyle, string>> = { csv: ",", space: "%20", pipe: "|" };

/** The query of a URL, without its question mark. Throws an `InvalidInputError` for what cannot stand there. */
export function serializeQuery({ id, styles }: Pick<Operation, "id" | "styles">, query: object): string {
  const parts: string[] = [];
  for (const name of ownNames(query)) {
    const value = plain(id, name, (query as Record<string, unknown>)[name]);
    if (value === undefined || value === null) continue;
    if (typeof value === "object") append(parts, id, name, value, styles.get(name));
    else parts.push(`${encodedName(id, name)}=${encodedValue(id, name, value)}`);
  }
  return parts.join("&");
}

function append(parts: string[], id: string, name: string, value: object, style: ParameterStyle | undefined): void {
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => ["", item] as const)
    : ownNames(value).map((key) => [key, field(value, key)] as const);
  const there = items.filter(([, item]) => item !== undefined && item !== null);
  if (there.length === 0) return;
  const its = encodedName(id, name);
  const separator = style && SEPARATORS[style];
  if (separator) {
    const flat = there.flatMap(([key, item]) => [
      ...(isList ? [] : [encoded(id, name, key)]),
      encodedValue(id, name, item, HINT),
    ]);
    parts.push(`${its}=${flat.join(separator)}`);
    return;
  }
  for (const [key, item] of there) {
    const place = isList ? its : style === "fields" ? encodedName(id, key) : `${its}[${encoded(id, name, key)}]`;
    parts.push(`${place}=${encodedValue(id, name, item, HINT)}`);
  }
}

function field(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

/** Brackets stay readable, as servers that ask for them expect: `filter[name]`. */
function encodedName(id: string, name: string): string {
  return encoded(id, name, name).replaceAll("%5B", "[").replaceAll("%5D", "]");
}
