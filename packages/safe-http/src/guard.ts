/** What a request tells of the page that sends it: its headers `Origin`, `Sec-Fetch-Site` and `Sec-Fetch-Mode`, null where it has none. */
export interface Sender {
  readonly origin: string | null;
  readonly site: string | null;
  readonly mode: string | null;
}

/** What the `Host` header of requests to a server may be, which is reached by these names. Browsers leave out the port 80. */
export function hostsOf(names: readonly string[], port: number): ReadonlySet<string> {
  const hosts = names.map((name) => name.toLowerCase());
  return new Set(hosts.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
}

/**
 * Whether a `Host` header is one of these hosts, in any case. Any other may be a name that an attacker's DNS leads here: answering would
 * make the server part of their own site (DNS rebinding).
 */
export function isHostOf(own: ReadonlySet<string>, host: string | undefined): boolean {
  return host !== undefined && own.has(host.toLowerCase());
}

/** The origins of pages that a server, which speaks plain HTTP, serves by these hosts. */
export function originsOf(hosts: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...hosts].map((host) => `http://${host}`));
}

/**
 * Whether a page of none of these origins made a browser send a request. Browsers prevent by themselves that it reads the answer, but not
 * that it sends.
 */
export function isFromElsewhere(own: ReadonlySet<string>, { origin, site, mode }: Sender, linked = false): boolean {
  if (origin !== null) return !own.has(origin);
  // Browsers send no Origin with a plain GET, as for an image. A link that a person follows is no harm where pages are served.
  const isOwn = site === null || site === "none" || site === "same-origin";
  return !isOwn && !(linked && mode === "navigate");
}
