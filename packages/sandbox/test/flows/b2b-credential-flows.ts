import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type B2BFlow, createOrganization, freshDomain } from "./b2b-flows.ts";
import { lastMessage, refusalOf } from "./clients.ts";

/** Passwords, second factors and what a role allows. */
export const b2bCredentialFlows: Record<string, B2BFlow> = {
  async "a password is set by mail, signs in, and is reset in a session"(client, sandbox) {
    const { stytch } = client;
    const organization_id = await createOrganization(client);
    const email_address = `ada@${freshDomain()}`;
    await stytch.organizations.members.create({ organization_id, email_address });
    await stytch.passwords.email.resetStart({ organization_id, email_address });
    const first = `7-otters-juggle-plums-${randomUUID()}`;
    const { token: password_reset_token = "" } = lastMessage(sandbox, email_address);
    const set = await stytch.passwords.email.reset({ password_reset_token, password: first });
    expect(set).toMatchObject({ member_authenticated: true, member: { email_address } });

    const login = (password: string) => stytch.passwords.authenticate({ organization_id, email_address, password });
    const { session_token, member_id } = await login(first);
    expect(await refusalOf(login("not it"))).toBe("401 unauthorized_credentials");
    const second = `nine-lamps-under-water-${randomUUID()}`;
    const reset = await stytch.passwords.sessions.reset({ organization_id, session_token, password: second });
    expect(reset.member_id).toBe(member_id);
    expect(await refusalOf(login(first))).toBe("401 unauthorized_credentials");
    expect((await login(second)).member_id).toBe(member_id);
  },
};
