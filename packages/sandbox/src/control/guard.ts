import { hostsOf, isFromElsewhere, isHostOf, originsOf } from "@linkwright/safe-http/guard";
import { unmapped, urlHost } from "@linkwright/safe-http/loopback";
import { senderOf } from "@linkwright/safe-http/node/sender";
import type { HttpRequest } from "../http.ts";
import { ProviderError } from "../provider-error.ts";
import { isOwnPath } from "./routes.ts";

/**
 * Rejects requests that another site's page can make a browser send: with a foreign Host header, or to the sandbox's own
 * routes.
 */
export function checkSender(request: HttpRequest, host: string): void {
  const { headers, path } = request;
  const own = ownHosts(request, host);
  if (!isHostOf(own, headers.host)) {
    const message = `The Host header "${headers.host ?? ""}" is not allowed. Allowed: ${[...own].join(", ")}. To use another name, start the sandbox with it as its host.`;
    throw new ProviderError(421, "host_not_allowed", message);
  }
  if (isOwnPath(path) && isFromElsewhere(originsOf(own), senderOf(headers), true)) {
    throw new ProviderError(403, "origin_not_allowed", "Pages of other origins cannot use the sandbox's own routes.");
  }
}

const HOSTS = new Map<string, ReadonlySet<string>>();

/** Returns the allowed values of the Host header, computed once for each address that the sandbox listens on. */
function ownHosts({ localAddress, localPort }: HttpRequest, host: string): ReadonlySet<string> {
  const key = `${host} ${localAddress} ${localPort}`;
  const known = HOSTS.get(key);
  if (known) return known;
  const names = ["127.0.0.1", "localhost", "[::1]", urlHost(host), urlHost(unmapped(localAddress))];
  const own = hostsOf(names, localPort);
  HOSTS.set(key, own);
  return own;
}
