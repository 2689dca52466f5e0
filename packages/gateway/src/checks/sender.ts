import { isFromElsewhere, isHostOf } from "@linkwright/safe-http/guard";
import { isLoopbackHost } from "@linkwright/safe-http/loopback";
import { Rejection } from "../rejection.ts";

/** Refuses a `Host` that is not the gateway's. */
export function checkHost(url: URL, headers: Headers, hosts: readonly string[] | undefined): void {
  const said = headers.get("host");
  const known = hosts ? hosts.includes(url.host) : isLoopbackHost(url.hostname);
  if (known && (said === null || isHostOf(new Set([url.host]), said))) return;
  throw new Rejection(
    "host_not_allowed",
    "The gateway does not answer to this Host. Who runs it can add it to `hosts`.",
  );
}

/** Refuses what a page of an origin that is not listed makes a browser send. Gives the origin that may read the answer. */
export function checkOrigin(url: URL, headers: Headers, origins: readonly string[]): string | undefined {
  const origin = headers.get("origin");
  const sender = { origin, site: headers.get("sec-fetch-site"), mode: headers.get("sec-fetch-mode") };
  if (!isFromElsewhere(new Set([url.origin, ...origins]), sender)) return origin ?? undefined;
  throw new Rejection(
    "origin_not_allowed",
    "Pages of this origin may not call the gateway. Who runs it can add it to `origins`.",
  );
}
