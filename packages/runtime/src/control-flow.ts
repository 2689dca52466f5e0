import { isObject } from "./is-object.ts";

/**
 * Returns whether an error controls a framework, which must receive it unchanged: Next.js ends the rendering of a static page with an
 * error from `fetch` (https://nextjs.org/docs/messages/dynamic-server-error). React marks such errors with a `digest`.
 */
export function isControlFlow(error: unknown): boolean {
  return isObject(error) && typeof (error as { digest?: unknown }).digest === "string";
}
