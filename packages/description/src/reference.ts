import { DescriptionError } from "./description-error.ts";
import type { Description, Reference, Schema } from "./document.ts";
import { isObject, type JsonObject } from "./json.ts";

/** A part of a description, references followed, and the JSON pointer of the place where it stands. */
export interface Located<Part> {
  part: Part;
  pointer: string;
}

/** The value itself, or what it refers to, however many references on. Throws a `DescriptionError` where that is nothing, or itself. */
export function resolve<Part extends object>(document: object, value: Part | Reference): Part {
  return isReference(value) ? locate<Part>(document, value, "").part : value;
}

/** As `resolve`, with the place: `pointer` where the value is no reference. */
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

/** The schema itself, or the one that it refers to. */
export function resolveSchema(description: Description, schema: Schema): Schema {
  return resolve<Schema>(description, schema as Schema | Reference);
}

/** As `resolve`, where nothing is certain: an empty object for what is no object. */
export function resolvedObject(document: object, value: unknown): JsonObject {
  const found = isObject(value) ? resolve(document, value) : undefined;
  return isObject(found) ? found : {};
}

/** What a JSON pointer (`#/components/schemas/Pet`) leads to; undefined for nothing, and for what is outside of the document. */
export function lookUp(document: object, pointer: string): unknown {
  if (!pointer.startsWith("#")) return undefined;
  let target: unknown = document;
  for (const token of tokensOf(pointer)) {
    const there = typeof target === "object" && target !== null && Object.hasOwn(target, token);
    target = there ? (target as Record<string, unknown>)[token] : undefined;
  }
  return target;
}

/** The names along a JSON pointer. */
export function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => decoded(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A name as it stands in a pointer. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** A name as it stands in a pointer that is part of an address. */
export function pointerToken(name: string): string {
  return encodeURIComponent(escaped(name));
}

/** References are parts of addresses; one that is no good as that is taken as it is. */
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
