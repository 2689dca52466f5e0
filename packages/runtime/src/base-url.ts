import { InvalidInputError } from "./errors/invalid-input-error.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks where credentials would go: https, or plain http to this machine, or to anywhere with `allowInsecure`. Throws an
 * `InvalidInputError` for anything else.
 */
export function checkBaseUrl(creator: string, option: string, baseUrl: string, allowInsecure: boolean): void {
  const refuse = (problem: string) => new InvalidInputError(creator, option, problem);
  if (!URL.canParse(baseUrl)) throw refuse("is not a URL");
  const url = new URL(baseUrl);
  const { protocol, username, password, search, hash } = url;
  if (username || password || search || hash)
    throw refuse("must be a server's address: no user, password, query or fragment");
  if (protocol !== "https:" && protocol !== "http:") throw refuse("must begin with https://");
  if (!isSecureAddress(url) && !allowInsecure) {
    throw refuse("would send credentials in plain text: use https, or set allowInsecure");
  }
}

/** Whether nobody on the way could read or change what goes there: https, or plain http to this machine. */
export function isSecureAddress({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
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
