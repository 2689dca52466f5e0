import type { Visitor } from "../rule.ts";

/** Requires every operation to link to the provider's own page. */
export function operationExternalDocs(): Visitor {
  return {
    Operation(operation, { report, location }) {
      if (operation.externalDocs?.url?.startsWith("https://")) return;
      report({
        message: "Add `externalDocs.url`: the https URL of the provider's page about this operation.",
        location: location.child("externalDocs").key(),
      });
    },
  };
}
