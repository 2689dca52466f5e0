import { beforeEach, expect, test } from "vitest";
import { otherProject, sandboxOfFile } from "./sandbox-client.ts";

const { clock, sandbox, consumer, lastMessage } = await sandboxOfFile();

beforeEach(() => sandbox.reset());

const email = "ada@example.com";
const phone_number = "+12025550162";
const lastCode = () => lastMessage()?.code ?? "";
/** Returns a code other than the one that was sent. */
const wrongCode = () => (lastCode() === "000000" ? "111111" : "000000");

/** A user with a verified email address. */
async function verifiedUser(address: string) {
  const { body } = await consumer("otps.email.loginOrCreate", { email: address });
  return (await consumer("otps.authenticate", { method_id: body.email_id, code: lastCode() })).body.user;
}

const channels = [
  ["email", { email }, "email_id", email],
  ["sms", { phone_number }, "phone_id", phone_number],
  ["whatsapp", { phone_number }, "phone_id", phone_number],
] as const;

test.each(channels)(
  "%s: creates a user and verifies the destination of the passcode",
  async (channel, to, id, address) => {
    const sent = await consumer(`otps.${channel}.loginOrCreate`, { ...to, create_user_as_pending: true });
    expect(sent.body.user_created).toBe(true);
    expect(lastMessage()).toMatchObject({
      to: address,
      operation: `otps.${channel}.loginOrCreate`,
      subject: "Sign up",
      code: expect.stringMatching(/^\d{6}$/),
    });
    const method_id = sent.body[id];
    const user_id = sent.body.user_id;
    expect((await consumer("users.get", { user_id })).body.status).toBe("pending");

    const { body } = await consumer("otps.authenticate", { method_id, code: lastCode(), session_duration_minutes: 60 });
    expect(body).toMatchObject({ user_id, method_id, user: { status: "active" } });
    const methods = id === "email_id" ? body.user.emails : body.user.phone_numbers;
    expect(methods).toEqual([expect.objectContaining({ [id]: method_id, verified: true })]);
    expect(body.session.authentication_factors).toMatchObject([{ type: "otp", delivery_method: channel }]);
    const factor = body.session.authentication_factors[0];
    expect(id === "email_id" ? factor.email_factor : factor.phone_number_factor).toMatchObject({ [id]: method_id });

    const again = await consumer(`otps.${channel}.loginOrCreate`, to);
    expect(again.body).toMatchObject({ user_created: false, user_id, [id]: method_id });
    expect(lastMessage()?.subject).toBe("Log in");
  },
);

test.each(channels)(
  "%s: sends to existing users, or adds the destination to the given user",
  async (channel, to, id) => {
    const unknown = await consumer(`otps.${channel}.send`, to);
    const error_type = id === "email_id" ? "email_not_found" : "phone_number_not_found";
    expect(unknown).toMatchObject({ status: 404, body: { error_type } });
    expect(sandbox.outbox.list()).toEqual([]);

    const user = await verifiedUser("other@example.com");
    const added = await consumer(`otps.${channel}.send`, { ...to, user_id: user.user_id });
    expect(added.body.user_id).toBe(user.user_id);
    const done = await consumer("otps.authenticate", { method_id: added.body[id], code: lastCode() });
    expect(done.body).toMatchObject({ user_id: user.user_id, session_token: "" });
    expect((await consumer(`otps.${channel}.send`, to)).body).toMatchObject({ [id]: added.body[id] });

    const { body: third } = await consumer("users.create", { email: "third@example.com" });
    const taken = await consumer(`otps.${channel}.send`, { ...to, user_id: third.user_id });
    expect(taken.body.error_type).toBe(id === "email_id" ? "duplicate_email" : "duplicate_phone_number");
  },
);

test("adds no phone to a user with an unverified address", async () => {
  const { body: user } = await consumer("users.create", { email });
  const add = () => consumer("otps.sms.send", { phone_number, user_id: user.user_id });
  expect(await add()).toMatchObject({ status: 400, body: { error_type: "too_many_unverified_factors" } });
  await verifiedUser(email);
  expect((await add()).status).toBe(200);
});

test("removes an added number unless it is verified within five minutes", async () => {
  const user = await verifiedUser(email);
  const sent = await consumer("otps.sms.send", { phone_number, user_id: user.user_id, expiration_minutes: 10 });
  clock.forward(5);
  const late = await consumer("otps.authenticate", { method_id: sent.body.phone_id, code: lastCode() });
  expect(late).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_otp_code" } });
  expect((await consumer("users.get", { user_id: user.user_id })).body.phone_numbers).toEqual([]);
  expect((await consumer("otps.sms.loginOrCreate", { phone_number })).body.user_created).toBe(true);
});

test.each([
  [undefined, 2],
  [1, 1],
  [10, 10],
])("expiration_minutes %s: works for %i minutes", async (expiration_minutes, minutes) => {
  const { body } = await consumer("otps.sms.loginOrCreate", { phone_number, expiration_minutes });
  const attempt = () => consumer("otps.authenticate", { method_id: body.phone_id, code: lastCode() });
  clock.forward(minutes);
  expect(await attempt()).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_otp_code" } });
  await consumer("otps.sms.send", { phone_number, expiration_minutes });
  clock.forward(minutes - 0.1);
  expect((await attempt()).status).toBe(200);
});

