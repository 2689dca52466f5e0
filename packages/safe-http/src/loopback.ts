/**
 * Whether a URL's host name is this machine's. URLs write `127.1`, `LOCALHOST` and `[0:0:0:0:0:0:0:1]` in these forms already; others, such as
 * `localhost.`, a resolver may ask a server for, or nobody writes who means well.
 */
export function isLoopbackHost(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Whether an IP address, as a socket has it, is this machine's. */
export function isLoopbackAddress(address: string): boolean {
  return /^[\d.:]/.test(address) && isLoopbackHost(urlHost(unmapped(address)));
}

/** An IPv4 address as such where a socket of IPv6 has it. */
export function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/** A name or an address as URLs have it. */
export function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
