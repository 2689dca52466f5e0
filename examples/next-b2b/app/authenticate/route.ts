import { connection } from "../../lib/connection.ts";
import { loginPage } from "../../lib/pages.ts";
import { home, html, isClientError } from "../../lib/responses.ts";
import { SESSION_MINUTES, sessionCookie } from "../../lib/session.ts";

export async function GET(request: Request): Promise<Response> {
  const { stytch } = await connection();
  try {
    const { session_token, member_authenticated } = await stytch.magicLinks.authenticate({
      magic_links_token: new URL(request.url).searchParams.get("token") ?? "",
      session_duration_minutes: SESSION_MINUTES,
    });
    if (member_authenticated) return home(sessionCookie(session_token));
    return html(loginPage("Your organization requires a second factor, which this example does not support."), {
      status: 403,
    });
  } catch (error) {
    if (!isClientError(error)) throw error;
    return html(loginPage("This link was already used or has expired. Request a new one."), { status: 401 });
  }
}
