import { DescriptionError } from "@linkwright/description/description-error";
import type { Description, PathItem } from "@linkwright/description/document";
import { child, isObject, type JsonObject } from "@linkwright/description/json";
import { methodOf } from "@linkwright/description/method";
import { FORM_TYPE, JSON_TYPE, METHODS, mergedObject, readOperation } from "@linkwright/description/operation";
import { pointerToken, resolvedObject } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import { type NamedOperation, nameOperations } from "./operation-ids.ts";
import { fitTypes } from "./own-words.ts";
import { fitParameters, type Note, renameCollidingPathParameters } from "./parameters.ts";
import { fitPaths } from "./paths.ts";
import { fitSchemas } from "./schemas.ts";
import { ownServer } from "./servers.ts";

/** Result of the conversion: the changes made to a document, and the parts of it that only the raw client can use. */
export interface Conventions {
  operations: NamedOperation[];
  /** By `METHOD /path`. */
  rawOnly: { operation: string; reason: string }[];
  rawOnlyParameters: { operation: string; parameter: string; reason: string }[];
  /** Places of everything else that was added, removed or changed, by kind of change. */
  changes: Map<string, string[]>;
}

/**
 * Converts a document's operations to our conventions: names, and parameters and bodies that a method can accept. Where the
 * document specifies nothing, it applies safe defaults: only reads are retried, nothing is paginated. An operation that
 * cannot become a method is marked `x-raw-only`, with the reason.
 */
export function followConventions(document: JsonObject, baseUrl: string): Conventions {
  const changes = new Map<string, string[]>();
  const note: Note = (change, place) => changes.set(change, [...(changes.get(change) ?? []), place]);
  for (const name of fitTypes(document)) note("extensions of another meaning, omitted", name);
  simplifySchemas(document);
  fitSchemas(document);
  omitIncoming(document, note);
  fitPaths(document, note);
  for (const { path, method, operation } of operationsOf(document))
    fitBody(document, method, operation, placeOf(method, path), note);
  const places = [...operationsOf(document)];
  const operations = nameOperations(
    places.map(({ path, method, operation }) => ({
      path,
      method,
      operationId: typeof operation.operationId === "string" ? operation.operationId : undefined,
      tag: Array.isArray(operation.tags) ? String(operation.tags[0] ?? "") : undefined,
    })),
  );
  const ids = new Map(operations.map(({ method, path, id }) => [`${method} ${path}`, id]));
  for (const { path, method, operation } of places) operation.operationId = ids.get(`${method} ${path}`);
  // After naming, since names are derived from the paths as the provider writes them.
  renameCollidingPathParameters(document, note);
  const renamed = [...operationsOf(document)];
  for (const named of operations)
    named.path = renamed.find(({ operation }) => operation.operationId === named.id)?.path ?? named.path;
  const conventions: Conventions = { operations, rawOnly: [], rawOnlyParameters: [], changes };
  for (const { path, method, item, operation } of renamed) {
    operation["x-repeatable"] ??= method === "get" || method === "head";
    operation["x-pagination"] ??= "none";
    const place = placeOf(method, path);
    operation.servers ??= item.servers;
    const server = ownServer(operation, baseUrl);
    for (const left of fitParameters(document, item, operation, path, place, note))
      conventions.rawOnlyParameters.push({ operation: place, ...left });
    const parameter = operation["x-raw-only"] as string | undefined;
    const reason =
      (RAW_METHODS.test(method) ? `clients have no methods for ${method.toUpperCase()}.` : undefined) ??
      server ??
      pathProblem(path) ??
      parameter ??
      obstacle(document, path, item, method);
    if (reason === undefined) continue;
    operation["x-raw-only"] = reason;
    conventions.rawOnly.push({ operation: place, reason });
  }
  for (const item of Object.values(child(document, "paths"))) {
    if (!isObject(item)) continue;
    delete item.servers;
    delete item.parameters;
  }
  return conventions;
}

const RAW_METHODS = /^(options|trace)$/;

function placeOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}

function* operationsOf(document: JsonObject) {
  for (const [path, item] of Object.entries(child(document, "paths"))) {
    if (!isObject(item)) continue;
    for (const method of METHODS) {
      const operation = item[method];
      if (isObject(operation)) yield { path, method, item, operation };
    }
  }
}

/** Webhooks and callbacks are requests that the provider sends, not operations of a client. */
function omitIncoming(document: JsonObject, note: Note): void {
  for (const name of Object.keys(child(document, "webhooks"))) note("webhooks, omitted", name);
  delete document.webhooks;
  for (const { path, method, operation } of operationsOf(document)) {
    if (operation.callbacks) note("callbacks, omitted", placeOf(method, path));
    delete operation.callbacks;
  }
}

