import type { Visitor } from "../rule.ts";

/** Every operation says whether sending it twice does no more than sending it once. */
export function operationRepeatable(): Visitor {
  return {
    Operation(operation, { report, location }) {
      if (typeof operation["x-repeatable"] === "boolean") return;
      report({
        message:
          "Add `x-repeatable: true` (a repeat changes nothing more: reads, searches, whole updates) or `x-repeatable: false` (it sends, creates or uses up something).",
        location: location.child("x-repeatable").key(),
      });
    },
  };
}
