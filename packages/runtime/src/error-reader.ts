import type { ReadError } from "./context.ts";

/** Dotted paths of the fields of an error body; the first path that holds a string counts. */
export interface ErrorPaths {
  readonly code?: readonly string[];
  readonly message?: readonly string[];
  readonly requestId?: readonly string[];
  readonly docsUrl?: readonly string[];
}

/** Returns a reader of error bodies. With `numbers`, numbers count as well as strings. */
export function errorReader(paths: ErrorPaths, numbers?: boolean): ReadError {
  return (body) => {
    const details: Record<string, string> = {};
    for (const [field, places] of Object.entries(paths) as [string, readonly string[]][]) {
      for (const path of places) {
        const value = path.split(".").reduce<unknown>((at, name) => at?.[name as keyof typeof at], body);
        if (typeof value === "string" || (numbers && typeof value === "number")) details[field] ??= String(value);
      }
    }
    return details;
  };
}
