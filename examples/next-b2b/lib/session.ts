const COOKIE = "session_token";
export const SESSION_MINUTES = 60;

/** Where people reach the app. Links lead there; a request's Host header is anyone's to choose. */
export const appUrl = process.env["APP_URL"] ?? `http://localhost:${process.env["PORT"] ?? 3000}`;

/** With `next/headers` at hand, `(await cookies()).get("session_token")?.value`. */
export function sessionTokenOf(request: Request): string | undefined {
  const cookies = (request.headers.get("cookie") ?? "").split("; ").map((pair) => pair.split("=", 2));
  return cookies.find(([name]) => name === COOKIE)?.[1];
}

/** A Set-Cookie header that keeps the token from scripts and from other sites' forms. No token: forgets it. */
export function sessionCookie(token = ""): string {
  const seconds = token === "" ? 0 : SESSION_MINUTES * 60;
  const secure = appUrl.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
