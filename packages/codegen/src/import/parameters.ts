import type { Description, Schema } from "@linkwright/description/document";
import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { FORM_TYPE, JSON_TYPE, METHODS, mergedObject } from "@linkwright/description/operation";
import { resolvedObject } from "@linkwright/description/reference";
import { camelCase, wordsOf } from "./words.ts";

/** Records a change and its place. */
export type Note = (change: string, place: string) => void;

/** Headers that the client sets itself. OpenAPI says to ignore parameters of these names. */
const OWN_HEADERS = /^(accept|content-type|authorization)$/i;

/**
 * Gives an operation parameters that a method can accept: its own list with every path parameter, and headers that are set
 * by an option. An optional parameter that a method could only send incorrectly is marked `x-raw-only`; these are returned
 * with the reason.
 */
export function fitParameters(
  document: JsonObject,
  item: JsonObject,
  operation: JsonObject,
  path: string,
  place: string,
  note: Note,
): { parameter: string; reason: string }[] {
  const names = namesIn(path);
  const given = [...objects(item.parameters), ...objects(operation.parameters)];
  const byName = new Map(
    given.map((parameter) => {
      const target = resolvedObject(document, parameter);
      return [`${target.in} ${target.name}`, { parameter: target, written: parameter }] as const;
    }),
  );
  const left: { parameter: string; reason: string }[] = [];
  const parameters: JsonObject[] = [];
  const lists: JsonObject[] = [];
  const fields = new Set(bodyFields(document, operation));
  for (const { parameter, written } of byName.values()) {
    if (!isObject(parameter.schema) && !isObject(parameter.content)) parameter.schema = {};
    const name = String(parameter.name);
    // openapi-typescript takes names for parts of addresses.
    if (!isDecodable(name)) {
      note("parameters whose names types cannot have, omitted", `${place} ${name}`);
      if (parameter.required === true)
        operation["x-raw-only"] = `its parameter \`${name}\` has a name that types cannot have.`;
      continue;
    }
    if (parameter.in === "path") {
      if (!names.includes(name)) {
        note("path parameters that their path does not contain, omitted", `${place} ${name}`);
        continue;
      }
      parameter.required = true;
    }
    if (parameter.in === "header") {
      if (OWN_HEADERS.test(name)) {
        note("header parameters that the client sets itself, omitted", `${place} ${name}`);
        continue;
      }
      parameter["x-client-option"] ??= freeOption(
        name,
        given.map((each) => resolvedObject(document, each)),
      );
      if (parameter.required === true)
        note("required headers, which are optional in the types of methods", `${place} ${name}`);
    }
    const reason = inputProblem(document, parameter, fields, parameters);
    if (reason !== undefined) {
      if (parameter.required === true) operation["x-raw-only"] = `its parameter \`${name}\` ${reason}`;
      else left.push({ parameter: name, reason });
      // Mark a copy for this operation only: others that refer to it may not have the problem.
      lists.push({ ...parameter, "x-raw-only": reason });
      continue;
    }
    parameters.push(parameter);
    lists.push(written);
  }
  for (const name of names) {
    if (byName.has(`path ${name}`)) continue;
    lists.push({ name, in: "path", required: true, schema: { type: "string" } });
    note("path parameters that were not declared, added as strings", `${place} ${name}`);
  }
  delete operation.parameters;
  if (lists.length > 0) operation.parameters = lists;
  return left;
}

function isDecodable(name: string): boolean {
  try {
    decodeURIComponent(name);
    return true;
  } catch {
    return false;
  }
}

/** Returns the option that fills a header: `header.requestMode`, which no other header of the operation has. */
function freeOption(header: string, others: readonly JsonObject[]): string {
  const wanted = `header.${camelCase(wordsOf(header)) || "value"}`;
  const taken = others.map((other) => other["x-client-option"]);
  let option = wanted;
  for (let number = 2; taken.includes(option); number++) option = `${wanted}${number}`;
  return option;
}

/**
 * Renames a path parameter that has the name of a body field, since a method accepts both in one object. The name of a path
 * parameter is not sent. Paths keep their order.
 */
