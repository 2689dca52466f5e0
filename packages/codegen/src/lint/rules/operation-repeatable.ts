import type { Visitor } from "../rule.ts";

/** Requires every operation to specify if it is safe to retry. */
export function operationRepeatable(): Visitor {
  return {
    Operation(operation, { report, location }) {
      if (typeof operation["x-repeatable"] === "boolean") return;
      report({
        message:
          "Add `x-repeatable: true` (safe to retry: reads, searches, full updates) or `x-repeatable: false` (sends, creates or consumes something).",
        location: location.child("x-repeatable").key(),
      });
    },
  };
}
