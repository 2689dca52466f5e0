const EXPOSED =
  "retry-after, x-request-id, request-id, idempotency-replayed, x-linkwright-gateway, x-linkwright-request-id";

/** Allows a page of this origin to read the response. Cookies are not allowed. */
export function allowOrigin(headers: Headers, origin: string, own: string): void {
  headers.append("vary", "Origin");
  if (origin === own) return;
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", EXPOSED);
}

/** Returns the response to a preflight for a path with these methods and header parameters. */
export function preflight(methods: readonly string[], named: readonly string[]): Response {
  const headers = ["authorization", "content-type", "idempotency-key", ...named];
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": methods.join(", "),
      "access-control-allow-headers": headers.join(", "),
      "access-control-max-age": "600",
    },
  });
}
