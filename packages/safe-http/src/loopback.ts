/**
 * Returns whether a URL's host name is this machine. `URL` already normalizes `127.1`, `LOCALHOST` and `[0:0:0:0:0:0:0:1]` to these forms;
 * others, such as `localhost.`, may be resolved by a server or have no legitimate use.
 */
export function isLoopbackHost(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}

/** Returns whether a socket's IP address is this machine. */
export function isLoopbackAddress(address: string): boolean {
  return /^[\d.:]/.test(address) && isLoopbackHost(urlHost(unmapped(address)));
}

/** Returns the IPv4 address of an IPv4-mapped IPv6 address. */
export function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/** Returns a name or an address as written in URLs. */
export function urlHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
