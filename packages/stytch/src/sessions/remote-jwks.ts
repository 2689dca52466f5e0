import { onCloudflareWorkers } from "../workers.ts";
import type { JsonWebKeySet } from "./key-set.ts";

/** Sends the one request of a key set. */
export type JwksFetch = (url: string, init: RequestInit) => Promise<Response>;

const TIMEOUT_MS = 5000;

/** Loads a key set, which is public, without credentials. `fetch` is looked up at each call. */
export function remoteJwks(url: string, fetch: JwksFetch | undefined): () => Promise<JsonWebKeySet> {
  return async () => {
    const response = await (fetch ?? globalThis.fetch)(url, {
      // Whoever a redirect names must not choose the keys.
      redirect: "manual",
      // Frameworks that cache `fetch` would never see a new key. Cloudflare's workers go by the answer's own headers, and those whose
      // compatibility date is before 2024-11-11 refuse the option.
      ...(!onCloudflareWorkers() && { cache: "no-store" }),
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Error(`${url} answered ${response.status}`);
    }
    return (await response.json()) as JsonWebKeySet;
  };
}
