import { buildRequest, headerValue, parseOperation } from "@linkwright/runtime";
import type { Description } from "./document.ts";
import type { Operation } from "./operation.ts";
import { type PackedOperation, packOperation } from "./packed-operation.ts";

/** Request of a call, without credentials. */
export interface OperationRequest {
  method: string;
  /** Path and query, to be appended to a base URL. */
  target: string;
  /** `content-type` if there is a body, and header parameters under their own names. */
  headers: Record<string, string>;
  body: BodyInit | undefined;
}

/** Values of an operation's parameters, including header parameters, and body fields, by name. */
export type FlatInput = Readonly<Record<string, unknown>>;

/**
 * Returns the request of an operation for an input, built by the same code as in clients. Throws the clients' `InvalidInputError` if it
 * cannot be sent.
 */
export function requestOf(description: Description, operation: Operation, input: FlatInput): OperationRequest {
  return packedRequest(packOperation(description, operation), input);
}

/** Like `requestOf`, without the description. */
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
