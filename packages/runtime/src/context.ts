import type { Authorize } from "./authorization.ts";
import type { ErrorDetails } from "./errors/api-error.ts";
import type { Hooks } from "./hooks.ts";
import type { Core } from "./openapi-fetch.ts";
import type { HeaderRecord } from "./request/headers.ts";
import type { Input, Operation } from "./request/operation.ts";
import type { OptionHeader } from "./request-options.ts";

/** What sends a request: the platform's `fetch`, or one with its signature. */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;

/** Reads the provider's error body, of any shape. */
export type ReadError = (body: unknown) => ErrorDetails;

/** What all calls of a client share. */
export interface CallContext {
  core: Core;
  /** Base URL of the API, without a slash at its end. */
  server: string;
  /** Every operation goes there, whether it has a server of its own or not. */
  fixedServer: boolean;
  allowInsecure: boolean;
  fetch?: Fetch;
  authorize: Authorize | undefined;
  /** The headers that credentials are sent in, in lower case. */
  credentialHeaders: readonly string[];
  /** The server is a gateway, which sends once what has an `Idempotency-Key`. */
  throughGateway: boolean;
  optionHeaders: readonly OptionHeader[];
  /** Names of the options that a call takes. */
  optionNames: readonly string[];
  /** Names of the headers that say for whom a call acts. */
  acting: readonly string[];
  /** Headers of every request, by lower-case name. */
  headers: HeaderRecord;
  defaults: Input;
  /** Names of inputs that are credentials. */
  secretInputs: readonly string[];
  findOperation: (method: string, path: string) => Operation;
  readError: ReadError;
  neverRetry: readonly string[];
  random: () => number;
  /** Undefined where nobody wants to be told. */
  hooks: Required<Hooks> | undefined;
  timeoutMs: number;
  deadlineMs: number;
  retries: number;
  maxResponseBytes: number;
}
