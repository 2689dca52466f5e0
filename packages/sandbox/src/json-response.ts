export interface JsonResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. Undefined for no body. */
  readonly body: unknown;
}
