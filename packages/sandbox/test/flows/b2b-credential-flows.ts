import { randomInt, randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type B2BFlow, createOrganization, freshDomain, signIn } from "./b2b-flows.ts";
import { lastMessage, rejectionOf } from "./clients.ts";

/** Flows with passwords, second factors and permissions of roles. */
export const b2bCredentialFlows: Record<string, B2BFlow> = {
  async "sets a password by email, signs in with it, and resets it in a session"(client, sandbox) {
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
    expect(await rejectionOf(login("not it"))).toBe("401 unauthorized_credentials");
    const second = `nine-lamps-under-water-${randomUUID()}`;
    const reset = await stytch.passwords.sessions.reset({ organization_id, session_token, password: second });
    expect(reset.member_id).toBe(member_id);
    expect(await rejectionOf(login(first))).toBe("401 unauthorized_credentials");
    expect((await login(second)).member_id).toBe(member_id);
  },

  async "requires a link and an SMS code if MFA is required"(client, sandbox) {
    const { stytch } = client;
    const organization_id = await createOrganization(client, { mfa_policy: "REQUIRED_FOR_ALL" });
    const email_address = `ada@${freshDomain()}`;
    const half = await signIn(client, sandbox, organization_id, email_address);
    const { member_id, intermediate_session_token } = half;
    expect(half).toMatchObject({ member_authenticated: false, session_token: "", session_jwt: "" });
    expect(half.mfa_required).not.toBeNull();

    const mfa_phone_number = `+1415555${String(randomInt(10_000)).padStart(4, "0")}`;
    await stytch.otps.sms.send({ organization_id, member_id, mfa_phone_number, intermediate_session_token });
    const { code = "" } = lastMessage(sandbox, mfa_phone_number);
    const enter = (digits: string) =>
      stytch.otps.sms.authenticate({ organization_id, member_id, code: digits, intermediate_session_token });
    expect(await rejectionOf(enter(code === "000000" ? "000001" : "000000"))).toMatch(/^40[0-9] /);
    const whole = await enter(code);
    expect(whole.member).toMatchObject({ mfa_phone_number, mfa_phone_number_verified: true });
    expect(await client.verifySession(whole.session_jwt)).toMatchObject({ member_id, organization_id });
    expect(await rejectionOf(enter(code))).toMatch(/^40[0-9] /);
  },

  async "checks a role's permissions on the server and locally by JWT"(client, sandbox) {
    const { stytch } = client;
    const organization_id = await createOrganization(client);
    const role = { role_id: "auditor", description: "Reads documents" };
    await stytch.rbac.organizations.setOrgPolicy({
      organization_id,
      org_policy: { roles: [{ ...role, permissions: [{ resource_id: "documents", actions: ["read"] }] }] },
    });
    const email_address = `ada@${freshDomain()}`;
    await stytch.organizations.members.create({ organization_id, email_address, roles: ["auditor"] });
    const { session_token, session_jwt } = await signIn(client, sandbox, organization_id, email_address);

    const read = { organization_id, resource_id: "documents", action: "read" };
    const asked = await stytch.sessions.authenticate({ session_token, authorization_check: read });
    expect(asked.verdict).toEqual({ authorized: true, granting_roles: ["auditor"] });
    expect((await client.verifySession(session_jwt, read)).roles).toContain("auditor");

    const write = { ...read, action: "write" };
    const rejected = stytch.sessions.authenticate({ session_token, authorization_check: write });
    expect(await rejectionOf(rejected)).toBe("403 session_authorization_error");
    await expect(client.verifySession(session_jwt, write)).rejects.toThrow();
    const elsewhere = { ...read, organization_id: await createOrganization(client) };
    const foreign = stytch.sessions.authenticate({ session_token, authorization_check: elsewhere });
    expect(await rejectionOf(foreign)).toBe("403 session_authorization_tenancy_error");
    await expect(client.verifySession(session_jwt, elsewhere)).rejects.toThrow();

    const authorization = { session_token };
    const create = { organization_id, email_address: `bob@${freshDomain()}` };
    const asAda = stytch.organizations.members.create(create, { authorization });
    expect(await rejectionOf(asAda)).toBe("403 session_authorization_error");
  },
};
