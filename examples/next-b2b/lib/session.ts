const COOKIE = "session_token";
export const SESSION_MINUTES = 60;

/** The app's public URL. Links point to it, because clients can set the Host header of a request to anything. */
export const appUrl = process.env["APP_URL"] ?? `http://localhost:${process.env["PORT"] ?? 3000}`;

/** With `next/headers`, use `(await cookies()).get("session_token")?.value` instead. */
export function sessionTokenOf(request: Request): string | undefined {
  const cookies = (request.headers.get("cookie") ?? "").split("; ").map((pair) => pair.split("=", 2));
  return cookies.find(([name]) => name === COOKIE)?.[1];
}

/**
 * Returns a Set-Cookie header that hides the token from scripts and from other sites' forms. Without a token, it deletes
 * the cookie.
 */
export function sessionCookie(token = ""): string {
  const seconds = token === "" ? 0 : SESSION_MINUTES * 60;
  const secure = appUrl.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
