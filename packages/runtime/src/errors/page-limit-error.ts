import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown when an iteration over all pages reaches the provider's highest offset although more items exist. */
export class PageLimitError extends LinkwrightError {
  override readonly name = "PageLimitError";
  /** Highest offset that the provider accepts. */
  declare readonly maxOffset: number;

  constructor(operation: string, maxOffset: number) {
    super(
      operation,
      `${operation}: more items exist, but the provider lists none beyond offset ${maxOffset}; narrow the search`,
    );
    this.maxOffset = maxOffset;
  }
}

/** Returns whether `error` is a `PageLimitError`. */
export function isPageLimitError(error: unknown): error is PageLimitError {
  return isKind(error, "PageLimitError");
}
