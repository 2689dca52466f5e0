import { isLoopbackHost } from "@linkwright/safe-http/loopback";
import { InvalidInputError } from "./errors/invalid-input-error.ts";

/**
 * Checks where credentials would go: https, or plain http to this machine, or to anywhere with `allowInsecure`. Throws an
 * `InvalidInputError` for anything else.
 */
export function checkBaseUrl(creator: string, option: string, baseUrl: string, allowInsecure: boolean): void {
  const { username, password, search, hash } = urlOf(creator, option, baseUrl);
  if (username || password || search || hash) {
    const problem = "must be a server's address: no user, password, query or fragment";
    throw new InvalidInputError(creator, option, problem);
  }
  checkAddress(creator, option, baseUrl, allowInsecure);
}

/** The same for the address of a request, which may have a query. */
export function checkAddress(operation: string, field: string, address: string, allowInsecure: boolean): void {
  const url = urlOf(operation, field, address);
  if (isSecureAddress(url) || (url.protocol === "http:" && allowInsecure)) return;
  const problem =
    url.protocol === "http:"
      ? `would send credentials in plain text to ${url.host}: use https, or set allowInsecure`
      : `must begin with https:// to reach ${url.host}`;
  throw new InvalidInputError(operation, field, problem);
}

function urlOf(operation: string, field: string, text: string): URL {
  if (!URL.canParse(text)) throw new InvalidInputError(operation, field, "is not a URL that begins with https://");
  return new URL(text);
}

/** Whether nobody on the way could read or change what goes there: https, or plain http to this machine. */
export function isSecureAddress({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && isLoopbackHost(hostname));
}

/** Tells whether this is a page. */
export function inBrowser(): boolean {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  return window !== undefined && document !== undefined;
}

/** A page's visitors can read what a page holds, so credentials in a browser are refused unless that is meant. */
export function checkNotInBrowser(creator: string, allowed: boolean): void {
  if (allowed || !inBrowser()) return;
  throw new InvalidInputError(
    creator,
    "credentials",
    "would be readable by every visitor of this page: call your own server or a gateway, or set dangerouslyAllowBrowser",
  );
}
