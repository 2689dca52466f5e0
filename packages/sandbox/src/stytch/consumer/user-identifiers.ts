import { badRequest } from "../errors.ts";
import { checkPhoneNumber } from "../phone-numbers.ts";
import type { ConsumerHandlers } from "./handlers.ts";

export const userIdentifiers = {
  "users.deleteExternalId"(input, { tenant: { users } }) {
    const user = users.get(input.user_id);
    users.forgetExternalId(user);
    return { user_id: user.userId, user: users.view(user) };
  },

  /** https://stytch.com/docs/api-reference/consumer/api/users/exchange-primary-factor */
  "users.exchangePrimaryFactor"(input, { tenant: { users } }) {
    const user = users.get(input.user_id);
    const { email_address: email, phone_number } = input;
    if ((email === undefined) === (phone_number === undefined)) {
      throw badRequest("invalid_exchange_primary_factor_fields", "Send either email_address or phone_number.");
    }
    if (phone_number !== undefined) checkPhoneNumber(phone_number);
    if (users.factorCount(user) !== 1) {
      throw badRequest("invalid_exchange_primary_factor_user", "The user must have exactly one factor.");
    }
    users.replaceFactor(user, email === undefined ? { phone_number: phone_number ?? "" } : { email });
    return { user_id: user.userId, user: users.view(user) };
  },
} satisfies Partial<ConsumerHandlers>;
