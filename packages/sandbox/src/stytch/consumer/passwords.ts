import { badRequest, notFound, unauthorized } from "../errors.ts";
import { checkPassword, isFresh, newPassword, type Password, passwordFactor } from "../passwords/password.ts";
import { strengthOf, strengthResponse } from "../passwords/strength.ts";
import { type AuthenticationFactor, checkCustomClaims, type SessionInput } from "../sessions.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { ownSession, renewOrStart } from "./sessions.ts";
import type { Consumer } from "./state.ts";
import type { UserRecord } from "./user-record.ts";
import type { ConsumerOutput } from "./wire.ts";

/** Prefix of the ID of a user's password. */
export const PASSWORD_ID = "password";

export const passwords = {
  async "passwords.create"(input, { tenant: consumer }) {
    checkCustomClaims(input.session_custom_claims);
    const { users, world } = consumer;
    if (users.byEmail(input.email)) throw badRequest("duplicate_email", "A user already has this email address.");
    const password = await newPassword(world, PASSWORD_ID, input.password);
    const { name, trusted_metadata, untrusted_metadata, email } = input;
    const user = users.add({ email }, "active", { name, trusted_metadata, untrusted_metadata });
    users.setPassword(user, password);
    return {
      email_id: user.emails[0]?.email_id ?? "",
      ...(await signIn(consumer, user, undefined, passwordFactor(world.now()), input)),
    };
  },

  async "passwords.authenticate"(input, { tenant: consumer }) {
    checkCustomClaims(input.session_custom_claims);
    const user = userByEmail(consumer, input.email);
    await checkPassword(input.password, usable(user.password));
    const own = await ownSession(consumer, user, input);
    user.status = "active";
    return signIn(consumer, user, own, passwordFactor(consumer.world.now()), input);
  },

  async "passwords.existingPassword.reset"(input, { tenant: consumer }) {
    checkCustomClaims(input.session_custom_claims);
    const { users, sessions, world } = consumer;
    const user = userByEmail(consumer, input.email);
    await checkPassword(input.existing_password, usable(user.password));
    const own = await ownSession(consumer, user, input);
    users.setPassword(user, await newPassword(world, PASSWORD_ID, input.new_password));
    sessions.revokeOwner(user.userId, own);
    return signIn(consumer, user, own, passwordFactor(world.now()), input);
  },

  async "passwords.sessions.reset"(input, { tenant: consumer }) {
    checkCustomClaims(input.session_custom_claims);
    const { users, sessions, world } = consumer;
    const session = await sessions.authenticate(input);
    const user = users.get(session.ownerId);
    if (!session.factors.some((factor) => verifiesAddress(factor) && isFresh(factor, world.now()))) {
      throw unauthorized(
        "session_too_old_to_reset_password",
        "The session has no password, emailed link or emailed passcode from the last five minutes.",
      );
    }
    users.setPassword(user, await newPassword(world, PASSWORD_ID, input.password));
    sessions.revokeOwner(user.userId, session);
    return signIn(consumer, user, session, undefined, input);
  },

  async "passwords.strengthCheck"(input) {
    const strength = await strengthOf(input.password);
    return {
      ...strengthResponse(strength),
      feedback: { warning: strength.warning, suggestions: strength.suggestions },
    };
  },

  "users.deletePassword"(input, { tenant: { users } }) {
    const user = users.byMethodId(input.password_id);
    if (user?.password?.id !== input.password_id)
      throw notFound("password_not_found", "No user has a password with this ID.");
    users.setPassword(user, undefined);
    return { user_id: user.userId, user: users.view(user) };
  },
} satisfies Partial<ConsumerHandlers>;

/** Returns the response to a request that authenticated the user. */
export async function signIn(
  consumer: Consumer,
  user: UserRecord,
  own: Parameters<typeof renewOrStart>[2],
  factor: AuthenticationFactor | undefined,
  input: SessionInput,
): Promise<ConsumerOutput<"passwords.authenticate">> {
  const session = await renewOrStart(consumer, user, own, factor ? [factor] : [], input);
  return { user_id: user.userId, user: consumer.users.view(user), ...session };
}

function userByEmail({ users }: Consumer, email: string): UserRecord {
  const user = users.byEmail(email);
  if (!user) throw notFound("email_not_found", "No user has this email address.");
  return user;
}

/** Returns a password that can be used for login; throws otherwise. */
function usable(password: Password | undefined): Password {
  if (!password) throw badRequest("no_user_password", "The user has no password.");
  if (!password.requiresReset) return password;
  throw unauthorized("reset_password", "The password must be reset by email before it can be used again.");
}

/** https://stytch.com/docs/api/password-session-reset names these three. */
function verifiesAddress({ type, delivery_method }: AuthenticationFactor): boolean {
  return type === "password" || (delivery_method === "email" && (type === "magic_link" || type === "otp"));
}
