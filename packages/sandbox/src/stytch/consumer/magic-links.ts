import { toTimestamp } from "../../clock.ts";
import type { Call } from "../../handlers.ts";
import { badRequest, notFound, unauthorized } from "../errors.ts";
import { checkRedirectUrl, HOUR, linkUrl, type MagicLink, WEEK } from "../links.ts";
import { checkCustomClaims, magicLinkFactor } from "../sessions.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { emailOf, emailReceiver } from "./receivers.ts";
import { renewOrStart } from "./sessions.ts";
import type { Consumer } from "./state.ts";
import type { UserEmail, UserRecord } from "./user-record.ts";
import type { ConsumerInput } from "./wire.ts";

/** The value of `stytch_token_type` in every magic link of this API. */
export const TOKEN_TYPE = "magic_links";

export const magicLinks = {
  "magicLinks.email.loginOrCreate"(input, call) {
    const { users } = call.tenant;
    checkUrls(input);
    const known = users.byEmail(input.email);
    const user = known ?? users.add({ email: input.email }, input.create_user_as_pending ? "pending" : "active");
    const email = emailOf(user, input.email);
    // A new user gets the signup link, whatever its status.
    sendLink(call, user, email, input, known !== undefined && user.status === "active" ? "login" : "signup");
    return { user_id: user.userId, email_id: email.email_id, user_created: !known };
  },

  async "magicLinks.email.send"(input, call) {
    checkUrls(input);
    const { user, email } = await emailReceiver(call.tenant, input);
    sendLink(call, user, email, input, user.status === "active" ? "login" : "signup");
    return { user_id: user.userId, email_id: email.email_id };
  },

  "magicLinks.email.invite"(input, call) {
    const { users } = call.tenant;
    checkRedirectUrl(input.invite_magic_link_url, "invalid_invite_magic_link_url");
    const known = users.byEmail(input.email);
    if (known?.status === "active")
      throw badRequest("duplicate_email", "An active user already has this email address.");
    const user = known ?? users.add({ email: input.email }, "pending", input);
    const email = emailOf(user, input.email);
    const link = issue(call, user, email, input.invite_expiration_minutes ?? HOUR, { invite: true });
    sendEmail(call, email.email, "You have been invited", input.invite_magic_link_url, link);
    return { user_id: user.userId, email_id: email.email_id };
  },

  "magicLinks.email.revokeInvite"(input, { tenant: { users, links } }) {
    const user = users.byEmail(input.email);
    if (!user || links.revoke(user.userId, "invites") === 0) {
      throw notFound("email_not_found", "This email address has no pending invite.");
    }
    return {};
  },

  "magicLinks.create"(input, { tenant: consumer }) {
    const user = consumer.users.get(input.user_id);
    const link = consumer.links.issue({
      flow: TOKEN_TYPE,
      subject: user.userId,
      methodId: `embeddable-magic-link-test-${consumer.world.ids.uuid()}`,
      minutes: input.expiration_minutes ?? HOUR,
    });
    return { user_id: user.userId, token: link.token };
  },

  async "magicLinks.authenticate"(input, { tenant: consumer }) {
    checkCustomClaims(input.session_custom_claims);
    const session = await consumer.sessions.find(input);
    const link = consumer.links.redeemable(TOKEN_TYPE, input.token, input.code_verifier);
    const user = consumer.users.get(link.subject);
    const email = user.emails.find((entry) => entry.email_id === link.methodId);
    const embedded = link.methodId.startsWith("embeddable-");
    const own = session?.ownerId === user.userId ? session : undefined;
    if (!embedded && !consumer.users.verifyEmail(user, link.methodId, own)) {
      throw unauthorized(
        "unable_to_auth_magic_link",
        "The email address of this link was not verified in time and has been removed.",
      );
    }
    consumer.links.spend(link);
    user.status = "active";
    const factor = magicLinkFactor(
      consumer.world.now(),
      email
        ? { email_factor: { email_id: email.email_id, email_address: email.email } }
        : { embeddable_magic_link_factor: { embedded_id: link.methodId } },
    );
    return {
      user_id: user.userId,
      method_id: link.methodId,
      reset_sessions: false,
      user: consumer.users.view(user),
      ...(await renewOrStart(consumer, user, own, [factor], input)),
    };
  },
} satisfies Partial<ConsumerHandlers>;

type SendInput = ConsumerInput<"magicLinks.email.loginOrCreate"> | ConsumerInput<"magicLinks.email.send">;

function checkUrls(input: SendInput): void {
  checkRedirectUrl(input.login_magic_link_url, "invalid_login_magic_link_url");
  checkRedirectUrl(input.signup_magic_link_url, "invalid_signup_magic_link_url");
}

function sendLink(
  call: Call<Consumer>,
  user: UserRecord,
  email: UserEmail,
  input: SendInput,
  kind: "login" | "signup",
): void {
  const [url, minutes, subject] =
    kind === "login"
      ? [input.login_magic_link_url, input.login_expiration_minutes ?? HOUR, "Log in"]
      : [input.signup_magic_link_url, input.signup_expiration_minutes ?? WEEK, "Sign up"];
  sendEmail(
    call,
    email.email,
    subject,
    url,
    issue(call, user, email, minutes, { codeChallenge: input.code_challenge }),
  );
}

function issue(
  { tenant: { links } }: Call<Consumer>,
  user: UserRecord,
  email: UserEmail,
  minutes: number,
  more: { codeChallenge?: string | undefined; invite?: boolean },
): MagicLink {
  return links.issue({ flow: TOKEN_TYPE, subject: user.userId, methodId: email.email_id, minutes, ...more });
}

function sendEmail(
  { tenant: { world }, operationId }: Call<Consumer>,
  to: string,
  subject: string,
  redirectUrl: string | undefined,
  { token }: MagicLink,
): void {
  const link = linkUrl(redirectUrl, TOKEN_TYPE, token);
  world.outbox.add({ to, operation: operationId, subject, link, token, at: toTimestamp(world.now()) });
}
