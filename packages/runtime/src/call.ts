import type { CallContext } from "./context.ts";
import type { Called } from "./errors/called.ts";
import { isObject } from "./is-object.ts";
import type { RawInit } from "./openapi-fetch.ts";
import { Redactor } from "./redaction.ts";
import type { Operation } from "./request/operation.ts";
import type { RequestOptions } from "./request-options.ts";

/** One call of an operation, by its method or by the raw client: what all its attempts share. */
export class Call {
  declare readonly context: CallContext;
  declare readonly operation: Operation;
  /** The caller's; that of the `Request` where there is one. */
  declare signal: AbortSignal | undefined;
  declare readonly timeoutMs: number;
  declare readonly deadlineMs: number;
  declare readonly retries: number;
  declare readonly maxResponseBytes: number;
  /** On the clock of `performance.now()`. */
  declare readonly deadline: number;
  /** Objects whose fields may be credentials. */
  declare readonly inputs: readonly unknown[];
  /** Credentials that were sent. */
  readonly secrets: unknown[] = [];
  /** How often it was sent. */
  attempts = 0;
  /** Names of the headers that the client's credentials fill: without those that the caller gave, or took away. */
  proving: readonly string[] = [];
  /** As they are sent, by lower-case name. */
  headers: Record<string, string> = {};
  body: BodyInit | undefined;
  /** What openapi-fetch is asked for. */
  init: RawInit = {};
  /** A success without a body is as good as one with. */
  mayBeEmpty = true;
  /** Its URL begins with the API's own server, and has a path that was checked. */
  knownUrl = true;
  /** Where the last attempt went. */
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

  /** For messages. */
  get called(): Called {
    const { id, method, path } = this.operation;
    const url = this.url || this.context.server;
    return { operation: id, method, path, host: URL.canParse(url) ? new URL(url).host : url };
  }

  /** Takes out of texts what the call sent of secrets. */
  redactor(): Redactor {
    const inputs = this.inputs.filter(isObject);
    const named = this.context.secretInputs.flatMap((name) => inputs.map((input) => input[name as never]));
    return new Redactor([...this.secrets, ...named]);
  }
}
