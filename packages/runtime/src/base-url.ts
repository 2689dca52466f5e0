import { InvalidInputError } from "./errors/invalid-input-error.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks where credentials would go: https, or plain http to this machine, or to anywhere with `allowInsecure`. Throws an
 * `InvalidInputError` for anything else.
 */
export function checkBaseUrl(creator: string, option: string, baseUrl: string, allowInsecure: boolean): void {
  const refuse = (problem: string) => new InvalidInputError(creator, option, problem);
  if (!URL.canParse(baseUrl)) throw refuse("is not a URL");
  const { protocol, hostname, username, password, search, hash } = new URL(baseUrl);
  if (username || password || search || hash)
    throw refuse("must be a server's address: no user, password, query or fragment");
  if (protocol === "https:") return;
  if (protocol !== "http:") throw refuse("must begin with https://");
  if (!LOOPBACK.test(hostname) && !allowInsecure) {
    throw refuse("would send credentials in plain text: use https, or set allowInsecure");
  }
}

/** A page's visitors can read what a page holds, so credentials in a browser are refused unless that is meant. */
export function checkNotInBrowser(creator: string, allowed: boolean): void {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  if (window === undefined || document === undefined || allowed) return;
  throw new InvalidInputError(
    creator,
    "credentials",
    "would be readable by every visitor of this page: call your own server or a gateway, or set dangerouslyAllowBrowser",
  );
}
