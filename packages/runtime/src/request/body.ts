import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { isObject } from "../is-object.ts";
import { FORM_TYPE, JSON_TYPE, MULTIPART_TYPE } from "./content-type.ts";
import type { Operation } from "./operation.ts";
import { kindOf, ownNames, plain } from "./value.ts";

const FILES = ["Blob", "File"];
const SENT_AS_IT_IS = [...FILES, "FormData", "URLSearchParams", "ReadableStream", "ArrayBuffer", "SharedArrayBuffer"];

/**
 * Serializes a body by its content type. Throws an `InvalidInputError` if that is impossible. An unknown content type set by the caller
 * is treated as JSON, as openapi-fetch does.
 */
export function serializeBody(
  { id, deep, styles }: Pick<Operation, "id" | "deep"> & Partial<Pick<Operation, "styles">>,
  value: unknown,
  contentType: string,
  own: boolean,
): BodyInit {
  // A shortcut for most bodies.
  if (contentType === JSON_TYPE && isObject(value) && Object.getPrototypeOf(value) === Object.prototype)
    return json(id, value);
  if (SENT_AS_IT_IS.includes(kindOf(value)) || ArrayBuffer.isView(value)) return value as BodyInit;
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const isRecord = isObject(value) && !Array.isArray(value);
  if (/^application\/(.+\+)?json$/.test(type)) return json(id, value);
  if (type === FORM_TYPE && isRecord) return form(JSON.parse(json(id, value)), deep, styles);
  if (type === MULTIPART_TYPE && isRecord) return multipart(id, value);
  if (typeof value === "string") return value;
  if (own) return json(id, value);
  throw new InvalidInputError(id, "body", `cannot be serialized as ${type}: pass a bodySerializer to the raw client`);
}

function json(operation: string, value: unknown): string {
  try {
    const text = JSON.stringify(value);
    // A function or a symbol has no JSON.
    if (text !== undefined) return text;
  } catch {
    // Neither does an object that refers to itself.
  }
  throw new InvalidInputError(operation, "input", "contains a value that cannot be serialized as JSON");
}

const SEPARATORS: Readonly<Record<string, string>> = { space: " ", pipe: "|" };

/** Serializes objects with brackets (`a[b]=1`). Lists repeat the name; inside brackets or with `deep`, their items are numbered. */
function form(body: object, deep: boolean, styles?: Operation["styles"]): string {
  const fields = new URLSearchParams();
  const append = (name: string, value: unknown, numbered: boolean): void => {
    if (!isObject(value)) fields.append(name, String(value));
    else if (Array.isArray(value) && !numbered) for (const item of value) append(name, item, true);
    else for (const [key, item] of Object.entries(value)) append(`${name}[${key}]`, item, true);
  };
  for (const [name, value] of Object.entries(body)) {
    const style = styles?.get(name);
    if (!style || !isObject(value)) append(name, value, deep);
    else if (style === "json")
      for (const item of Array.isArray(value) ? value : [value])
        fields.append(name, isObject(item) ? JSON.stringify(item) : String(item));
    else if (style === "fields" && !Array.isArray(value))
      for (const [key, item] of Object.entries(value)) append(key, item, deep);
    else
      fields.append(
        name,
        (Array.isArray(value) ? value : Object.entries(value).flat()).map(String).join(SEPARATORS[style] ?? ","),
      );
  }
  return fields.toString();
}

/** Creates a part for each field and for each item of a list; files are sent unchanged, other objects as JSON. */
function multipart(operation: string, body: object): FormData {
  const parts = new FormData();
  for (const name of ownNames(body)) {
    const value = plain(operation, name, (body as Record<string, unknown>)[name]);
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (FILES.includes(kindOf(item))) parts.append(name, item as Blob);
      else if (typeof item === "object") parts.append(name, new Blob([json(operation, item)], { type: JSON_TYPE }));
      else if (typeof item === "symbol" || typeof item === "function")
        throw new InvalidInputError(operation, name, `cannot be a ${typeof item}`);
      else parts.append(name, String(item));
    }
  }
  return parts;
}
