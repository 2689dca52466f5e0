import { isObject } from "./is-object.ts";

/**
 * Tells whether an error steers a framework, which must see it as it is: Next.js ends the rendering of a static page with one from
 * `fetch` (https://nextjs.org/docs/messages/dynamic-server-error). React marks those with a `digest`.
 */
export function isControlFlow(error: unknown): boolean {
  return isObject(error) && typeof (error as { digest?: unknown }).digest === "string";
}
