import { serializeBody } from "./body.ts";
import { sortInput } from "./input.ts";
import type { Input, Operation } from "./operation.ts";
import { serializePath } from "./path.ts";
import { serializeQuery } from "./query.ts";

/** What a method sends of its input. */
export interface BuiltRequest {
  /** Path and query. */
  target: string;
  body: BodyInit | undefined;
  /** Of the body; null where the platform names it, with the boundary between parts. */
  contentType: string | null | undefined;
}

/** The request that a method would send, for whoever shows it or sends it by other means. Throws an `InvalidInputError`, as the method does. */
export function buildRequest(operation: Operation, input: Input): BuiltRequest {
  const { path, query, body } = sortInput(operation, input);
  const search = serializeQuery(operation, query);
  const written = serializeBody(operation, body, operation.contentType);
  return {
    target: serializePath(operation.id, operation.path, path, operation.styles) + (search === "" ? "" : `?${search}`),
    body: written.body,
    contentType: written.contentType,
  };
}
