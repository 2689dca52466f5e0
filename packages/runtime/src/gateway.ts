import type { Authorization } from "./authorization.ts";
import { type Credential, sendable } from "./credential.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** A gateway (`@linkwright/gateway`), which holds the provider's credentials instead of the client. */
export interface Gateway {
  /** URL of the gateway, such as `https://gateway.example.com`. */
  url: string;
  /**
   * The caller's gateway key, or a token that the gateway accepts; or a function that returns the current one, called before each
   * attempt.
   */
  key?: Credential;
}

/**
 * Returns the settings of a client that calls through a gateway, which serves the API below `path`. Throws an `InvalidInputError` if the
 * caller also set one of the options that the gateway `replaces`: an unneeded credential can only leak.
 */
export function throughGateway(
  creator: string,
  { url, key }: Gateway,
  path: string,
  replaces: Readonly<Record<string, unknown>>,
) {
  for (const option in replaces) {
    if (replaces[option] === undefined) continue;
    throw new InvalidInputError(
      creator,
      option,
      "cannot be combined with gateway, which holds it: set only one of them",
    );
  }
  if (typeof key === "string") sendable(creator, "gateway.key", key);
  const authorization: Authorization | undefined =
    key === undefined
      ? undefined
      : { headers: { authorization: ["Bearer", "gateway.key"] }, values: { "gateway.key": key } };
  return { throughGateway: true, baseUrl: url.replace(/\/$/, "") + path, defaultBaseUrl: url, authorization };
}

/** Returns a random key of 128 bits. `randomUUID` is missing on pages served over plain http. */
export function idempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Header of responses that come from the gateway itself instead of the provider. */
export const REJECTED_BY_GATEWAY = "x-linkwright-gateway";

export function readGatewayError(body: unknown) {
  const { type, message, requestId } = (body as { error?: Record<string, string> } | undefined)?.error ?? {};
  return { code: type, message: `the gateway rejected the request: ${message ?? "no reason given"}`, requestId };
}
