import { InvalidInputError } from "@linkwright/runtime/public";
import type { WebhookEvent } from "./event.ts";
import { type WebhookErrorReason, WebhookSignatureError } from "./signature-error.ts";

/** Headers of a request: a `Headers`, or an object such as Node's. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Input of `verifyWebhook`. */
export interface VerifyWebhookInput {
  /** The raw body: `await request.text()`, or its bytes. A body that was parsed and serialized again differs and is rejected. */
  body: string | Uint8Array | ArrayBuffer;
  /** Headers of the request. */
  headers: WebhookHeaders;
  /** Signing secret of the endpoint, from the dashboard: `whsec_…`. */
  secret: string;
  /** Maximum difference between the signing time and now, in seconds. Default: 300. */
  toleranceSeconds?: number;
  /** Returns the current time. Default: the system clock. */
  now?: () => Date;
}

/** A verified webhook. */
export interface VerifiedWebhook {
  /** ID of the message. It is the same when the message is sent again; use it to ignore duplicates. */
  messageId: string;
  /** The event. */
  event: WebhookEvent;
}

const OPERATION = "verifyWebhook";
const encoder = new TextEncoder();

/**
 * Verifies a webhook and parses its event. Stytch sends webhooks through Svix, which signs ID, time and raw body with HMAC-SHA256.
 *
 * @throws {WebhookSignatureError} if the webhook is rejected, with the `reason`
 * @throws {InvalidInputError} if the secret is not a signing secret
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export async function verifyWebhook(input: VerifyWebhookInput): Promise<VerifiedWebhook> {
  const { headers, secret, toleranceSeconds = 300, now } = input;
  if (!(toleranceSeconds >= 0)) {
    throw new InvalidInputError(OPERATION, "toleranceSeconds", "must be a number of seconds, 0 or greater");
  }
  const key = await signingKey(secret);
  const id = header(headers, "svix-id");
  const timestamp = header(headers, "svix-timestamp");
  const signatures = header(headers, "svix-signature");
  if (!id || !timestamp || !signatures) throw rejected("missing_header");
  checkTime(timestamp, (now?.() ?? new Date()).getTime() / 1000, toleranceSeconds);
  const body = bytesOf(input.body);
  const signed = joined(encoder.encode(`${id}.${timestamp}.`), body);
  const expected = `v1,${base64(await crypto.subtle.sign("HMAC", key, signed))}`;
  // Compares the HMACs of both, so that timing does not reveal where they differ. Verifying each signature against the body would hash
  // the body once per signature, as many as a header can hold.
  const authorization = await crypto.subtle.sign("HMAC", key, encoder.encode(expected));
  // During a secret rotation there is one signature for each secret.
  for (const signature of signatures.split(" ")) {
    const isExpected = await crypto.subtle.verify("HMAC", key, authorization, encoder.encode(signature));
    if (isExpected) return { messageId: id, event: eventOf(body) };
  }
  throw rejected("no_match");
}

function rejected(reason: WebhookErrorReason): WebhookSignatureError {
  return new WebhookSignatureError(OPERATION, reason);
}

async function signingKey(secret: string): Promise<CryptoKey> {
  const problem = new InvalidInputError(OPERATION, "secret", "must be a signing secret: whsec_ followed by base64");
  if (typeof secret !== "string") throw problem;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, "")), (character) => character.charCodeAt(0));
  } catch {
    throw problem;
  }
  // Anyone can sign with an empty key.
  if (bytes.length === 0) throw problem;
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

function header(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers.get === "function") return headers.get(name) ?? undefined;
  const found = Object.entries(headers).filter(([each, value]) => each.toLowerCase() === name && value !== undefined);
  const values = found.flatMap(([, value]) => value as string | readonly string[]);
  return values.length === 1 ? values[0] : undefined;
}

function checkTime(timestamp: string, now: number, tolerance: number): void {
  if (!/^\d{1,15}$/.test(timestamp)) throw rejected("malformed_header");
  const age = Math.floor(now) - Number(timestamp);
  if (age > tolerance) throw rejected("too_old");
  if (age < -tolerance) throw rejected("too_new");
}

function bytesOf(body: VerifyWebhookInput["body"]): Uint8Array {
  if (typeof body === "string") return encoder.encode(body);
  // Checked by kind: those of another realm, as in Jest, are not instances of our classes.
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(body))) return new Uint8Array(body);
  throw new InvalidInputError(OPERATION, "body", "must be the raw body as a string or bytes");
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function base64(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}

function eventOf(body: Uint8Array): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw rejected("unreadable_body");
  }
  if (typeof event !== "object" || event === null || Array.isArray(event)) throw rejected("unreadable_body");
  return event as WebhookEvent;
}
