import type { OperationSummary } from "./operation.ts";

/** Where the whole of an operation lies, relative to the site. */
export function operationFile({ provider, api, id }: Pick<OperationSummary, "provider" | "api" | "id">): string {
  return `operations/${provider}/${api}/${id}.json`;
}
