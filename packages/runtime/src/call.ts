import type { CallContext } from "./context.ts";
import type { Called } from "./errors/called.ts";
import { isObject } from "./is-object.ts";
import type { RawInit } from "./openapi-fetch.ts";
import { Redactor } from "./redaction.ts";
import type { Operation } from "./request/operation.ts";
import type { RequestOptions } from "./request-options.ts";

/** A call of an operation, by a method or by the raw client: the state that its attempts share. */
export class Call {
  declare readonly context: CallContext;
  declare readonly operation: Operation;
  /** The caller's signal, or that of the `Request` if there is one. */
  declare signal: AbortSignal | undefined;
  declare readonly timeoutMs: number;
  declare readonly deadlineMs: number;
  declare readonly retries: number;
  declare readonly maxResponseBytes: number;
  /** Time by which the call must end, on the clock of `performance.now()`. */
  declare readonly deadline: number;
  /** Objects whose fields may hold credentials. */
  declare readonly inputs: readonly unknown[];
  /** Credentials that were sent. */
  readonly secrets: unknown[] = [];
  /** Number of times the request was sent. */
  attempts = 0;
  /** Names of the headers filled from the client's credentials, without those that the caller set or removed. */
  authHeaderNames: readonly string[] = [];
  /** Headers as sent, by lower-case name. */
  headers: Record<string, string> = {};
  body: BodyInit | undefined;
  /** Options passed to openapi-fetch. */
  init: RawInit = {};
  /** `true` if a successful response may have an empty body. */
  mayBeEmpty = true;
  /** `true` if the URL begins with the API's own server and its path was checked. */
  knownUrl = true;
  /** URL of the last attempt. */
  url = "";

  constructor(context: CallContext, operation: Operation, inputs: readonly unknown[], options: RequestOptions) {
    this.context = context;
    this.operation = operation;
    this.inputs = inputs;
    this.signal = options.signal ?? undefined;
    this.timeoutMs = options.timeoutMs ?? context.timeoutMs;
    this.deadlineMs = options.deadlineMs ?? context.deadlineMs;
    this.retries = options.retries ?? context.retries;
    this.maxResponseBytes = options.maxResponseBytes ?? context.maxResponseBytes;
    this.deadline =
      this.deadlineMs === Number.POSITIVE_INFINITY ? this.deadlineMs : performance.now() + this.deadlineMs;
  }

  /** Description of the call for error messages. */
  get called(): Called {
    const { id, method, path } = this.operation;
    const url = this.url || this.context.server;
    return { operation: id, method, path, host: URL.canParse(url) ? new URL(url).host : url };
  }

  /** Returns a redactor for the secrets that the call sent. */
  redactor(): Redactor {
    const inputs = this.inputs.filter(isObject);
    const named = this.context.secretInputs.flatMap((name) => inputs.map((input) => input[name as never]));
    return new Redactor([...this.secrets, ...named]);
  }
}
