import { InvalidInputError } from "../errors/invalid-input-error.ts";
import { FORM_TYPE, JSON_TYPE, MULTIPART_TYPE } from "./content-type.ts";
import type { Operation } from "./operation.ts";
import { kindOf, ownNames, plain } from "./value.ts";

/** What `fetch` sends, with its content type; null where the platform names it, with the boundary between parts. */
export interface SerializedBody {
  body: BodyInit | undefined;
  contentType?: string | null | undefined;
}

const HINT = "pass a bodySerializer to the raw client";
const FILES = ["Blob", "File"];
const SENT_AS_IT_IS = [...FILES, "FormData", "URLSearchParams", "ReadableStream", "ArrayBuffer", "SharedArrayBuffer"];

/**
 * Writes a body as its content type asks. Throws an `InvalidInputError` for what cannot be; a type of the caller's own that is not known is
 * taken for another name of JSON, as openapi-fetch does.
 */
export function serializeBody(
  operation: Pick<Operation, "id" | "deep">,
  value: unknown,
  contentType: string | undefined,
  own = false,
): SerializedBody {
  if (value === undefined) return { body: undefined };
  if (contentType === JSON_TYPE && isPlain(value)) return { body: json(operation.id, value), contentType };
  const kind = kindOf(value);
  if (SENT_AS_IT_IS.includes(kind) || ArrayBuffer.isView(value)) {
    const hasItsType = kind === "FormData" || (kind === "Blob" && (value as Blob).type !== "");
    return { body: value as BodyInit, contentType: hasItsType ? null : contentType };
  }
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? JSON_TYPE;
  if (/^application\/(.+\+)?json$/.test(type)) return { body: json(operation.id, value), contentType };
  if (type === FORM_TYPE && isObject(value)) {
    return { body: form(JSON.parse(json(operation.id, value)), operation.deep), contentType };
  }
  if (type === MULTIPART_TYPE && isObject(value)) return { body: multipart(operation.id, value), contentType: null };
  if (typeof value === "string") return { body: value, contentType };
  if (own) return { body: json(operation.id, value), contentType };
  throw new InvalidInputError(operation.id, "body", `cannot be written as ${type}: ${HINT}`);
}

/** What most bodies are, told without asking further. */
function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function json(operation: string, value: unknown): string {
  const refuse = () => new InvalidInputError(operation, "input", "holds what cannot be written as JSON");
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    throw refuse();
  }
  // A function or a symbol has no JSON.
  if (text === undefined) throw refuse();
  return text;
}

/** Objects are written with brackets (`a[b]=1`). Lists repeat the name, or inside of brackets and with `deep` number their items. */
function form(body: object, deep: boolean): string {
  const fields = new URLSearchParams();
  const append = (name: string, value: unknown, numbered: boolean): void => {
    if (typeof value !== "object" || value === null) fields.append(name, String(value));
    else if (Array.isArray(value) && !numbered) for (const item of value) append(name, item, true);
    else for (const [key, item] of Object.entries(value)) append(`${name}[${key}]`, item, true);
  };
  for (const [name, value] of Object.entries(body)) append(name, value, deep);
  return fields.toString();
}

/** A part for each field, and for each item of a list; files as they are, other objects as JSON. */
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
