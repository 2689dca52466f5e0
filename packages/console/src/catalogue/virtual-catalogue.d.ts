declare module "virtual:catalogue" {
  import type { OperationSummary } from "./operation.ts";

  /** In the order of the list. */
  export const apis: { provider: string; api: string; title: string }[];
  export const operations: OperationSummary[];
}
