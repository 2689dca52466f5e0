import type { Answer } from "./api.ts";
import type { DescribedOperation } from "./descriptions.ts";

/** The first success answer of an operation, with the example that its description shows. */
export function exampleAnswer({ answers }: DescribedOperation): Answer {
  const [status, answer] = [...answers].find(([each]) => each >= 200 && each < 300) ?? [200, undefined];
  return { status, body: answer?.part.content?.["application/json"]?.example };
}
