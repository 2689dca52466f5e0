import type { AuthorizationHeaders } from "@linkwright/runtime";
import { neverSent } from "@linkwright/safe-http/never-sent";
import { Rejection } from "../rejection.ts";

/** A request to a provider. It contains only checked parts of the caller's request. */
export interface UpstreamRequest {
  url: string;
  method: string;
  /** headers without the credentials */
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
  authorization: AuthorizationHeaders | undefined;
}

/** The platform's `fetch` or a function with its signature. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** Sends a request and returns the response once its headers arrive. Throws the errors of `fetch`, and a `Rejection` for a redirect. */
export async function send(request: UpstreamRequest, fetch: Fetch | undefined, signal: AbortSignal): Promise<Response> {
  const { url, method, headers, body = null, authorization } = request;
  const current = fetch ?? globalThis.fetch;
  const response = await current(url, {
    method,
    headers: { ...headers, ...authorization?.headers },
    body,
    redirect: "manual",
    signal,
  });
  // Browsers and Deno represent a redirect by the status 0.
  if (response.status >= 200 && (response.status < 300 || response.status >= 400)) return response;
  response.body?.cancel().catch(() => {});
  throw new Rejection("redirect_rejected", "The provider returned a redirect, which is not followed.");
}

/** Returns the rejection for an error of `send`. */
export function sendFailure(error: unknown, timedOut: boolean): Rejection {
  if (error instanceof Rejection) return error;
  if (timedOut)
    return new Rejection("upstream_timeout", "The provider did not respond in time. The call may have taken effect.");
  return neverSent(error)
    ? new Rejection("upstream_unreachable", "The provider cannot be reached. Nothing was sent.")
    : new Rejection("upstream_broken", "The connection to the provider failed. The call may have taken effect.");
}

/** Returns the forwarded request headers: `Content-Type` and the operation's header parameters. */
export function requestHeaders(given: Headers, named: readonly string[] = []): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json", "accept-encoding": "identity" };
  for (const name of ["content-type", ...named]) {
    const value = given.get(name);
    if (value !== null) headers[name] = value;
  }
  return headers;
}
