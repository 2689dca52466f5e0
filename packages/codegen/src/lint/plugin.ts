// Lint rules for what no built-in rule checks. Each message states the problem and the fix.
import { descriptionsPresent } from "./rules/descriptions-present.ts";
import { errorBodyIsSchema } from "./rules/error-body-is-schema.ts";
import { fileNameMatches } from "./rules/file-name-matches.ts";
import { flatInput } from "./rules/flat-input.ts";
import { glossary } from "./rules/glossary.ts";
import { mediaTypeExample } from "./rules/media-type-example.ts";
import { operationExternalDocs } from "./rules/operation-external-docs.ts";
import { operationIdIsMethodPath } from "./rules/operation-id-is-method-path.ts";
import { operationPagination } from "./rules/operation-pagination.ts";
import { operationRepeatable } from "./rules/operation-repeatable.ts";
import { operationSends } from "./rules/operation-sends.ts";
import { operationSummary } from "./rules/operation-summary.ts";

export default function linkwright() {
  return {
    id: "linkwright",
    rules: {
      oas3: {
        "descriptions-present": descriptionsPresent,
        "error-body-is-schema": errorBodyIsSchema,
        "file-name-matches": fileNameMatches,
        "flat-input": flatInput,
        glossary,
        "media-type-example": mediaTypeExample,
        "operation-external-docs": operationExternalDocs,
        "operation-id-is-method-path": operationIdIsMethodPath,
        "operation-pagination": operationPagination,
        "operation-repeatable": operationRepeatable,
        "operation-sends": operationSends,
        "operation-summary": operationSummary,
      },
    },
  };
}
