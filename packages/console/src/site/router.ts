import { decoded } from "@linkwright/description/reference";
import { useSyncExternalStore } from "react";

/** View that a URL of the console shows. URLs are stable: `#/stytch/b2b/magicLinks.email.loginOrSignup`. */
export type Route =
  | { view: "home" }
  | { view: "operation"; provider: string; api: string; id: string }
  | { view: "flow"; name: string }
  | { view: "comparison" };

/** Returns the URL of an operation's page. */
export function operationHref({ provider, api, id }: { provider: string; api: string; id: string }): string {
  return `#/${provider}/${api}/${encodeURIComponent(id)}`;
}

/** Returns the current route, and updates when it changes. */
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
