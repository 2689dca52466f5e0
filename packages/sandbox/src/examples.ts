import type { Description } from "@linkwright/description/document";
import type { Operation } from "@linkwright/description/operation";
import { exampleResponse as describedExample } from "@linkwright/description/sample";
import type { JsonResponse } from "./json-response.ts";

/** Returns the described example of an operation's success response, with the fields of `replaced` in it. */
export function exampleResponse(description: Description, operation: Operation, replaced?: object): JsonResponse {
  const { status, body } = describedExample(description, operation);
  return { status, body: replaced ? { ...(body as object), ...replaced } : body };
}
