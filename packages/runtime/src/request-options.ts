import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** Settings of one call; every method takes them as its last argument. Those left out are the client's. */
export interface RequestOptions {
  /** Ends the call, its retries and its waiting when aborted, with an `AbortError`. */
  signal?: AbortSignal;
  /** How long one attempt may take, body included, in milliseconds. */
  timeoutMs?: number;
  /** How long the whole call may take, retries and waiting included, in milliseconds. */
  deadlineMs?: number;
  /** How many more attempts a failure that is worth it gets. */
  retries?: number;
  /** Headers to add. They win over the client's own. */
  headers?: Record<string, string>;
  /** Passed on to `fetch`. Default `no-store`: frameworks that cache `fetch` would answer one call with another's answer. */
  cache?: RequestCache;
}

/** Header names by the dotted path of the call option that fills them, such as `authorization.session_token`. */
export type OptionHeaders = Readonly<Record<string, string>>;

/** An option of a call, as the names that lead to it, and the header that it fills. */
export type OptionHeader = readonly [path: readonly string[], header: string];

export function optionHeadersOf(optionHeaders: OptionHeaders): readonly OptionHeader[] {
  return Object.entries(optionHeaders).map(([option, header]) => [option.split("."), header]);
}

/** The headers that a call's options bring; undefined where they bring none. */
export function headersFrom(
  options: RequestOptions,
  optionHeaders: readonly OptionHeader[],
): Record<string, string> | undefined {
  let headers: Record<string, string> | undefined;
  for (const [path, header] of optionHeaders) {
    let value: unknown = options;
    for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name];
    if (typeof value === "string") headers = { ...headers, [header]: value };
  }
  return options.headers ? { ...headers, ...options.headers } : headers;
}

/** Node's `Headers` echo what they refuse, and what they refuse may be a session. */
export function checkHeader(operation: string, name: string, value: string): void {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
    throw new InvalidInputError(operation, "headers", "has a name that is no header's");
  }
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new InvalidInputError(operation, name, "cannot be sent in a header");
  }
}
