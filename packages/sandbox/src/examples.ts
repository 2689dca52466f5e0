import type { Description } from "@linkwright/description/document";
import type { Operation } from "@linkwright/description/operation";
import { exampleResponse } from "@linkwright/description/sample";
import type { Answer } from "./answer.ts";

/** The described example of an operation's success, but for what is replaced. */
export function exampleAnswer(description: Description, operation: Operation, replaced?: object): Answer {
  const { status, body } = exampleResponse(description, operation);
  return { status, body: replaced ? { ...(body as object), ...replaced } : body };
}
