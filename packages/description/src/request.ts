import { buildRequest, parseOperation } from "@linkwright/runtime";
import type { Description } from "./document.ts";
import type { Operation } from "./operation.ts";
import { tableLine } from "./operation-table.ts";

/** What a call sends, apart from credentials. */
export interface OperationRequest {
  method: string;
  /** Path and query, to be put behind a base URL. */
  target: string;
  /** `content-type` where there is a body, and header parameters under their own names. */
  headers: Record<string, string>;
  body: BodyInit | undefined;
}

/** The values of an operation's parameters and body fields, by name; those of header parameters too. */
export type FlatInput = Readonly<Record<string, unknown>>;

/**
 * The request that an operation becomes with an input, written by the code that writes it in clients. Throws the clients'
 * `InvalidInputError` for what cannot be sent.
 */
export function requestOf(description: Description, operation: Operation, input: FlatInput): OperationRequest {
  const headerNames = operation.parameters.flatMap(({ in: place, name }) => (place === "header" ? [name] : []));
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const inHeaders = given.filter(([name]) => headerNames.includes(name));
  const rest = Object.fromEntries(given.filter(([name]) => !headerNames.includes(name)));
  const written = buildRequest(parseOperation(operation.id, tableLine(description, operation)), rest);
  return {
    method: operation.method,
    target: written.target,
    headers: {
      ...Object.fromEntries(inHeaders.map(([name, value]) => [name, String(value)])),
      ...(written.contentType && { "content-type": written.contentType }),
    },
    body: written.body,
  };
}
