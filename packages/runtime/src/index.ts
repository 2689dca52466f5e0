// What a provider's client package is built with.
export { type ClientConfig, createClient } from "./client.ts";
export { optionalSetting, requiredSetting } from "./environment.ts";
export type { ErrorDetails } from "./errors/api-error.ts";
export type { OperationTable } from "./operation.ts";
export type { Pagination } from "./pages.ts";
export * from "./public.ts";
export type { OptionHeaders } from "./request-options.ts";
