import type { Schema } from "@linkwright/description/document";
import type { ConsoleOperation } from "../catalogue/operation.ts";

/** Text of a fact that the description does not contain. */
export const SILENT = "Not documented.";

/** Returns a field of an operation's input. */
export function field(operation: ConsoleOperation | undefined, name: string): Schema | undefined {
  return operation?.input.properties?.[name];
}

/** Returns a field of the body of the first success, by its path. */
export function responseField({ responses }: ConsoleOperation, ...path: string[]): Schema | undefined {
  const success = responses.find(({ status }) => status.startsWith("2"))?.schema;
  return path.reduce<Schema | undefined>((schema, name) => schema?.properties?.[name], success);
}

/** Formats the default and the bounds of a field: `60 minutes by default, from 5 minutes to 7 days`. */
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

/** Formats minutes in the largest unit of which they are a whole number greater than one. */
function duration(count: number): string {
  const [unit, size] = UNITS.find(([, size]) => count % size === 0 && count / size > 1) ?? ["minute", 1];
  const number = count / size;
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
