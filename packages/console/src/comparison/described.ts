import type { Schema } from "@linkwright/description/document";
import type { ConsoleOperation } from "../catalogue/operation.ts";

/** What a comparison says where the description says nothing. */
export const SILENT = "Nothing is described.";

/** The sentence that holds the words, so that the page says what the description says, and as it says it now. */
export function sentence(text: string | undefined, words: string): string {
  // A full stop within code or a number is followed by no blank.
  return (
    text
      ?.match(/.+?[.!?](?=\s|$)/gs)
      ?.map((each) => each.trim())
      .find((each) => each.includes(words)) ?? SILENT
  );
}

/** A field of an operation's input. */
export function field(operation: ConsoleOperation | undefined, name: string): Schema | undefined {
  return operation?.input.properties?.[name];
}

/** A field of the body of a success, by its path. */
export function responseField({ responses }: ConsoleOperation, ...path: string[]): Schema | undefined {
  const success = responses.find(({ status }) => status.startsWith("2"))?.schema;
  return path.reduce<Schema | undefined>((schema, name) => schema?.properties?.[name], success);
}

/** `60 minutes by default, from 5 minutes to 7 days` */
export function minutes({ default: fallback, minimum, maximum }: Schema = {}): string {
  const usual = typeof fallback === "number" ? `${duration(fallback)} by default` : "";
  const bounds =
    minimum !== undefined && maximum !== undefined ? `from ${duration(minimum)} to ${duration(maximum)}` : "";
  return [usual, bounds].filter(Boolean).join(", ") || SILENT;
}

const UNITS = [
  ["day", 24 * 60],
  ["hour", 60],
] as const;

/** Minutes in the largest unit that they are a whole number of, from two of it on. */
function duration(count: number): string {
  const [unit, size] = UNITS.find(([, size]) => count % size === 0 && count / size > 1) ?? ["minute", 1];
  const number = count / size;
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