/** Replaces the schemas `true` and `false`, and adds an empty schema to bodies and parameters without one. */
function simplifySchemas(document: JsonObject): void {
  const asSchema = (value: unknown) => (value === true ? {} : value === false ? { not: {} } : value);
  walk(document, (node, key) => {
    for (const name of ["items", "additionalItems", "contains", "not"]) {
      if (typeof node[name] === "boolean") node[name] = asSchema(node[name]);
    }
    for (const name of ["properties", "patternProperties", "$defs"]) {
      const named = node[name];
      if (isObject(named)) for (const each of Object.keys(named)) named[each] = asSchema(named[each]);
    }
    for (const name of ["anyOf", "oneOf", "allOf", "prefixItems"]) {
      if (Array.isArray(node[name])) node[name] = node[name].map(asSchema);
    }
    const examples = node.examples;
    // A reference as the value of an example is part of the example; otherwise it would be resolved like any other
    // reference.
    if (isObject(examples)) for (const name of Object.keys(examples)) examples[name] = asExample(examples[name]);
    const content = node.content;
    if (isObject(content) && key !== "properties") {
      for (const media of Object.values(content)) if (isObject(media)) media.schema = asSchema(media.schema ?? true);
    }
  });
}

function asExample(example: unknown): unknown {
  const { $ref } = isObject(example) ? child(example, "value") : {};
  return typeof $ref === "string" && $ref.startsWith("#/components/examples/") ? { $ref } : example;
}

const JSON_TYPES = /^(application\/json\s*;.*|text\/json|application\/\*|\*\/\*)$/i;

/** Removes a body without fields where none is allowed, and changes a wider media type to JSON. */
function fitBody(document: JsonObject, method: string, operation: JsonObject, place: string, note: Note): void {
  const body = resolvedObject(document, operation.requestBody);
  if (!isObject(operation.requestBody)) {
    delete operation.requestBody;
    return;
  }
  const content = child(body, "content");
  const wide = Object.keys(content).find((type) => JSON_TYPES.test(type));
  if (!content[JSON_TYPE] && !content[FORM_TYPE] && wide) {
    body.content = { [JSON_TYPE]: content[wide], ...content };
    delete (body.content as JsonObject)[wide];
    note("bodies of any type, changed to JSON", place);
  }
  const { schema } = child(child(body, "content"), content[FORM_TYPE] && !content[JSON_TYPE] ? FORM_TYPE : JSON_TYPE);
  encodeFields(document, child(child(body, "content"), FORM_TYPE));
  const { properties, type, allOf, anyOf, oneOf } = resolvedObject(document, schema);
  const fields = isObject(properties) ? Object.keys(properties).length : 0;
  const bodiless = method === "get" || method === "head" || method === "delete";
  if (bodiless && fields === 0 && isObject(schema) && !allOf && !anyOf && !oneOf) {
    delete operation.requestBody;
    note(`empty bodies of GET, HEAD and DELETE, omitted`, place);
    return;
  }
  const target = resolvedObject(document, schema);
  if (fields === 0 && isObject(schema) && !allOf && !anyOf && !oneOf && (type === "object" || type === undefined)) {
    target.type = "object";
    target.additionalProperties = true;
  }
}

/**
 * Writes down what OpenAPI says of a form's objects without an `encoding`: they are JSON.
 * https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
function encodeFields(document: JsonObject, media: JsonObject): void {
  const { schema } = media;
  if (!isObject(schema)) return;
  const encoding: JsonObject = { ...child(media, "encoding") };
  // Who numbers and nests one field, means all of them.
  if (Object.values(encoding).some((each) => isObject(each) && each.style === "deepObject")) return;
  const { properties = {} } = mergedObject(document as unknown as Description, schema);
  for (const [name, field] of Object.entries(properties)) {
    const { type, items, properties: fields } = resolvedObject(document, field);
    const inner = resolvedObject(document, items);
    const isObjects =
      [type, inner.type].flat().includes("object") || fields !== undefined || inner.properties !== undefined;
    if (isObjects) encoding[name] ??= { contentType: JSON_TYPE };
  }
  if (Object.keys(encoding).length > 0) media.encoding = encoding;
}

/** The end of `/messages?beta=true`. */
const FIXED_QUERY = /\?[\w.~-]+=[\w.~%-]*(&[\w.~-]+=[\w.~%-]*)*$/;

function pathProblem(path: string): string | undefined {
  if (!path.startsWith("/")) return "its path does not begin with a slash.";
  // A query of fixed values is sent with each call.
  const odd = /[?#\\\s]/.exec(path.replace(FIXED_QUERY, ""));
  return odd ? `its path contains \`${odd[0]}\`, which a URL path cannot.` : undefined;
}

/** Returns the reason why the generator cannot make a method of the operation; `undefined` if it can. */
function obstacle(document: JsonObject, path: string, item: JsonObject, method: string): string | undefined {
  try {
    const description = document as unknown as Description;
    methodOf(description, readOperation(description, path, item as PathItem, method, `#/paths/${pointerToken(path)}`));
    return undefined;
  } catch (error) {
    if (!(error instanceof DescriptionError)) throw error;
    return error.message.replace(/^.*cannot become a method: /, "");
  }
}
