import type { Answer } from "./answer.ts";
import type { DescribedOperation } from "./descriptions.ts";

/** The first success answer of an operation, with the example that its description shows but for what is replaced. */
export function exampleAnswer({ answers }: DescribedOperation, replaced?: object): Answer {
  const [status, answer] = [...answers].find(([each]) => each >= 200 && each < 300) ?? [200, undefined];
  const example = answer?.part.content?.["application/json"]?.example;
  return { status, body: replaced ? { ...(example as object), ...replaced } : example };
}
