declare module "virtual:flow-list" {
  import type { Flow } from "./flow.ts";

  export const flowList: Pick<Flow, "name" | "title" | "summary">[];
}

declare module "virtual:flows" {
  import type { Flow } from "./flow.ts";

  export const flows: Flow[];
}