test("rejects a passcode that was already used", async () => {
  const { body } = await consumer("otps.email.loginOrCreate", { email });
  const attempt = () => consumer("otps.authenticate", { method_id: body.email_id, code: lastCode() });
  expect((await attempt()).status).toBe(200);
  expect(await attempt()).toMatchObject({ status: 401, body: { error_type: "unable_to_auth_otp_code" } });
});

test("rejects a wrong passcode, method or project without spending the right one", async () => {
  const { body } = await consumer("otps.email.loginOrCreate", { email });
  const right = { method_id: body.email_id, code: lastCode() };
  const notFound = { status: 404, body: { error_type: "otp_code_not_found" } };
  expect(await consumer("otps.authenticate", { ...right, code: wrongCode() })).toMatchObject(notFound);
  expect(await consumer("otps.authenticate", { ...right, method_id: "email-test-nonesuch" })).toMatchObject(notFound);
  expect(await consumer("otps.authenticate", right, { stytch: otherProject() })).toMatchObject(notFound);
  const malformed = await consumer("otps.authenticate", { ...right, code: "12345" });
  expect(malformed).toMatchObject({ status: 400, body: { error_type: "invalid_code" } });
  expect((await consumer("otps.authenticate", right)).status).toBe(200);
});

test("invalidates earlier passcodes to the same number over all channels", async () => {
  const { body } = await consumer("otps.sms.loginOrCreate", { phone_number });
  const first = lastCode();
  do await consumer("otps.whatsapp.send", { phone_number });
  while (lastCode() === first);
  const late = await consumer("otps.authenticate", { method_id: body.phone_id, code: first });
  expect(late.body.error_type).toBe("otp_code_not_found");
  expect((await consumer("otps.authenticate", { method_id: body.phone_id, code: lastCode() })).status).toBe(200);
});

test("adds the factor to a session of the same user and ignores another user's", async () => {
  const signIn = async (session: object) => {
    const { body } = await consumer("otps.email.loginOrCreate", { email });
    return consumer("otps.authenticate", { method_id: body.email_id, code: lastCode(), ...session });
  };
  const { body: first } = await signIn({ session_duration_minutes: 60 });
  await consumer("otps.sms.send", { phone_number, session_token: first.session_token });
  const [{ phone_id }] = (await consumer("users.get", { user_id: first.user_id })).body.phone_numbers;
  const second = await consumer("otps.authenticate", {
    method_id: phone_id,
    code: lastCode(),
    session_token: first.session_token,
  });
  expect(second.body.session.session_id).toBe(first.session.session_id);
  expect(second.body.session.authentication_factors).toHaveLength(2);

  const other = await consumer("otps.sms.loginOrCreate", { phone_number: "+12025550199" });
  const anotherUser = await consumer("otps.authenticate", {
    method_id: other.body.phone_id,
    code: lastCode(),
    session_token: first.session_token,
    session_duration_minutes: 5,
  });
  expect(anotherUser.body.session.session_id).not.toBe(first.session.session_id);
});

test.each([
  ["otps.sms.loginOrCreate", { phone_number: "2025550162" }, "invalid_phone_number"],
  ["otps.whatsapp.send", { phone_number: "+0123456789" }, "invalid_phone_number"],
  ["otps.sms.loginOrCreate", { phone_number, expiration_minutes: 11 }, "invalid_expiration"],
  ["otps.email.loginOrCreate", { email: "ada" }, "invalid_email"],
  ["users.create", { phone_number: "+1" }, "invalid_phone_number"],
])("%s rejects %j", async (operation, input, error_type) => {
  expect(await consumer(operation, input)).toMatchObject({ status: 400, body: { error_type } });
  expect(sandbox.outbox.list()).toEqual([]);
});

test("deletes an address and a number with their passcodes", async () => {
  const { body: user } = await consumer("users.create", { email, phone_number });
  await consumer("otps.email.send", { email });
  const code = lastCode();
  const withoutEmail = await consumer("users.deleteEmail", { email_id: user.email_id });
  expect(withoutEmail.body.user).toMatchObject({ emails: [], phone_numbers: [{ phone_number }] });
  const late = await consumer("otps.authenticate", { method_id: user.email_id, code });
  expect(late.body.error_type).toBe("otp_code_not_found");
  const withoutPhone = await consumer("users.deletePhoneNumber", { phone_id: user.phone_id });
  expect(withoutPhone.body.user.phone_numbers).toEqual([]);

  const noEmail = await consumer("users.deleteEmail", { email_id: user.email_id });
  expect(noEmail).toMatchObject({ status: 404, body: { error_type: "email_not_found" } });
  const noPhone = await consumer("users.deletePhoneNumber", { phone_id: user.phone_id });
  expect(noPhone).toMatchObject({ status: 404, body: { error_type: "phone_number_not_found" } });
  expect((await consumer("otps.email.loginOrCreate", { email })).body.user_created).toBe(true);
});

test("revokes the passcodes of a deleted user", async () => {
  const { body } = await consumer("otps.sms.loginOrCreate", { phone_number });
  await consumer("users.delete", { user_id: body.user_id });
  const late = await consumer("otps.authenticate", { method_id: body.phone_id, code: lastCode() });
  expect(late).toMatchObject({ status: 404, body: { error_type: "otp_code_not_found" } });
});
