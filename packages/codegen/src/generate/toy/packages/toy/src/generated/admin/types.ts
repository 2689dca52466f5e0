// Made by `pnpm generate` from specs/toy/admin. Do not edit.
import type { ApiPromise, RequestOptions } from "@linkwright/runtime";

import type {
  ReportsSendRequest,
} from "@linkwright/toy-types/admin";

export type {
  ReportsSendRequest,
} from "@linkwright/toy-types/admin";

/** The methods of Toy Admin (toy/admin), by their dotted path. */
export interface Methods {
  readonly reports: {
    /**
     * Send a report.
     *
     * Sends what was sold in a year to one address.
     *
     * Not safe to repeat: each call sends an email.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://docs.toy.example/send-report
     */
    send(request: ReportsSendRequest, options?: RequestOptions): ApiPromise<undefined>;
  };
}
