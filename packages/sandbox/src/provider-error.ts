/** Thrown by whatever refuses a request; the provider's own error body is made from it. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  /** HTTP status. */
  readonly status: number;
  /** The provider's machine name of the failure, such as `organization_not_found`. */
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

/** Thrown to end a request without an answer. */
export class Dropped extends Error {
  override readonly name = "Dropped";
  /** Whether the client sees its connection reset, or is gone itself. */
  readonly resets: boolean;

  constructor(message: string, resets: boolean) {
    super(message);
    this.resets = resets;
  }
}
