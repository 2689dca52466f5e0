import { isIPv6 } from "node:net";
import type { HttpRequest } from "../http.ts";
import { Refusal } from "../refusal.ts";
import { isOwnPath } from "./routes.ts";

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** A host as URLs have it. */
export function urlHost(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

/**
 * Refuses what a page of another site can make a browser send. By the Host header: a name that an attacker's DNS leads here would
 * make the sandbox part of their own site, answers included (DNS rebinding). By the origin: reading across origins a browser
 * prevents by itself, as the sandbox allows none (CORS), but not sending.
 */
export function checkSender(request: HttpRequest, host: string): void {
  const { headers, path } = request;
  const own = ownHosts(request, host);
  if (!own.has((headers.host ?? "").toLowerCase())) {
    const message = `The Host header "${headers.host ?? ""}" is not this sandbox's. It answers to ${[...own].join(", ")}; start it with the host that it should answer to.`;
    throw new Refusal(421, "host_not_allowed", message);
  }
  if (isOwnPath(path) && isForeign(headers, own)) {
    throw new Refusal(403, "origin_not_allowed", "Another site's page may not use the sandbox's own routes.");
  }
}

const HOSTS = new Map<string, ReadonlySet<string>>();

/** What a Host header may say, told once for each address that is listened on. */
function ownHosts({ localAddress, localPort }: HttpRequest, host: string): ReadonlySet<string> {
  const key = `${host} ${localAddress} ${localPort}`;
  const known = HOSTS.get(key);
  if (known) return known;
  const names = [...LOOPBACK, urlHost(host.toLowerCase()), urlHost(localAddress.replace(/^::ffff:/, ""))];
  // Browsers leave out the port 80.
  const own = new Set(names.flatMap((name) => [`${name}:${localPort}`, ...(localPort === 80 ? [name] : [])]));
  HOSTS.set(key, own);
  return own;
}

function isForeign(headers: HttpRequest["headers"], own: ReadonlySet<string>): boolean {
  const { origin } = headers;
  if (origin !== undefined) return !own.has(origin.toLowerCase().replace(/^http:\/\//, ""));
  // Sent where there is no Origin, as for an image; a link that a person follows is no harm.
  const site = headers["sec-fetch-site"];
  return (site === "cross-site" || site === "same-site") && headers["sec-fetch-mode"] !== "navigate";
}
