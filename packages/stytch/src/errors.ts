import type { ErrorDetails } from "@linkwright/runtime";

/** Stytch has two error bodies: its own, and on OAuth routes the one of RFC 6749 with an `error_uri`. */
export function readError(body: unknown): ErrorDetails {
  if (typeof body !== "object" || body === null) return {};
  const fields = body as Record<string, unknown>;
  const text = (...names: string[]) => names.map((name) => fields[name]).find((value) => typeof value === "string");
  return {
    code: text("error_type", "error"),
    message: text("error_message", "error_description"),
    requestId: text("request_id"),
    docsUrl: text("error_url", "error_uri"),
  };
}
