import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** A walk over all pages came to a page for the second time, since the provider named a cursor again. It would never have ended. */
export class PageCycleError extends LinkwrightError {
  override readonly name = "PageCycleError";
  /** How many pages were read. */
  declare readonly pages: number;

  constructor(operation: string, pages: number) {
    super(operation, `${operation}: the provider's cursor of page ${pages} leads back to an earlier page`);
    this.pages = pages;
  }
}

/** Whether something caught is a `PageCycleError`. */
export function isPageCycleError(error: unknown): error is PageCycleError {
  return isKind(error, "PageCycleError");
}
