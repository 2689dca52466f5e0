import { toTimestamp } from "../../clock.ts";
import { notFound } from "../errors.ts";
import { checkRedirectUrl, linkUrl } from "../links.ts";
import { newPassword, RESET_MINUTES, RESET_TOKEN_ERRORS } from "../passwords/password.ts";
import { checkCustomClaims, magicLinkFactor } from "../sessions.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { TOKEN_TYPE as MAGIC_LINKS } from "./magic-links.ts";
import { PASSWORD_ID, signIn } from "./passwords.ts";
import { emailOf } from "./receivers.ts";
import { ownSession } from "./sessions.ts";

/** The value of `stytch_token_type` in the link: Stytch's Android SDK (ConsumerTokenType) */
const TOKEN_TYPE = "reset_password";

export const passwordResets = {
  "passwords.email.resetStart"(input, { tenant: { users, links, world }, operationId }) {
    checkRedirectUrl(input.login_redirect_url, "invalid_login_redirect_url");
    checkRedirectUrl(input.reset_password_redirect_url, "invalid_password_reset_redirect_url");
    const user = users.byEmail(input.email);
    if (!user) throw notFound("email_not_found", "No user has this email address.");
    const email = emailOf(user, input.email);
    const link = {
      subject: user.userId,
      methodId: email.email_id,
      minutes: input.reset_password_expiration_minutes ?? RESET_MINUTES,
      codeChallenge: input.code_challenge,
    };
    const { token } = links.issue({ flow: TOKEN_TYPE, ...link });
    // The lifetime of this link is not documented; it is assumed to be the same as the other's.
    const login = links.issue({ flow: MAGIC_LINKS, ...link });
    world.outbox.add({
      to: email.email,
      operation: operationId,
      subject: "Set a new password",
      link: linkUrl(input.reset_password_redirect_url, TOKEN_TYPE, token),
      token,
      loginLink: linkUrl(input.login_redirect_url, MAGIC_LINKS, login.token),
      at: toTimestamp(world.now()),
    });
    return { user_id: user.userId, email_id: email.email_id };
  },

  async "passwords.email.reset"(input, { tenant: consumer }) {
    checkCustomClaims(input.session_custom_claims);
    const { users, links, sessions, world } = consumer;
    const redeemable = () => links.redeemable(TOKEN_TYPE, input.token, input.code_verifier, RESET_TOKEN_ERRORS);
    const own = await ownSession(consumer, users.get(redeemable().subject), input);
    const password = await newPassword(world, PASSWORD_ID, input.password);
    // While the password was hashed, another request may have spent the token.
    const link = redeemable();
    const user = users.get(link.subject);
    const email = user.emails.find((entry) => entry.email_id === link.methodId);
    if (!email || !users.verifyEmail(user, link.methodId)) throw RESET_TOKEN_ERRORS.over();
    links.spend(link);
    user.status = "active";
    users.setPassword(user, password);
    sessions.revokeOwner(user.userId, own);
    // The example of https://stytch.com/docs/api/password-email-reset has the emailed link as the session's factor.
    const factor = magicLinkFactor(world.now(), {
      email_factor: { email_id: email.email_id, email_address: email.email },
    });
    return signIn(consumer, user, own, factor, input);
  },
} satisfies Partial<ConsumerHandlers>;
