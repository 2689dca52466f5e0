import { decoded } from "@linkwright/description/reference";
import { useSyncExternalStore } from "react";

/** What an address of the console shows. Addresses are stable: `#/stytch/b2b/magicLinks.email.loginOrSignup`. */
export type Route =
  | { view: "home" }
  | { view: "operation"; provider: string; api: string; id: string }
  | { view: "flow"; name: string }
  | { view: "comparison" };

/** The address of an operation's page. */
export function operationHref({ provider, api, id }: { provider: string; api: string; id: string }): string {
  return `#/${provider}/${api}/${encodeURIComponent(id)}`;
}

/** The route that the address bar says now; follows it. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeOf(hash);
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

function routeOf(hash: string): Route {
  const [first, second, third] = hash.replace(/^#\/?/, "").split("/");
  if (first === "compare") return { view: "comparison" };
  if (first === "flows" && second) return { view: "flow", name: second };
  if (first && second && third) return { view: "operation", provider: first, api: second, id: decoded(third) };
  return { view: "home" };
}
