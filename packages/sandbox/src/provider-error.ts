/** Thrown when a request is rejected. The provider's own error body is built from it. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  /** HTTP status. */
  readonly status: number;
  /** The provider's error type, such as `organization_not_found`. */
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

/** Thrown to end a request without a response. */
export class Dropped extends Error {
  override readonly name = "Dropped";
  /** `true` if the client's connection is to be reset, `false` if the client disconnected itself. */
  readonly resets: boolean;

  constructor(message: string, resets: boolean) {
    super(message);
    this.resets = resets;
  }
}
