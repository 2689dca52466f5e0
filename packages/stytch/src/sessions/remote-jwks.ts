import { onCloudflareWorkers } from "../workers.ts";
import type { JsonWebKeySet } from "./key-set.ts";

/** Function that sends the request for a key set. */
export type JwksFetch = (url: string, init: RequestInit) => Promise<Response>;

const TIMEOUT_MS = 5000;

/** Returns a function that loads a public key set, without credentials. `fetch` is looked up at each call. */
export function remoteJwks(url: string, fetch: JwksFetch | undefined): () => Promise<JsonWebKeySet> {
  return async () => {
    const response = await (fetch ?? globalThis.fetch)(url, {
      // The target of a redirect must not choose the keys.
      redirect: "manual",
      // Frameworks that cache `fetch` would never load a new key. Cloudflare Workers follow the response's own headers, and those with a
      // compatibility date before 2024-11-11 reject the option.
      ...(!onCloudflareWorkers() && { cache: "no-store" }),
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Error(`${url} returned ${response.status}`);
    }
    return (await response.json()) as JsonWebKeySet;
  };
}
