import type { Schema } from "@linkwright/description/document";
import { FORM_TYPE, type Operation, type Parameter } from "@linkwright/description/operation";
import type { Route } from "@linkwright/description/router";
import type { Problem, Validator } from "./validation.ts";

/** A request's parameters and body fields in one object, or all problems found in them. */
export type Input = { readonly fields: object } | { readonly problems: readonly Problem[] };

/** Reads and validates a request. Undescribed body fields are passed on, and undescribed query parameters are ignored. */
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
  // The path takes precedence: a body must not address another resource than its URL.
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

/** Returns the value of a body, or what is wrong with it. */
function parse(text: string, contentType: string, described: string): { value: unknown } | string {
  // An absent body is validated as an empty object, which reports the missing fields.
  if (text === "") return { value: {} };
  // Other sites' pages can send other types without a CORS preflight, and the providers' clients never do.
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() || "nothing";
  if (type !== described) return `must have the content type ${described}, not ${type}`;
  if (type === FORM_TYPE) return { value: Object.fromEntries(new URLSearchParams(text)) };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return "is not valid JSON";
  }
}

/** Numbers in a path arrive as text, too. */
function pathValue(params: Readonly<Record<string, string>>, { name, schema }: Parameter): unknown {
  const text = params[name];
  return text === undefined ? undefined : coerced(text, schema);
}

function queryValue(search: URLSearchParams, { name, style, schema }: Parameter): unknown {
  if (style === "deepObject") return deepObject(search, name);
  const values = search.getAll(name);
  if (values.length === 0) return undefined;
  if (schema.type === "array") return values;
  // A parameter given twice becomes a list, which its type rejects.
  return values.length > 1 ? values : coerced(values[0] ?? "", schema);
}

/** Parses `filters[patientId]=1` as `{ patientId: "1" }`. */
function deepObject(search: URLSearchParams, name: string): object | undefined {
  const entries = [...search].flatMap(([key, value]) =>
    key.startsWith(`${name}[`) && key.endsWith("]") ? [[key.slice(name.length + 1, -1), value] as const] : [],
  );
  if (entries.length > 0) return Object.fromEntries(entries);
  // Given, but not as an object: the validator rejects the text.
  return (search.get(name) as object | null) ?? undefined;
}

function coerced(text: string, { type }: Schema): unknown {
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}
