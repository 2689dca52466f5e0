/** Returns whether this code runs on Cloudflare Workers, detected as in jose. */
export function onCloudflareWorkers(): boolean {
  return "WebSocketPair" in globalThis || globalThis.navigator?.userAgent === "Cloudflare-Workers";
}

/**
 * Returns whether a request may await a promise of another request. On Cloudflare Workers, such a promise may never settle
 * (https://developers.cloudflare.com/workers/observability/errors/#cannot-perform-io-on-behalf-of-a-different-request).
 */
export function mayShare(): boolean {
  return !onCloudflareWorkers();
}
