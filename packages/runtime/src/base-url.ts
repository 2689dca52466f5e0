import { isLoopbackHost } from "@linkwright/safe-http/loopback";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/**
 * Checks that credentials may be sent to this URL: https, plain http to this machine, or any plain http with `allowInsecure`. Throws an
 * `InvalidInputError` otherwise.
 */
export function checkBaseUrl(creator: string, option: string, baseUrl: string, allowInsecure: boolean): void {
  const { username, password, search, hash } = urlOf(creator, option, baseUrl);
  if (username || password || search || hash) {
    const problem = "must be a URL without a user name, password, query or fragment";
    throw new InvalidInputError(creator, option, problem);
  }
  checkAddress(creator, option, baseUrl, allowInsecure);
}

/** Checks the URL of a request in the same way; it may have a query. */
export function checkAddress(operation: string, field: string, address: string, allowInsecure: boolean): void {
  const url = urlOf(operation, field, address);
  if (isSecureAddress(url) || (url.protocol === "http:" && allowInsecure)) return;
  const problem =
    url.protocol === "http:"
      ? `would send credentials in plain text to ${url.host}: use https or set allowInsecure`
      : `must begin with https:// to reach ${url.host}`;
  throw new InvalidInputError(operation, field, problem);
}

function urlOf(operation: string, field: string, text: string): URL {
  if (!URL.canParse(text)) throw new InvalidInputError(operation, field, "must be a URL that begins with https://");
  return new URL(text);
}

/** Returns whether requests to this URL cannot be read or changed in transit: https, or plain http to this machine. */
export function isSecureAddress({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopbackHost(hostname));
}

/** Returns whether this code runs in a page. */
export function inBrowser(): boolean {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  return window !== undefined && document !== undefined;
}

/** Throws an `InvalidInputError` in a browser unless `allowed`: visitors can read credentials that a page holds. */
export function checkNotInBrowser(creator: string, allowed: boolean): void {
  if (allowed || !inBrowser()) return;
  throw new InvalidInputError(
    creator,
    "credentials",
    "would be visible to every visitor of this page: call your own server or a gateway, or set dangerouslyAllowBrowser",
  );
}
