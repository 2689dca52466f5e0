import { JSON_TYPE, type Operation } from "@linkwright/description/operation";
import type { Answer } from "./answer.ts";

/** The first success answer of an operation, with the example that its description shows but for what is replaced. */
export function exampleAnswer({ responses }: Operation, replaced?: object): Answer {
  const success = responses.find(({ status }) => status.startsWith("2"));
  const status = Number(success?.status);
  const example = success?.contents.get(JSON_TYPE)?.example;
  return {
    status: Number.isNaN(status) ? 200 : status,
    body: replaced ? { ...(example as object), ...replaced } : example,
  };
}
