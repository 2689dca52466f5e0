// What a provider's client package is built with, and what it hands on: `public.ts` lists that. All of it is one file when built,
// since each file more costs a client's start most of a millisecond.
export type { Answer, ApiPromise, PagedPromise } from "./api-promise.ts";
export { type ClientConfig, type ClientOptions, createClient } from "./client.ts";
export type { Credential } from "./credential.ts";
export { optionalSetting, requiredSetting } from "./environment.ts";
export * from "./errors/abort-error.ts";
export * from "./errors/api-error.ts";
export * from "./errors/authentication-error.ts";
export * from "./errors/conflict-error.ts";
export * from "./errors/connection-error.ts";
export * from "./errors/invalid-input-error.ts";
export * from "./errors/linkwright-error.ts";
export * from "./errors/not-found-error.ts";
export * from "./errors/page-limit-error.ts";
export * from "./errors/permission-error.ts";
export * from "./errors/rate-limit-error.ts";
export * from "./errors/redirect-error.ts";
export * from "./errors/server-error.ts";
export * from "./errors/timeout-error.ts";
export * from "./errors/unreadable-answer-error.ts";
export * from "./errors/validation-error.ts";
export { type Gateway, throughGateway } from "./gateway.ts";
export type { AttemptView, Hooks, Logger } from "./hooks.ts";
export type { OperationTable } from "./operation.ts";
export type { Pagination } from "./pages.ts";
export type { RawClient } from "./raw-client.ts";
export type { OptionHeaders, RequestOptions } from "./request-options.ts";
export type { Fetch } from "./transport.ts";
