import type { Document } from "openapi-backend";
import type { Answer } from "./api.ts";

interface Described {
  operationId?: string;
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

/** The first success answer of an operation, with the example that its description shows. */
export function exampleAnswer(description: Document, operationId: string): Answer {
  const operation = Object.values(description.paths ?? {})
    .flatMap((item) => Object.values(item ?? {}) as Described[])
    .find((each) => each.operationId === operationId);
  const [status, response] = Object.entries(operation?.responses ?? {}).find(([each]) => each.startsWith("2")) ?? [];
  return { status: Number(status), body: response?.content?.["application/json"]?.example };
}
