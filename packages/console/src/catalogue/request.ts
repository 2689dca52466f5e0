import { formFields, queryOf } from "../snippets/request.ts";
import type { ConsoleOperation, FlatInput } from "./operation.ts";

/** What a call sends, apart from credentials. */
export interface OperationRequest {
  method: string;
  /** Path and query, to be put behind a base URL. */
  target: string;
  /** `content-type` where there is a body, and header parameters under their own names. */
  headers: Record<string, string>;
  body?: string;
}

/** The request that an operation becomes with an input. Throws an Error that names a path parameter that is missing or no segment. */
export function requestOf(operation: ConsoleOperation, input: FlatInput): OperationRequest {
  const given = (place: string) =>
    operation.parameters.filter(({ name, in: where }) => where === place && input[name] !== undefined);
  const headers = Object.fromEntries(given("header").map(({ name }) => [name, String(input[name])]));
  const request = {
    method: operation.method,
    target: pathOf(operation.path, input) + queryOf(given("query").map(({ name }) => [name, input[name]])),
  };
  if (!operation.body) return { ...request, headers };
  const type = operation.body.contentType;
  const fields = bodyFields(operation, input);
  const body =
    type === "application/json" ? JSON.stringify(fields) : new URLSearchParams(formFields(fields)).toString();
  return { ...request, headers: { ...headers, "content-type": type }, body };
}

/** What of a flat input goes into the body. */
function bodyFields(operation: ConsoleOperation, input: FlatInput): FlatInput {
  const elsewhere = new Set(operation.parameters.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => !elsewhere.has(name) && value !== undefined),
  );
}

function pathOf(template: string, input: FlatInput): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = input[name];
    // As the clients do: what would vanish from the path, or climb out of it, is no segment.
    if (value === undefined || value === null || value === "") throw new Error(`${name} is missing.`);
    if (/^(?:\.|%(?:25)*2e){1,2}$/i.test(String(value))) throw new Error(`${name} must not be a path of its own.`);
    return encodeURIComponent(String(value));
  });
}
