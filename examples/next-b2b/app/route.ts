import { connection } from "../lib/connection.ts";
import { homePage, loginPage } from "../lib/pages.ts";
import { html, isClientError } from "../lib/responses.ts";
import { sessionCookie, sessionTokenOf } from "../lib/session.ts";

export async function GET(request: Request): Promise<Response> {
  const session_token = sessionTokenOf(request);
  if (!session_token) return html(loginPage());
  const { stytch } = await connection();
  try {
    const { member } = await stytch.sessions.authenticate({ session_token });
    return html(homePage(member.email_address));
  } catch (error) {
    if (!isClientError(error)) throw error;
    return html(loginPage(), { cookie: sessionCookie() });
  }
}
