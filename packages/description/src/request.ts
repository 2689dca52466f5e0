import { buildRequest, headerValue, parseOperation } from "@linkwright/runtime";
import type { Description } from "./document.ts";
import type { Operation } from "./operation.ts";
import { type PackedOperation, packOperation } from "./packed-operation.ts";

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
  return packedRequest(packOperation(description, operation), input);
}

/** As `requestOf`, without the description. */
export function packedRequest({ id, line, headers }: PackedOperation, input: FlatInput): OperationRequest {
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const inHeaders = given.filter(([name, value]) => headers.includes(name) && value !== null);
  const rest = Object.fromEntries(given.filter(([name]) => !headers.includes(name)));
  const operation = parseOperation(id, line);
  const { target, body, contentType } = buildRequest(operation, rest);
  return {
    method: operation.method,
    target,
    headers: {
      ...Object.fromEntries(inHeaders.map(([name, value]) => [name, headerValue(id, name, value)])),
      ...(contentType && { "content-type": contentType }),
    },
    body,
  };
}
