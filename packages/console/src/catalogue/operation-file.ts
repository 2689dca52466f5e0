import type { OperationSummary } from "./operation.ts";

/** Returns the URL of an operation's JSON file, relative to the site. */
export function operationFile({ provider, api, id }: Pick<OperationSummary, "provider" | "api" | "id">): string {
  // An operation without an ID is named after its method and path.
  return `operations/${provider}/${api}/${id.replaceAll(/[^\w.-]/g, "_")}.json`;
}
