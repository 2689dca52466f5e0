// Lint rules of our own, for what no built-in rule asks. Each says what is wrong and what to write instead.
import { descriptionsPresent } from "./rules/descriptions-present.js";
import { errorBodyIsSchema } from "./rules/error-body-is-schema.js";
import { fileNameMatches } from "./rules/file-name-matches.js";
import { flatInput } from "./rules/flat-input.js";
import { mediaTypeExample } from "./rules/media-type-example.js";
import { operationExternalDocs } from "./rules/operation-external-docs.js";
import { operationIdIsMethodPath } from "./rules/operation-id-is-method-path.js";
import { operationPagination } from "./rules/operation-pagination.js";
import { operationRepeatable } from "./rules/operation-repeatable.js";
import { operationSends } from "./rules/operation-sends.js";

export default function linkwright() {
  return {
    id: "linkwright",
    rules: {
      oas3: {
        "descriptions-present": descriptionsPresent,
        "error-body-is-schema": errorBodyIsSchema,
        "file-name-matches": fileNameMatches,
        "flat-input": flatInput,
        "media-type-example": mediaTypeExample,
        "operation-external-docs": operationExternalDocs,
        "operation-id-is-method-path": operationIdIsMethodPath,
        "operation-pagination": operationPagination,
        "operation-repeatable": operationRepeatable,
        "operation-sends": operationSends,
      },
    },
  };
}
