// @linkwright/stytch/webhooks
export type { WebhookEvent } from "./event.ts";
export { isWebhookSignatureError, type WebhookErrorReason, WebhookSignatureError } from "./signature-error.ts";
export { type VerifiedWebhook, type VerifyWebhookInput, verifyWebhook, type WebhookHeaders } from "./verify-webhook.ts";
