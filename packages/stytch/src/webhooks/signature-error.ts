import { isKind, LinkwrightError } from "@linkwright/runtime";

const SAID = {
  missing_header: "svix-id, svix-timestamp or svix-signature is missing",
  malformed_header: "svix-timestamp is not a number of seconds",
  too_old: "it was signed longer ago than the tolerance",
  too_new: "it was signed further in the future than the tolerance",
  no_match: "no signature is of this secret and this body",
  unreadable_body: "it is signed, but its body is not a JSON object",
} as const;

/** Reason that a webhook was refused. */
export type WebhookErrorReason = keyof typeof SAID;

/** Thrown for a webhook that was refused. Holds neither its body nor its signatures. */
export class WebhookSignatureError extends LinkwrightError {
  override readonly name = "WebhookSignatureError";
  readonly reason: WebhookErrorReason;

  constructor(operation: string, reason: WebhookErrorReason) {
    super(operation, `${operation} refused the webhook: ${SAID[reason]}`);
    this.reason = reason;
  }
}

/** Tells a `WebhookSignatureError` from anything else that was caught. */
export function isWebhookSignatureError(error: unknown): error is WebhookSignatureError {
  return isKind(error, "WebhookSignatureError");
}
