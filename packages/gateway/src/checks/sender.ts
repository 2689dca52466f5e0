import { isFromElsewhere, isHostOf } from "@linkwright/safe-http/guard";
import { isLoopbackHost } from "@linkwright/safe-http/loopback";
import { Rejection } from "../rejection.ts";

/** Rejects a `Host` that is not the gateway's. */
export function checkHost(url: URL, headers: Headers, hosts: readonly string[] | undefined): void {
  const said = headers.get("host");
  const known = hosts ? hosts.includes(url.host) : isLoopbackHost(url.hostname);
  if (known && (said === null || isHostOf(new Set([url.host]), said))) return;
  throw new Rejection("host_not_allowed", "The gateway does not accept this Host. Its operator can add it to `hosts`.");
}

/** Rejects requests from pages of an origin that is not listed. Returns the origin that may read the response. */
export function checkOrigin(url: URL, headers: Headers, origins: readonly string[]): string | undefined {
  const origin = headers.get("origin");
  const sender = { origin, site: headers.get("sec-fetch-site"), mode: headers.get("sec-fetch-mode") };
  if (!isFromElsewhere(new Set([url.origin, ...origins]), sender)) return origin ?? undefined;
  throw new Rejection(
    "origin_not_allowed",
    "Pages of this origin must not call the gateway. Its operator can add it to `origins`.",
  );
}
