// API for providers' client packages; `public.ts` lists what they export to their users. The build bundles it into one file, since each
// additional file slows a client's start by most of a millisecond.
export { type ApiPromise, type ApiResponse, apiPromise, type PagedPromise } from "./api-promise.ts";
export { type AuthorizationHeaders, authorizationHeaders, type CredentialHeaders } from "./authorization.ts";
export { checkBaseUrl, isSecureAddress } from "./base-url.ts";
export { type ClientConfig, type ClientOptions, createClient } from "./client.ts";
export type { Fetch } from "./context.ts";
export { isControlFlow } from "./control-flow.ts";
export { type Credential, currentCredential, sendable } from "./credential.ts";
export { optionalSetting, requiredSetting } from "./environment.ts";
export { errorFromResponse } from "./error-from-response.ts";
export { type ErrorPaths, errorReader } from "./error-reader.ts";
export * from "./errors/abort-error.ts";
export * from "./errors/api-error.ts";
export * from "./errors/authentication-error.ts";
export type { Called } from "./errors/called.ts";
export * from "./errors/conflict-error.ts";
export * from "./errors/connection-error.ts";
export * from "./errors/credential-error.ts";
export * from "./errors/invalid-input-error.ts";
export { isKind, isLinkwrightError, KINDS, LinkwrightError } from "./errors/linkwright-error.ts";
export * from "./errors/not-found-error.ts";
export * from "./errors/page-cycle-error.ts";
export * from "./errors/page-limit-error.ts";
export * from "./errors/permission-error.ts";
export * from "./errors/rate-limit-error.ts";
export * from "./errors/redirect-error.ts";
export * from "./errors/response-too-large-error.ts";
export * from "./errors/server-error.ts";
export * from "./errors/timeout-error.ts";
export * from "./errors/unreadable-response-error.ts";
export * from "./errors/validation-error.ts";
export { type Gateway, throughGateway } from "./gateway.ts";
export type { AttemptView, Hooks, Logger } from "./hooks.ts";
export type { RawClient } from "./openapi-fetch.ts";
export type { Pagination } from "./pages.ts";
export {
  createProviderClient,
  environmentOf,
  type ProviderApi,
  type ProviderOption,
  type ProviderRecord,
} from "./provider-client.ts";
export { type BuiltRequest, buildRequest } from "./request/build-request.ts";
export { type HeaderValues, headerValue } from "./request/headers.ts";
export { type OperationTable, parseOperation } from "./request/operation.ts";
export { serializePath } from "./request/path.ts";
export type { OptionHeaders, RequestOptions } from "./request-options.ts";
export type { AppInfo } from "./user-agent.ts";
