/** What is told of an attempt, without bodies, credentials or query. Attributes are named as OpenTelemetry's conventions for HTTP. */
export interface AttemptView {
  /** Such as `magicLinks.email.loginOrSignup`. */
  operation: string;
  /** 1 for the first. */
  attempt: number;
  attributes: Readonly<Record<string, string | number>>;
}

/** Called for every attempt of every method. What they throw ends the call. */
export interface Hooks {
  /** Before an attempt is sent. */
  onRequest?(view: AttemptView): void;
  /** After an attempt was answered, with any status. `attributes` holds `http.response.status_code`. */
  onResponse?(view: AttemptView & { durationMs: number }): void;
  /** Before the wait for another attempt. */
  onRetry?(view: AttemptView & { delayMs: number; error: Error }): void;
}

/** Where a client tells what it does: `console`, or any logger with these methods. Each line holds what hooks see, and no more. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

/** The hooks with the logger's lines joined to them; undefined where neither is there. */
export function withLogger(hooks: Hooks | undefined, logger: Logger | undefined): Required<Hooks> | undefined {
  if (!hooks && !logger) return undefined;
  return {
    onRequest(view) {
      hooks?.onRequest?.(view);
      logger?.debug?.(`${view.operation}: attempt ${view.attempt}`);
    },
    onResponse(view) {
      hooks?.onResponse?.(view);
      const status = view.attributes["http.response.status_code"];
      logger?.debug?.(`${view.operation}: answered ${status} after ${Math.round(view.durationMs)} ms`);
    },
    onRetry(view) {
      hooks?.onRetry?.(view);
      logger?.warn?.(`${view.error.message}; trying again in ${Math.round(view.delayMs)} ms`);
    },
  };
}

/** What hooks are told of an attempt. */
export function view({ id, method, path }: { id: string; method: string; path: string }, attempt: number): AttemptView {
  return {
    operation: id,
    attempt,
    attributes: { "http.request.method": method, "url.template": path, "http.request.resend_count": attempt - 1 },
  };
}

/** The same, with what came back. */
export function responded(seen: AttemptView, status: number, durationMs: number): AttemptView & { durationMs: number } {
  return { ...seen, attributes: { ...seen.attributes, "http.response.status_code": status }, durationMs };
}
