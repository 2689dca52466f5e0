import type { Visitor } from "../rule.ts";

/** Every operation links the provider's own page. */
export function operationExternalDocs(): Visitor {
  return {
    Operation(operation, { report, location }) {
      if (operation.externalDocs?.url?.startsWith("https://")) return;
      report({
        message: "Add `externalDocs.url`: the provider's page of this operation, starting with https://.",
        location: location.child("externalDocs").key(),
      });
    },
  };
}
