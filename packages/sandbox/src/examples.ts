import type { Description } from "@linkwright/description/document";
import { jsonOf, type Operation } from "@linkwright/description/operation";
import { sampleOf } from "@linkwright/description/sample";
import type { Answer } from "./answer.ts";

/** The first success answer of an operation, with the example that its description shows but for what is replaced. */
export function exampleAnswer(description: Description, { responses }: Operation, replaced?: object): Answer {
  const success = responses.find(({ status }) => status.startsWith("2"));
  const status = Number(success?.status ?? 200);
  const media = success && jsonOf(success.contents);
  // A document that somebody else wrote may show none.
  const example = media && (media.example ?? sampleOf(description, media.schema));
  return {
    status: Number.isNaN(status) ? 200 : status,
    body: replaced ? { ...(example as object), ...replaced } : example,
  };
}
