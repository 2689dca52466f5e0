import type { Schema } from "@linkwright/description/document";
import { FORM_TYPE, type Operation, type Parameter } from "@linkwright/description/operation";
import type { Route } from "@linkwright/description/router";
import type { Problem, Validator } from "./validation.ts";

/** A request's parameters and body fields in one object, or all that is wrong with them. */
export type Input = { readonly fields: object } | { readonly problems: readonly Problem[] };

/** Reads and checks a request. What the description does not name is passed on where it stands in a body, and is ignored in a query. */
export function readInput(
  { operation, params }: Route<Operation>,
  request: { path: string; contentType: string; text: string },
  validator: Validator,
): Input {
  const problems: Problem[] = [];
  const query: Record<string, unknown> = {};
  const search = request.path.includes("?") ? new URLSearchParams(request.path.slice(request.path.indexOf("?"))) : null;
  for (const parameter of operation.parameters) {
    const { name, pointer } = parameter;
    if (parameter.in === "header") continue;
    const value = parameter.in === "path" ? pathValue(params, parameter) : search && queryValue(search, parameter);
    if (value === undefined || value === null) {
      if (parameter.required) problems.push({ field: name, missing: true, message: "is required" });
      continue;
    }
    problems.push(...validator.problems(pointer, value, name));
    if (parameter.in === "query") query[name] = value;
  }
  const body = readBody(operation, request, validator);
  if ("problems" in body) problems.push(...body.problems);
  if (problems.length > 0) return { problems };
  // The path wins: a body must not name another resource than its URL.
  return { fields: { ...("fields" in body && body.fields), ...query, ...params } };
}

function readBody(
  operation: Operation,
  { contentType, text }: { contentType: string; text: string },
  validator: Validator,
): Input {
  const { body } = operation;
  if (!body) return { fields: {} };
  const parsed = parse(text, contentType, body.contentType);
  if (typeof parsed === "string") return { problems: [{ field: "", missing: false, message: parsed }] };
  const problems = validator.problems(body.media.pointer, parsed.value);
  return problems.length > 0 ? { problems } : { fields: parsed.value as object };
}

/** The value of a body, or what is wrong with it. */
function parse(text: string, contentType: string, described: string): { value: unknown } | string {
  // An absent body is validated as an empty one: that names the fields that are missing.
  if (text === "") return { value: {} };
  // Any other type is what a page of another site may send without asking first, and what the providers' clients never send.
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() || "nothing";
  if (type !== described) return `must be sent as ${described}, not as ${type}`;
  if (type === FORM_TYPE) return { value: Object.fromEntries(new URLSearchParams(text)) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return "is not JSON";
  }
}

/** A number is written as text in a path, too. */
function pathValue(params: Readonly<Record<string, string>>, { name, schema }: Parameter): unknown {
  const text = params[name];
  return text === undefined ? undefined : coerced(text, schema);
}

function queryValue(search: URLSearchParams, { name, style, schema }: Parameter): unknown {
  if (style === "deepObject") return deepObject(search, name);
  const values = search.getAll(name);
  if (values.length === 0) return undefined;
  if (schema.type === "array") return values;
  // A parameter given twice has no one value; its type then refuses the list.
  return values.length > 1 ? values : coerced(values[0] ?? "", schema);
}

/** `filters[patientId]=1` as `{ patientId: "1" }`. */
function deepObject(search: URLSearchParams, name: string): object | undefined {
  const entries = [...search].flatMap(([key, value]) =>
    key.startsWith(`${name}[`) && key.endsWith("]") ? [[key.slice(name.length + 1, -1), value] as const] : [],
  );
  if (entries.length > 0) return Object.fromEntries(entries);
  // Given, but as no object: the validator refuses the text.
  return (search.get(name) as object | null) ?? undefined;
}

function coerced(text: string, { type }: Schema): unknown {
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}
