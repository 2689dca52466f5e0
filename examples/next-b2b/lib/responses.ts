import { ApiError } from "@linkwright/stytch/b2b";

export function html(page: string, { status = 200, cookie }: { status?: number; cookie?: string } = {}): Response {
  const headers = new Headers({ "content-type": "text/html; charset=utf-8" });
  if (cookie !== undefined) headers.set("set-cookie", cookie);
  return new Response(page, { status, headers });
}

export function home(cookie: string): Response {
  return new Response(null, { status: 303, headers: { location: "/", "set-cookie": cookie } });
}

/** Stytch said no, rather than nothing or that it is in trouble. */
export function isClientError(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500 && error.status !== 429;
}
