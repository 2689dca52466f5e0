import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** Thrown when an iteration over all pages would never end because the provider returned the same cursor twice. */
export class PageCycleError extends LinkwrightError {
  override readonly name = "PageCycleError";
  /** Number of pages read. */
  declare readonly pages: number;

  constructor(operation: string, pages: number) {
    super(operation, `${operation}: the cursor on page ${pages} leads back to an earlier page`);
    this.pages = pages;
  }
}

/** Returns whether `error` is a `PageCycleError`. */
export function isPageCycleError(error: unknown): error is PageCycleError {
  return isKind(error, "PageCycleError");
}
