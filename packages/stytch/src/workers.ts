/** Whether this runs on Cloudflare's workers, as jose tells it. */
export function onCloudflareWorkers(): boolean {
  return "WebSocketPair" in globalThis || globalThis.navigator?.userAgent === "Cloudflare-Workers";
}

/**
 * Whether a request may wait for what another one started. On Cloudflare's workers that promise may never settle
 * (https://developers.cloudflare.com/workers/observability/errors/#cannot-perform-io-on-behalf-of-a-different-request).
 */
export function mayShare(): boolean {
  return !onCloudflareWorkers();
}
