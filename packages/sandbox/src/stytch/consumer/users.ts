import type { UserSearchFilter } from "@linkwright/stytch-types/consumer";
import { toTimestamp } from "../../clock.ts";
import { badRequest, notFound } from "../errors.ts";
import { mergedMetadata } from "../metadata.ts";
import {
  contains,
  type Filter,
  type Filters,
  isFlag,
  isOneOf,
  resultsMetadata,
  type SearchKind,
  search,
} from "../search.ts";
import { isVerified } from "../totps.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import type { UserRecord } from "./user-record.ts";

export const users = {
  "users.create"(input, { tenant: consumer }) {
    if (input.email === undefined && input.phone_number === undefined) {
      throw badRequest("invalid_create_user_request", "A user requires an email or a phone_number.");
    }
    const user = consumer.users.add(input, input.create_user_as_pending ? "pending" : "active", input);
    return {
      user_id: user.userId,
      email_id: user.emails[0]?.email_id ?? "",
      phone_id: user.phoneNumbers[0]?.phone_id ?? "",
      status: user.status,
      user: consumer.users.view(user),
    };
  },

  "users.get"(input, { tenant: { users } }) {
    return users.view(users.get(input.user_id));
  },

  "users.update"(input, { tenant: { users } }) {
    const user = users.get(input.user_id);
    if (input.external_id !== undefined) users.changeExternalId(user, input.external_id);
    user.name = { ...user.name, ...input.name };
    user.roles = input.roles ?? user.roles;
    user.trustedMetadata = mergedMetadata(user.trustedMetadata, input.trusted_metadata);
    user.untrustedMetadata = mergedMetadata(user.untrustedMetadata, input.untrusted_metadata);
    const view = users.view(user);
    const { user_id, emails, phone_numbers, crypto_wallets } = view;
    return { user_id, user: view, emails, phone_numbers, crypto_wallets };
  },

  "users.delete"(input, { tenant: consumer }) {
    const user = consumer.users.get(input.user_id);
    consumer.sessions.revokeOwner(user.userId);
    consumer.links.revoke(user.userId);
    for (const { email_id } of user.emails) consumer.otps.revoke(email_id);
    for (const { phone_id } of user.phoneNumbers) consumer.otps.revoke(phone_id);
    consumer.users.remove(user);
    return { user_id: user.userId };
  },

  "users.deleteEmail"({ email_id: emailId }, { tenant: consumer }) {
    const user = consumer.users.byMethodId(emailId);
    if (!user?.emails.some((email) => email.email_id === emailId)) {
      throw notFound("email_not_found", "No user has an email address with this ID.");
    }
    consumer.users.removeEmail(user, emailId);
    consumer.otps.revoke(emailId);
    return { user_id: user.userId, user: consumer.users.view(user) };
  },

  "users.deletePhoneNumber"({ phone_id: phoneId }, { tenant: consumer }) {
    const user = consumer.users.byMethodId(phoneId);
    if (!user?.phoneNumbers.some((phone) => phone.phone_id === phoneId)) {
      throw notFound("phone_number_not_found", "No user has a phone number with this ID.");
    }
    consumer.users.removePhone(user, phoneId);
    consumer.otps.revoke(phoneId);
    return { user_id: user.userId, user: consumer.users.view(user) };
  },

  "users.deleteTOTP"({ totp_id: totpId }, { tenant: { users } }) {
    const user = users.byMethodId(totpId);
    if (user?.totp?.id !== totpId) throw notFound("totp_not_found", "No user has an authenticator app with this ID.");
    users.setTotp(user, undefined);
    return { user_id: user.userId, user: users.view(user) };
  },

  "users.search"(input, { tenant: { users } }) {
    const page = search(kind, users.all(), input);
    return { results: page.items.map((user) => users.view(user)), results_metadata: resultsMetadata(page) };
  },
} satisfies Partial<ConsumerHandlers>;

const emails = (user: UserRecord) => user.emails.map(({ email }) => email);
const phones = (user: UserRecord) => user.phoneNumbers.map((phone) => phone.phone_number);
const none = isOneOf<UserRecord>(() => []);
const never = isFlag<UserRecord>(() => false);

const kind: SearchKind<UserRecord> = {
  kind: "user",
  filters: {
    created_at_greater_than: (value) => {
      const time = timestamp(value);
      return (user) => user.createdAt.getTime() > time;
    },
    created_at_less_than: (value) => {
      const time = timestamp(value);
      return (user) => user.createdAt.getTime() < time;
    },
    created_at_between: createdBetween(),
    status: (value) => (user) => user.status === value,
    user_id: isOneOf((user) => [user.userId, user.externalId]),
    full_name_fuzzy: contains("full_name_fuzzy", ({ name }) => [
      [name.first_name, name.middle_name, name.last_name].filter(Boolean).join(" "),
    ]),
    email_address: isOneOf(emails),
    email_id: isOneOf((user) => user.emails.map((email) => email.email_id)),
    email_verified: isFlag((user) => user.emails.some((email) => email.verified)),
    email_address_fuzzy: contains("email_address_fuzzy", emails),
    phone_number: isOneOf(phones),
    phone_id: isOneOf((user) => user.phoneNumbers.map((phone) => phone.phone_id)),
    phone_verified: isFlag((user) => user.phoneNumbers.some((phone) => phone.verified)),
    phone_number_fuzzy: contains("phone_number_fuzzy", phones),
    password_exists: isFlag((user) => user.password !== undefined),
    // Sign-in methods that the sandbox does not support yet.
    crypto_wallet_address: none,
    crypto_wallet_id: none,
    crypto_wallet_verified: never,
    oauth_provider: none,
    totp_id: isOneOf(({ totp }) => [totp?.id]),
    totp_verified: isFlag(({ totp }) => isVerified(totp)),
    webauthn_registration_id: none,
    webauthn_registration_verified: never,
  } satisfies Filters<UserSearchFilter["filter_name"], UserRecord>,
};

function createdBetween(): Filter<UserRecord> {
  return (value) => {
    const bounds = value as { greater_than?: unknown; less_than?: unknown } | null;
    if (typeof bounds !== "object" || bounds === null) {
      throw badRequest("user_search_expected_object", "filter_value must be an object.");
    }
    const [after, before] = [timestamp(bounds.greater_than), timestamp(bounds.less_than)];
    return (user) => user.createdAt.getTime() > after && user.createdAt.getTime() < before;
  };
}

function timestamp(value: unknown): number {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  const example = toTimestamp(new Date(0));
  throw badRequest("user_search_expected_timestamp", `filter_value must be a timestamp such as ${example}.`);
}
