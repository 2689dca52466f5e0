import { DescriptionError } from "./description-error.ts";
import type { Description, Reference, Schema } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";

/** A part of a description with its reference resolved, and its JSON pointer. */
export interface Located<Part> {
  part: Part;
  pointer: string;
}

/** Returns the value or the target of its chain of references. Throws a `DescriptionError` if there is none or the chain is circular. */
export function resolve<Part extends object>(document: object, value: Part | Reference): Part {
  return isReference(value) ? locate<Part>(document, value, "").part : value;
}

/** Like `resolve`, but also returns the JSON pointer: `pointer` if the value is not a reference. */
export function locate<Part extends object>(document: object, value: Part | Reference, pointer: string): Located<Part> {
  const passed: string[] = [];
  let part = value;
  let at = pointer;
  while (isReference(part)) {
    at = part.$ref;
    if (passed.includes(at)) throw new DescriptionError(`${at} refers to itself.`);
    passed.push(at);
    const target = lookUp(document, at);
    if (target === undefined) throw new DescriptionError(`${at} refers to nothing.`);
    part = target as Part | Reference;
  }
  return { part, pointer: at };
}

/** Returns the schema, or the one that it refers to. */
export function resolveSchema(description: Description, schema: Schema): Schema {
  return resolve<Schema>(description, schema as Schema | Reference);
}

/** Like `resolve`, for values of unknown type: returns an empty object for anything that is not an object. */
export function resolvedObject(document: object, value: unknown): JsonObject {
  const found = isObject(value) ? resolve(document, value) : undefined;
  return isObject(found) ? found : {};
}

/** Returns the target of a JSON pointer (`#/components/schemas/Pet`); `undefined` if it is missing or outside the document. */
export function lookUp(document: object, pointer: string): unknown {
  if (!pointer.startsWith("#")) return undefined;
  let target: unknown = document;
  for (const token of tokensOf(pointer)) {
    const there = typeof target === "object" && target !== null && Object.hasOwn(target, token);
    target = there ? (target as Record<string, unknown>)[token] : undefined;
  }
  return target;
}

/** Returns the names along a JSON pointer. */
export function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => decoded(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns a name as written in a pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns a name as written in a pointer that is part of a URL. */
export function pointerToken(name: string): string {
  // Half of a character, which JSON can hold, has no encoding.
  return encodeURIComponent(escaped(name).replaceAll(/\p{Cs}/gu, "\ufffd"));
}

/** Decodes a reference, which is part of a URL; an invalid one is returned unchanged. */
export function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

function isReference<Part extends object>(value: Part | Reference): value is Reference {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}
