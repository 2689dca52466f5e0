/** Information about an attempt, without bodies, credentials or query. Attributes are named after OpenTelemetry's conventions for HTTP. */
export interface AttemptView {
  /** ID of the operation, such as `magicLinks.email.loginOrSignup`. */
  operation: string;
  /** Number of the attempt, from 1. */
  attempt: number;
  attributes: Readonly<Record<string, string | number>>;
}

/** Callbacks for every attempt of every call. An error thrown by a hook ends the call. */
export interface Hooks {
  /** Called before an attempt is sent. */
  onRequest?(view: AttemptView): void;
  /** Called when a response arrives, with any status. `attributes` has `http.response.status_code`. */
  onResponse?(view: AttemptView & { durationMs: number }): void;
  /** Called before the delay that precedes another attempt. */
  onRetry?(view: AttemptView & { delayMs: number; error: Error }): void;
}

/** Receives log messages: `console`, or any logger with these methods. Messages contain only what hooks receive. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

/** Returns hooks that also write to the logger; `undefined` if there are neither hooks nor a logger. */
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
      logger?.debug?.(`${view.operation}: status ${status} after ${Math.round(view.durationMs)} ms`);
    },
    onRetry(view) {
      hooks?.onRetry?.(view);
      logger?.warn?.(`${view.error.message}; retrying in ${Math.round(view.delayMs)} ms`);
    },
  };
}

/** Returns the information about an attempt that hooks receive. */
export function view({ id, method, path }: { id: string; method: string; path: string }, attempt: number): AttemptView {
  return {
    operation: id,
    attempt,
    attributes: { "http.request.method": method, "url.template": path, "http.request.resend_count": attempt - 1 },
  };
}

/** Returns the same with status and duration of the response. */
export function responded(seen: AttemptView, status: number, durationMs: number): AttemptView & { durationMs: number } {
  return { ...seen, attributes: { ...seen.attributes, "http.response.status_code": status }, durationMs };
}
