/** What a server's address has behind the host, without a slash at the end: `/v1`. The host may be a variable, or missing. */
export function serverPath(url = ""): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "");
}
