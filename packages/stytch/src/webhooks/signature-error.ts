import { isKind, LinkwrightError } from "@linkwright/runtime";

const MESSAGES = {
  missing_header: "svix-id, svix-timestamp or svix-signature is missing",
  malformed_header: "svix-timestamp is not a number of seconds",
  too_old: "svix-timestamp is further in the past than the tolerance",
  too_new: "svix-timestamp is further in the future than the tolerance",
  no_match: "no signature matches the secret and the body",
  unreadable_body: "its signature is valid, but its body is not a JSON object",
} as const;

/** Reason why a webhook was rejected. */
export type WebhookErrorReason = keyof typeof MESSAGES;

/** Thrown when a webhook is rejected. Contains neither its body nor its signatures. */
export class WebhookSignatureError extends LinkwrightError {
  override readonly name = "WebhookSignatureError";
  /** Reason of the error, for use in programs. */
  readonly reason: WebhookErrorReason;

  constructor(operation: string, reason: WebhookErrorReason) {
    super(operation, `${operation} rejected the webhook: ${MESSAGES[reason]}`);
    this.reason = reason;
  }
}

/** Returns whether `error` is a `WebhookSignatureError`. */
export function isWebhookSignatureError(error: unknown): error is WebhookSignatureError {
  return isKind(error, "WebhookSignatureError");
}
