import { ApiError } from "@linkwright/stytch/b2b";
import express, { type CookieOptions, type Express, type Request } from "express";
import { homePage, loginPage, sentPage } from "./pages.ts";
import type { Connection } from "./stytch.ts";

const COOKIE = "session_token";
const SESSION_MINUTES = 60;

/** Links point to `appUrl`, the app's public URL, because clients can set the Host header of a request to anything. */
export function createApp({ stytch, organization_id }: Connection, appUrl: string): Express {
  const cookie: CookieOptions = { httpOnly: true, sameSite: "lax", secure: appUrl.startsWith("https:"), path: "/" };
  const app = express();
  app.use(express.urlencoded({ extended: false }));

  app.get("/", async (request, response) => {
    const session_token = tokenOf(request);
    if (!session_token) {
      response.send(loginPage());
      return;
    }
    try {
      const { member } = await stytch.sessions.authenticate({ session_token });
      response.send(homePage(member.email_address));
    } catch (error) {
      if (!isClientError(error)) throw error;
      response.clearCookie(COOKIE, cookie).send(loginPage());
    }
  });

  app.post("/login", async (request, response) => {
    const email = String(request.body?.email ?? "");
    const login_redirect_url = `${appUrl}/authenticate`;
    try {
      await stytch.magicLinks.email.loginOrSignup({
        organization_id,
        email_address: email,
        login_redirect_url,
        signup_redirect_url: login_redirect_url,
      });
      response.send(sentPage(email));
    } catch (error) {
      if (!isClientError(error)) throw error;
      response.status(400).send(loginPage("No link can be sent to this address."));
    }
  });

  app.get("/authenticate", async (request, response) => {
    try {
      const { session_token, member_authenticated } = await stytch.magicLinks.authenticate({
        magic_links_token: String(request.query["token"] ?? ""),
        session_duration_minutes: SESSION_MINUTES,
      });
      if (!member_authenticated) {
        response
          .status(403)
          .send(loginPage("Your organization requires a second factor, which this example does not support."));
        return;
      }
      response.cookie(COOKIE, session_token, { ...cookie, maxAge: SESSION_MINUTES * 60_000 }).redirect(303, "/");
    } catch (error) {
      if (!isClientError(error)) throw error;
      response.status(401).send(loginPage("This link was already used or has expired. Request a new one."));
    }
  });

  app.post("/logout", async (request, response) => {
    const session_token = tokenOf(request);
    try {
      if (session_token) await stytch.sessions.revoke({ session_token });
    } catch (error) {
      if (!isClientError(error)) throw error;
    }
    response.clearCookie(COOKIE, cookie).redirect(303, "/");
  });

  return app;
}

/** Returns whether Stytch rejected the request, as opposed to a network error, a rate limit or a server error. */
function isClientError(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500 && error.status !== 429;
}

function tokenOf(request: Request): string | undefined {
  const cookies = (request.headers.cookie ?? "").split("; ").map((pair) => pair.split("=", 2));
  return cookies.find(([name]) => name === COOKIE)?.[1];
}
