import type { Authorization } from "./authorization.ts";
import { type Credential, sendable } from "./credential.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/** A gateway (`@linkwright/gateway`), which holds the provider's credentials in a client's place. */
export interface Gateway {
  /** Where it is served, such as `https://gateway.example.com`. */
  url: string;
  /** The caller's key of the gateway, or a token that it accepts; or a function that gives the current one before each attempt. */
  key?: Credential;
}

/**
 * The settings of a client that calls through a gateway, which serves the API below `path`. Throws an `InvalidInputError` where the
 * caller also set one of the options that a gateway `replaces`: a credential that nobody needs there is one to lose.
 */
export function throughGateway(
  creator: string,
  { url, key }: Gateway,
  path: string,
  replaces: Readonly<Record<string, unknown>>,
) {
  for (const option in replaces) {
    if (replaces[option] === undefined) continue;
    throw new InvalidInputError(creator, option, "cannot be set beside gateway, which holds it: leave one out");
  }
  if (typeof key === "string") sendable(creator, "gateway.key", key);
  const authorization: Authorization | undefined =
    key === undefined
      ? undefined
      : { headers: { authorization: ["Bearer", "gateway.key"] }, values: { "gateway.key": key } };
  return { throughGateway: true, baseUrl: url.replace(/\/$/, "") + path, defaultBaseUrl: url, authorization };
}

/** Random enough that no two calls share one. `randomUUID` is missing on pages that are served over plain http. */
export function idempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Which answers a gateway gave itself, instead of the provider. */
export const REJECTED_BY_GATEWAY = "x-linkwright-gateway";

export function readGatewayError(body: unknown) {
  const { type, message, requestId } = (body as { error?: Record<string, string> } | undefined)?.error ?? {};
  return { code: type, message: `the gateway refused it: ${message ?? "it does not say why"}`, requestId };
}
