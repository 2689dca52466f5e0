export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. Undefined: no body. */
  readonly body: unknown;
}
