import type { AuthorizationHeaders } from "@linkwright/runtime";
import { neverSent } from "@linkwright/safe-http/never-sent";
import { Rejection } from "../rejection.ts";

/** A request as it goes to a provider. Nothing of the caller's is in it but what was checked. */
export interface UpstreamRequest {
  url: string;
  method: string;
  /** without the proof */
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | undefined;
  authorization: AuthorizationHeaders | undefined;
}

/** What sends: the platform's `fetch`, or one with its signature. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** Sends and gives the answer as it begins. Follows no redirect. Throws what `fetch` throws, and a `Refusal` for a redirect. */
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
  // Browsers and Deno hide where a redirect leads behind the status 0.
  if (response.status >= 200 && (response.status < 300 || response.status >= 400)) return response;
  response.body?.cancel().catch(() => {});
  throw new Rejection("redirect_rejected", "The provider answered with a redirect, which is not followed.");
}

/** What became of a call that `send` threw for. */
export function sendFailure(error: unknown, timedOut: boolean): Rejection {
  if (error instanceof Rejection) return error;
  if (timedOut)
    return new Rejection("upstream_timeout", "The provider did not answer in time. The call may have had its effect.");
  return neverSent(error)
    ? new Rejection("upstream_unreachable", "The provider cannot be reached. Nothing was sent.")
    : new Rejection("upstream_broken", "The connection to the provider broke. The call may have had its effect.");
}

/** The request headers that pass: what the operation's description names, and what its body is. */
export function requestHeaders(given: Headers, named: readonly string[] = []): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json", "accept-encoding": "identity" };
  for (const name of ["content-type", ...named]) {
    const value = given.get(name);
    if (value !== null) headers[name] = value;
  }
  return headers;
}
