import { serializeBody } from "./body.ts";
import { JSON_TYPE } from "./content-type.ts";
import { sortInput } from "./input.ts";
import type { Input, Operation } from "./operation.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { kindOf } from "./value.ts";

/** The request that a method sends for an input. */
export interface BuiltRequest {
  /** Path and query. */
  target: string;
  body: BodyInit | undefined;
  /** Content type of the body; `null` if the platform sets it, with the boundary between parts. */
  contentType: string | null | undefined;
}

/** Appends a query to a path, which may have a fixed one of its own. */
function withQuery(path: string, search: string): string {
  return search === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${search}`;
}

/**
 * Returns the request that a method would send, to show it or send it by other means. Throws an `InvalidInputError`, as the method
 * does.
 */
export function buildRequest(operation: Operation, input: Input): BuiltRequest {
  const { path, query, body } = sortInput(operation, input);
  const search = serializeQuery(operation, query);
  const { contentType = JSON_TYPE } = operation;
  const written = body && serializeBody(operation, body, contentType, false);
  return {
    target: withQuery(serializePath(operation.id, operation.path, path, operation.styles), search),
    body: written,
    // The platform adds the boundary between the parts.
    contentType: written === undefined ? undefined : kindOf(written) === "FormData" ? null : contentType,
  };
}
