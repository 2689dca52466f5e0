import type { Authorize } from "./authorization.ts";
import type { ErrorDetails } from "./errors/api-error.ts";
import type { Hooks } from "./hooks.ts";
import type { Core } from "./openapi-fetch.ts";
import type { HeaderRecord } from "./request/headers.ts";
import type { Input, Operation } from "./request/operation.ts";
import type { OptionHeader } from "./request-options.ts";

/** Function that sends a request: the platform's `fetch`, or one with its signature. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** Reads code, message and so on from the provider's error body, of any shape. */
export type ReadError = (body: unknown) => ErrorDetails;

/** Settings that all calls of a client share. */
export interface CallContext {
  core: Core;
  /** Base URL of the API, without a trailing slash. */
  server: string;
  /** `true` if every operation uses `server`, even one that has a server of its own. */
  fixedServer: boolean;
  allowInsecure: boolean;
  fetch?: Fetch;
  authorize: Authorize | undefined;
  /** Names of the headers that carry credentials, in lower case. */
  credentialHeaders: readonly string[];
  /** `true` if the server is a gateway, which sends requests with an `Idempotency-Key` once. */
  throughGateway: boolean;
  optionHeaders: readonly OptionHeader[];
  /** Names of the options of a call. */
  optionNames: readonly string[];
  /** Names of the headers that specify on whose behalf a call is made. */
  acting: readonly string[];
  /** Headers sent with every request, by lower-case name. */
  headers: HeaderRecord;
  defaults: Input;
  /** Names of inputs that are credentials. */
  secretInputs: readonly string[];
  findOperation: (method: string, path: string) => Operation;
  readError: ReadError;
  neverRetry: readonly string[];
  random: () => number;
  /** `undefined` if there are neither hooks nor a logger. */
  hooks: Required<Hooks> | undefined;
  timeoutMs: number;
  deadlineMs: number;
  retries: number;
  maxResponseBytes: number;
}
