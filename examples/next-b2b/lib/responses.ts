import { ApiError } from "@linkwright/stytch/b2b";

export function html(page: string, { status = 200, cookie }: { status?: number; cookie?: string } = {}): Response {
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  if (cookie !== undefined) headers.set("set-cookie", cookie);
  return new Response(page, { status, headers });
}

export function home(cookie: string): Response {
  return new Response(null, { status: 303, headers: { location: "/", "set-cookie": cookie } });
}

/** Returns whether Stytch rejected the request, as opposed to a network error, a rate limit or a server error. */
export function isClientError(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500 && error.status !== 429;
}
