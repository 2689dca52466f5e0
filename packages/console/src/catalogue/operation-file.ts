import type { OperationSummary } from "./operation.ts";

/** Where the whole of an operation lies, relative to the site. */
export function operationFile({ provider, api, id }: Pick<OperationSummary, "provider" | "api" | "id">): string {
  // An operation without an id is called by its method and path.
  return `operations/${provider}/${api}/${id.replaceAll(/[^\w.-]/g, "_")}.json`;
}
