/** Headers that identify the page that sent a request: `Origin`, `Sec-Fetch-Site` and `Sec-Fetch-Mode`; `null` if missing. */
export interface Sender {
  readonly origin: string | null;
  readonly site: string | null;
  readonly mode: string | null;
}

/** Returns the valid `Host` headers of requests to a server with these names. Browsers omit port 80. */
export function hostsOf(names: readonly string[], port: number): ReadonlySet<string> {
  const hosts = names.map((name) => name.toLowerCase());
  return new Set(hosts.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
}

/**
 * Returns whether a `Host` header is one of these hosts, ignoring case. Any other may be a name that an attacker's DNS resolves to this
 * machine: a response would make the server part of the attacker's site (DNS rebinding).
 */
export function isHostOf(own: ReadonlySet<string>, host: string | undefined): boolean {
  return host !== undefined && own.has(host.toLowerCase());
}

/** Returns the origins of pages that a plain HTTP server with these hosts serves. */
export function originsOf(hosts: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...hosts].map((host) => `http://${host}`));
}

/**
 * Returns whether a page of another origin made a browser send a request. Browsers prevent such a page from reading the response, but not
 * from sending the request.
 */
export function isFromElsewhere(own: ReadonlySet<string>, { origin, site, mode }: Sender, linked = false): boolean {
  if (origin !== null) return !own.has(origin);
  // Browsers send no Origin with a plain GET, as for an image. A followed link is harmless if the server serves pages.
  const isOwn = site === null || site === "none" || site === "same-origin";
  return !isOwn && !(linked && mode === "navigate");
}
