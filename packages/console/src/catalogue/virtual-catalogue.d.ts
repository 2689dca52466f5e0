declare module "virtual:catalogue" {
  import type { OperationSummary } from "./operation.ts";

  /** APIs in the order of `redocly.yaml`. */
  export const apis: { provider: string; api: string; title: string }[];
  export const operations: OperationSummary[];
}