export function renameCollidingPathParameters(document: JsonObject, note: Note): void {
  const paths = child(document, "paths");
  const renamed = Object.entries(paths).map(([url, item]) => {
    if (!isObject(item)) return [url, item];
    const operations = METHODS.map((method) => item[method]).filter(isObject);
    const fields = new Set(operations.flatMap((operation) => bodyFields(document, operation)));
    const colliding = namesIn(url).filter((name) => fields.has(name));
    let path = url;
    for (const name of colliding) {
      const other = /[a-z][A-Z]/.test(name) ? `path${name.charAt(0).toUpperCase()}${name.slice(1)}` : `path_${name}`;
      if (fields.has(other) || path.includes(`{${other}}`)) continue;
      path = path.replaceAll(`{${name}}`, `{${other}}`);
      for (const holder of [item, ...operations]) renameParameter(document, holder, name, other);
      note("path parameters renamed because a body field has the same name", `${url} ${name}, now ${other}`);
    }
    return [path, item];
  });
  document.paths = Object.fromEntries(renamed);
}

function renameParameter(document: JsonObject, holder: JsonObject, from: string, to: string): void {
  if (!Array.isArray(holder.parameters)) return;
  holder.parameters = holder.parameters.map((parameter) => {
    const target = resolvedObject(document, parameter);
    return target.in === "path" && target.name === from ? { ...target, name: to } : parameter;
  });
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name = ""]) => name);
}

/** Returns the reason why a method cannot send a parameter, without its subject; `undefined` if it can. */
function inputProblem(
  document: JsonObject,
  parameter: JsonObject,
  fields: ReadonlySet<string>,
  others: readonly JsonObject[],
): string | undefined {
  const { name, style, explode } = parameter;
  if (parameter.in === "cookie") return "is a cookie, which methods do not send.";
  if (parameter.in === "header") return undefined;
  if (parameter.content !== undefined) return "is serialized as a document of its own, which methods do not support.";
  const types = typesOf(document, parameter.schema);
  const list = types.has("array");
  const object = types.has("object");
  if (parameter.in === "path") {
    if (list || object) return "is a list or an object, which methods do not support in paths.";
    if (style !== undefined && style !== "simple") return `is in the style \`${style}\`, which methods do not support.`;
  }
  if (parameter.in === "query") {
    if (/[&?#=\s]/.test(String(name))) return "has a name that methods cannot write.";
    if (object && style === "deepObject" && isNested(document, parameter.schema))
      return "nests objects or lists in the style `deepObject`, which OpenAPI does not define.";
    if (list && style === "deepObject") return "is a list in the style `deepObject`, which methods do not support.";
    if (list && (explode === false || (style !== undefined && style !== "form")))
      return "is a list in a single value, which methods do not support: they repeat the name.";
    if (object && style !== "deepObject") return "is an object in the style `form`, which methods do not support.";
  }
  if (fields.has(String(name))) return "has the name of a field of the body.";
  if (others.some((other) => other.name === name && (other.in === "path" || other.in === "query")))
    return "has the name of another parameter.";
  return undefined;
}

function isNested(document: JsonObject, schema: unknown): boolean {
  const { properties = {} } = mergedObject(document as unknown as Description, schema as Schema);
  return Object.values(properties).some((field) => {
    const types = typesOf(document, field);
    return types.has("object") || types.has("array");
  });
}

function typesOf(document: JsonObject, schema: unknown, depth = 0): Set<unknown> {
  const { type, properties, anyOf, oneOf, allOf } = resolvedObject(document, schema);
  const parts = [...objects(anyOf), ...objects(oneOf), ...objects(allOf)];
  const own = [type ?? (isObject(properties) ? "object" : [])].flat();
  return new Set([...own, ...(depth < 8 ? parts.flatMap((part) => [...typesOf(document, part, depth + 1)]) : [])]);
}

/** Returns the names of the fields that a method would send in the body. */
function bodyFields(document: JsonObject, operation: JsonObject): string[] {
  const content = child(resolvedObject(document, operation.requestBody), "content");
  const { schema } = child(content, content[JSON_TYPE] ? JSON_TYPE : FORM_TYPE);
  if (!isObject(schema)) return [];
  return Object.keys(mergedObject(document as unknown as Description, schema).properties ?? {});
}
