import { randomInt, randomUUID } from "node:crypto";
import { expect } from "vitest";
import { lastMessage, rejectionOf } from "./clients.ts";
import { type ConsumerFlow, freshEmail } from "./consumer-flows.ts";

const session_duration_minutes = 60;

/** Flows with codes, passwords and M2M credentials. */
export const consumerCredentialFlows: Record<string, ConsumerFlow> = {
  async "signs a user in once by an email code, and adds a phone number by an SMS code"({ stytch }, sandbox) {
    const email = freshEmail();
    const sent = await stytch.otps.email.loginOrCreate({ email });
    expect(sent.user_created).toBe(true);
    const { code = "" } = lastMessage(sandbox, email);
    const method_id = sent.email_id;
    const wrong = code === "000000" ? "000001" : "000000";
    expect(await rejectionOf(stytch.otps.authenticate({ method_id, code: wrong }))).toMatch(/^40[0-9] /);
    const { user_id, session_token } = await stytch.otps.authenticate({ method_id, code, session_duration_minutes });
    expect(user_id).toBe(sent.user_id);
    expect(await rejectionOf(stytch.otps.authenticate({ method_id, code }))).toMatch(/^40[0-9] /);

    const phone_number = `+1415555${String(randomInt(10_000)).padStart(4, "0")}`;
    const { phone_id } = await stytch.otps.sms.send({ phone_number, session_token });
    const added = await stytch.otps.authenticate({
      method_id: phone_id,
      code: lastMessage(sandbox, phone_number).code ?? "",
      session_token,
    });
    expect(added.user).toMatchObject({ user_id, phone_numbers: [{ phone_number, verified: true }] });
    expect(added.session?.authentication_factors.map((factor) => factor.delivery_method)).toEqual(["email", "sms"]);
  },

  async "signs in by password, and resets it by email and by the old one"({ stytch }, sandbox) {
    const email = freshEmail();
    const { valid_password } = await stytch.passwords.strengthCheck({ password: "password" });
    expect(valid_password).toBe(false);
    const first = `7-otters-juggle-plums-${randomUUID()}`;
    const { user_id } = await stytch.passwords.create({ email, password: first });
    const login = (password: string) => stytch.passwords.authenticate({ email, password, session_duration_minutes });
    expect((await login(first)).user_id).toBe(user_id);
    expect(await rejectionOf(login("not it"))).toBe("401 unauthorized_credentials");

    await stytch.passwords.email.resetStart({ email });
    const second = `nine-lamps-under-water-${randomUUID()}`;
    await stytch.passwords.email.reset({ token: lastMessage(sandbox, email).token ?? "", password: second });
    expect(await rejectionOf(login(first))).toBe("401 unauthorized_credentials");
    const { session_token } = await login(second);
    const third = `three-maps-of-winter-${randomUUID()}`;
    await stytch.passwords.existingPassword.reset({ email, existing_password: second, new_password: third });
    expect((await login(third)).user_id).toBe(user_id);
    expect(session_token).not.toBe("");
  },

  async "issues an M2M token that is valid only for its scopes"(client) {
    const { m2m_client } = await client.stytch.m2m.clients.create({ scopes: ["read:users", "write:users"] });
    const { client_id, client_secret } = m2m_client;
    const token = await client.machineToken({ client_id, client_secret, scopes: ["read:users"] });
    expect(await client.verifyMachine(token, ["read:users"])).toMatchObject({ client_id, scopes: ["read:users"] });
    await expect(client.verifyMachine(token, ["write:users"])).rejects.toThrow();
    await expect(client.verifyMachine(`${token}x`, [])).rejects.toThrow();
    const greedy = client.machineToken({ client_id, client_secret, scopes: ["delete:users"] });
    expect(await rejectionOf(greedy)).toBe("400 invalid_scope");
    await client.stytch.m2m.clients.delete({ client_id });
    expect(await rejectionOf(client.machineToken({ client_id, client_secret }))).toMatch(/^40[01] invalid_client$/);
  },
};
