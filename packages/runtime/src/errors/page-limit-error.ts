import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** A walk over all pages reached the offset beyond which the provider lists nothing, though more is there. */
export class PageLimitError extends LinkwrightError {
  override readonly name = "PageLimitError";
  /** The highest offset that the provider takes. */
  declare readonly maxOffset: number;

  constructor(operation: string, maxOffset: number) {
    super(
      operation,
      `${operation}: there are more items, but the provider lists none beyond offset ${maxOffset}; narrow the list`,
    );
    this.maxOffset = maxOffset;
  }
}

/** Whether something caught is a `PageLimitError`. */
export function isPageLimitError(error: unknown): error is PageLimitError {
  return isKind(error, "PageLimitError");
}
