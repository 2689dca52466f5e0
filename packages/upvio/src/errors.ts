import type { ErrorDetails } from "@linkwright/runtime";

/** Upvio's envelope `{ error: { code, title } }`. Its code is a string on the pages and a number in the official types. */
export function readError(body: unknown): ErrorDetails {
  const error = (body as { error?: { code?: unknown; title?: unknown } } | null | undefined)?.error;
  if (typeof error !== "object" || error === null) return {};
  const { code, title } = error;
  return {
    ...((typeof code === "string" || typeof code === "number") && { code: String(code) }),
    ...(typeof title === "string" && { message: title }),
  };
}
