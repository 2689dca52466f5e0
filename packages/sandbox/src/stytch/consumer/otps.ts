import type { Call } from "../../handlers.ts";
import { unauthorized } from "../errors.ts";
import { checkPhoneNumber } from "../phone-numbers.ts";
import { checkCustomClaims, newFactor } from "../sessions.ts";
import type { ConsumerHandlers } from "./handlers.ts";
import { emailOf, emailReceiver, phoneOf, phoneReceiver } from "./receivers.ts";
import { renewOrStart } from "./sessions.ts";
import type { Consumer } from "./state.ts";
import type { UserEmail, UserPhone, UserRecord } from "./user-record.ts";
import type { ConsumerInput } from "./wire.ts";

const FLOW = "otp";
// https://stytch.com/docs/api/send-otp-by-sms, and the same by email and by WhatsApp
const DEFAULT_MINUTES = 2;

type PhoneDelivery = "sms" | "whatsapp";

export const otps = {
  async "otps.email.send"(input, call) {
    const { user, email } = await emailReceiver(call.tenant, input);
    return sendEmail(call, user, email, input.expiration_minutes, "Log in");
  },

  "otps.email.loginOrCreate"(input, call) {
    const { users } = call.tenant;
    const known = users.byEmail(input.email);
    const user = known ?? users.add({ email: input.email }, input.create_user_as_pending ? "pending" : "active");
    const sent = sendEmail(
      call,
      user,
      emailOf(user, input.email),
      input.expiration_minutes,
      known ? "Log in" : "Sign up",
    );
    return { ...sent, user_created: !known };
  },

  "otps.sms.send": sendByPhone("sms"),

  "otps.sms.loginOrCreate": loginOrCreateByPhone("sms"),

  "otps.whatsapp.send": sendByPhone("whatsapp"),

  "otps.whatsapp.loginOrCreate": loginOrCreateByPhone("whatsapp"),

  async "otps.authenticate"(input, { tenant: consumer }) {
    checkCustomClaims(input.session_custom_claims);
    const session = await consumer.sessions.find(input);
    const { users, otps } = consumer;
    const otp = otps.redeemable(input.method_id, FLOW, input.code);
    const user = users.get(otp.ownerId);
    const own = session?.ownerId === user.userId ? session : undefined;
    const verified =
      otp.delivery === "email" ? users.verifyEmail(user, otp.method, own) : users.verifyPhone(user, otp.method);
    if (!verified) {
      throw unauthorized(
        "unable_to_auth_otp_code",
        "The email address or phone number was not verified in time and has been removed.",
      );
    }
    otps.spend(otp);
    user.status = "active";
    const email = user.emails.find((entry) => entry.email_id === otp.method);
    const phone = user.phoneNumbers.find((entry) => entry.phone_id === otp.method);
    const factor = newFactor(consumer.world.now(), {
      type: "otp",
      delivery_method: otp.delivery,
      ...(email && { email_factor: { email_id: email.email_id, email_address: email.email } }),
      ...(phone && { phone_number_factor: { phone_id: phone.phone_id, phone_number: phone.phone_number } }),
    });
    return {
      user_id: user.userId,
      method_id: otp.method,
      reset_sessions: false,
      user: users.view(user),
      ...(await renewOrStart(consumer, user, own, [factor], input)),
    };
  },
} satisfies Partial<ConsumerHandlers>;

type SendInput = ConsumerInput<"otps.sms.send"> | ConsumerInput<"otps.whatsapp.send">;
type LoginOrCreateInput = ConsumerInput<"otps.sms.loginOrCreate"> | ConsumerInput<"otps.whatsapp.loginOrCreate">;

function sendByPhone(delivery: PhoneDelivery) {
  return async (input: SendInput, call: Call<Consumer>) => {
    checkPhoneNumber(input.phone_number);
    const { user, phone } = await phoneReceiver(call.tenant, input);
    return text(call, user, phone, delivery, input.expiration_minutes, "Log in");
  };
}

function loginOrCreateByPhone(delivery: PhoneDelivery) {
  return (input: LoginOrCreateInput, call: Call<Consumer>) => {
    const { phone_number, expiration_minutes: minutes } = input;
    checkPhoneNumber(phone_number);
    const { users } = call.tenant;
    const known = users.byPhone(phone_number);
    const user = known ?? users.add({ phone_number }, input.create_user_as_pending ? "pending" : "active");
    const sent = text(call, user, phoneOf(user, phone_number), delivery, minutes, known ? "Log in" : "Sign up");
    return { ...sent, user_created: !known };
  };
}

function sendEmail(
  { tenant: { otps }, operationId }: Call<Consumer>,
  { userId }: UserRecord,
  { email, email_id }: UserEmail,
  minutes: number | undefined,
  subject: string,
) {
  otps.send(
    { method: email_id, flow: FLOW, ownerId: userId, delivery: "email", minutes: minutes ?? DEFAULT_MINUTES },
    { to: email, operation: operationId, subject },
  );
  return { user_id: userId, email_id };
}

function text(
  { tenant: { otps }, operationId }: Call<Consumer>,
  { userId }: UserRecord,
  { phone_number, phone_id }: UserPhone,
  delivery: PhoneDelivery,
  minutes: number | undefined,
  subject: string,
) {
  otps.send(
    { method: phone_id, flow: FLOW, ownerId: userId, delivery, minutes: minutes ?? DEFAULT_MINUTES },
    { to: phone_number, operation: operationId, subject },
  );
  return { user_id: userId, phone_id };
}
