/** Returns the path of a server's URL without a trailing slash: `/v1`. The host may be a variable or missing. */
export function serverPath(url = ""): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/, "").replace(/\/$/, "");
}
