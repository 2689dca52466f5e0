import { type Called, failed } from "./called.ts";
import { isKind, LinkwrightError } from "./linkwright-error.ts";

/** The provider answered 2xx, but not with the JSON that the operation promises: a proxy's page, an empty or cut-off body. */
export class UnreadableResponseError extends LinkwrightError {
  override readonly name = "UnreadableResponseError";
  /** HTTP status of the response. */
  declare readonly status: number;
  /** The first 200 characters of the body where it was not JSON at all, such as a proxy's page; else empty. Secrets are removed. */
  declare readonly bodyStart: string;

  constructor(called: Called, status: number, problem: string, bodyStart = "") {
    super(called.operation, `${failed(called)} returned ${status}, but ${problem}`);
    this.status = status;
    this.bodyStart = bodyStart;
  }
}

/** Whether something caught is an `UnreadableResponseError`. */
export function isUnreadableResponseError(error: unknown): error is UnreadableResponseError {
  return isKind(error, "UnreadableResponseError");
}
