import { connection } from "../../lib/connection.ts";
import { loginPage, sentPage } from "../../lib/pages.ts";
import { html, isClientError } from "../../lib/responses.ts";
import { appUrl } from "../../lib/session.ts";

export async function POST(request: Request): Promise<Response> {
  const email = String((await request.formData()).get("email") ?? "");
  const { stytch, organization_id } = await connection();
  const login_redirect_url = `${appUrl}/authenticate`;
  try {
    await stytch.magicLinks.email.loginOrSignup({
      organization_id,
      email_address: email,
      login_redirect_url,
      signup_redirect_url: login_redirect_url,
    });
    return html(sentPage(email));
  } catch (error) {
    if (!isClientError(error)) throw error;
    return html(loginPage("No link can be sent to this address."), { status: 400 });
  }
}
