import { isLoopbackHost } from "../loopback.ts";
import { Refusal } from "../refusal.ts";

/**
 * Refuses a `Host` that is not the gateway's: a name that an attacker's DNS leads here would make the gateway part of their own site,
 * answers included (DNS rebinding).
 */
export function checkHost(url: URL, headers: Headers, hosts: readonly string[] | undefined): void {
  const said = headers.get("host");
  const known = hosts ? hosts.includes(url.host) : isLoopbackHost(url.hostname);
  if (known && (said === null || said.toLowerCase() === url.host)) return;
  throw new Refusal("host_not_allowed", "The gateway does not answer to this Host. Who runs it can add it to `hosts`.");
}

/** Refuses what a page of an origin that is not listed makes a browser send. Gives the origin that may read the answer. */
export function checkOrigin(url: URL, headers: Headers, origins: readonly string[]): string | undefined {
  const origin = headers.get("origin");
  if (origin === null) {
    // Browsers send no Origin with a plain GET, as for an image.
    const site = headers.get("sec-fetch-site");
    if (site === null || site === "none" || site === "same-origin") return undefined;
  } else if (origin === url.origin || origins.includes(origin)) {
    return origin;
  }
  throw new Refusal(
    "origin_not_allowed",
    "Pages of this origin may not call the gateway. Who runs it can add it to `origins`.",
  );
}
