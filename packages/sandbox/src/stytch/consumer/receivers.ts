import { sameEmail } from "../email-addresses.ts";
import { badRequest, notFound } from "../errors.ts";
import type { SessionReference } from "../sessions.ts";
import type { Consumer } from "./state.ts";
import type { UserEmail, UserPhone, UserRecord } from "./user-record.ts";
import type { ConsumerInput } from "./wire.ts";

type Named = SessionReference & Pick<ConsumerInput<"magicLinks.email.send">, "user_id">;

/** Returns the recipient of a message: the user with the email address, or the given user, to whom the address is added. */
export async function emailReceiver(
  consumer: Consumer,
  input: Named & Pick<ConsumerInput<"magicLinks.email.send">, "email">,
): Promise<{ user: UserRecord; email: UserEmail }> {
  const named = await namedUser(consumer, input);
  const owner = consumer.users.byEmail(input.email);
  if (named && owner && owner !== named) throw badRequest("duplicate_email", "Another user has this email address.");
  const user = named ?? owner;
  if (!user) throw notFound("email_not_found", "No user has this email address.");
  return { user, email: owner ? emailOf(user, input.email) : consumer.users.addEmail(user, input.email) };
}

/** Like `emailReceiver`, by phone number. */
export async function phoneReceiver(
  consumer: Consumer,
  input: Named & Pick<ConsumerInput<"otps.sms.send">, "phone_number">,
): Promise<{ user: UserRecord; phone: UserPhone }> {
  const named = await namedUser(consumer, input);
  const owner = consumer.users.byPhone(input.phone_number);
  if (named && owner && owner !== named) {
    throw badRequest("duplicate_phone_number", "Another user has this phone number.");
  }
  const user = named ?? owner;
  if (!user) throw notFound("phone_number_not_found", "No user has this phone number.");
  if (owner) return { user, phone: phoneOf(user, input.phone_number) };
  checkAllVerified(user);
  return { user, phone: consumer.users.addPhone(user, input.phone_number) };
}

export function emailOf(user: UserRecord, address: string): UserEmail {
  const email = user.emails.find((entry) => sameEmail(entry.email, address));
  if (!email) throw new Error("A user was found by an email address that is not theirs.");
  return email;
}

export function phoneOf(user: UserRecord, phoneNumber: string): UserPhone {
  const phone = user.phoneNumbers.find((entry) => entry.phone_number === phoneNumber);
  if (!phone) throw new Error("A user was found by a phone number that is not theirs.");
  return phone;
}

/**
 * https://stytch.com/docs/consumer-auth/authentication/mfa/adding-mfa-to-custom-auth-flow: no phone number is added before
 * the email address is verified. For a second email address, nothing like this is documented.
 */
function checkAllVerified({ emails, phoneNumbers }: UserRecord): void {
  if ([...emails, ...phoneNumbers].every(({ verified }) => verified)) return;
  throw badRequest(
    "too_many_unverified_factors",
    "The user has an email address or phone number that is not verified yet.",
  );
}

async function namedUser({ users, sessions }: Consumer, input: Named): Promise<UserRecord | undefined> {
  const named = [input.user_id, input.session_token, input.session_jwt].filter((value) => value !== undefined);
  if (named.length > 1) throw badRequest("too_many_user_selection_arguments", "Send only one reference to the user.");
  if (named.length === 0) return undefined;
  return users.get(input.user_id ?? (await sessions.authenticate(input)).ownerId);
}
