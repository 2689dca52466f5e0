import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Sandbox } from "@linkwright/sandbox";
import { expect } from "vitest";
import { type B2BClient, lastMessage, rejectionOf } from "./clients.ts";

/** A flow that runs with any client. It creates its own organizations, so that flows can share a sandbox. */
export type B2BFlow = (client: B2BClient, sandbox: Sandbox) => Promise<void>;

/** Returns a domain that no other flow uses. */
export function freshDomain(): string {
  return `${randomUUID()}.example`;
}

export async function createOrganization({ stytch }: B2BClient, more: object = {}): Promise<string> {
  const organization_slug = `acme-${randomUUID()}`;
  const { organization } = await stytch.organizations.create({ organization_name: "Acme", organization_slug, ...more });
  return organization.organization_id;
}

/** Signs a member in by magic link. */
export async function signIn({ stytch }: B2BClient, sandbox: Sandbox, organization_id: string, email_address: string) {
  await stytch.magicLinks.email.loginOrSignup({ organization_id, email_address });
  const { token: magic_links_token = "" } = lastMessage(sandbox, email_address);
  return stytch.magicLinks.authenticate({ magic_links_token, session_duration_minutes: 30 });
}

export const b2bFlows: Record<string, B2BFlow> = {
  async "signs a new member up once by a link from the outbox"(client, sandbox) {
    const { stytch } = client;
    const email_address = `ada@${freshDomain()}`;
    const organization_id = await createOrganization(client);
    const code_verifier = randomBytes(32).toString("base64url");
    const sent = await stytch.magicLinks.email.loginOrSignup({
      organization_id,
      email_address,
      pkce_code_challenge: createHash("sha256").update(code_verifier).digest("base64url"),
    });
    expect(sent).toMatchObject({ status_code: 200, member_created: true, member: { status: "pending" } });

    const { token: magic_links_token = "" } = lastMessage(sandbox, email_address);
    expect(await rejectionOf(stytch.magicLinks.authenticate({ magic_links_token }))).toBe(
      "400 pkce_expected_code_verifier",
    );
    const redeem = () => stytch.magicLinks.authenticate({ magic_links_token, pkce_code_verifier: code_verifier });
    const signedIn = await redeem();
    expect(signedIn).toMatchObject({ member_authenticated: true, member: { email_address, status: "active" } });
    expect(await rejectionOf(redeem())).toBe("401 unable_to_auth_magic_link");
  },

  async "authenticates a session by token, by JWT and locally, until it is revoked"(client, sandbox) {
    const { stytch } = client;
    const email_address = `ada@${freshDomain()}`;
    const organization_id = await createOrganization(client);
    const { session_token, session_jwt, member_id } = await signIn(client, sandbox, organization_id, email_address);

    expect(await client.verifySession(session_jwt)).toMatchObject({
      member_id,
      organization_id,
      roles: ["stytch_member"],
    });
    const byToken = await stytch.sessions.authenticate({ session_token, session_custom_claims: { team: "red" } });
    expect(byToken.member_session).toMatchObject({ member_id, organization_id, custom_claims: { team: "red" } });
    const byJwt = await stytch.sessions.authenticate({ session_jwt });
    expect(byJwt).toMatchObject({ session_token, member: { email_address } });
    expect(await client.verifySession(byJwt.session_jwt)).toMatchObject({ custom_claims: { team: "red" } });

    const { member_sessions } = await stytch.sessions.get({ organization_id, member_id });
    expect(member_sessions.map((session) => session.member_session_id)).toEqual([
      byToken.member_session.member_session_id,
    ]);
    await stytch.sessions.revoke({ session_token });
    expect(await rejectionOf(stytch.sessions.authenticate({ session_token }))).toBe("404 session_not_found");
    expect(await rejectionOf(stytch.sessions.authenticate({ session_jwt }))).toBe("404 session_not_found");
  },

  async "creates an organization by discovery, and switches to another"(client, sandbox) {
    const { stytch } = client;
    const email_address = `ada@${freshDomain()}`;
    await stytch.magicLinks.email.discovery.send({ email_address });
    const { token: discovery_magic_links_token = "" } = lastMessage(sandbox, email_address);
    const found = await stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token });
    expect(found).toMatchObject({ email_address, discovered_organizations: [] });

    const { intermediate_session_token } = found;
    const created = await stytch.discovery.organizations.create({
      intermediate_session_token,
      organization_name: "Harbour",
      organization_slug: `harbour-${randomUUID()}`,
    });
    expect(created).toMatchObject({ member_authenticated: true, organization: { organization_name: "Harbour" } });
    expect(await rejectionOf(stytch.discovery.organizations.list({ intermediate_session_token }))).toBe(
      "404 intermediate_session_not_found",
    );

    const second = await createOrganization(client);
    await stytch.organizations.members.create({ organization_id: second, email_address });
    const { session_token } = created;
    const listed = await stytch.discovery.organizations.list({ session_token });
    expect(listed.discovered_organizations.map(({ organization }) => organization?.organization_id)).toEqual([
      created.organization?.organization_id,
      second,
    ]);
    const exchanged = await stytch.sessions.exchange({ organization_id: second, session_token });
    expect(exchanged).toMatchObject({ member_authenticated: true, organization: { organization_id: second } });
  },

  async "joins an organization by discovery with an allowed domain"(client, sandbox) {
    const { stytch } = client;
    const domain = freshDomain();
    const organization_id = await createOrganization(client, {
      email_jit_provisioning: "RESTRICTED",
      email_allowed_domains: [domain],
    });
    await signIn(client, sandbox, organization_id, `bob@${domain}`);
    const email_address = `ada@${domain}`;
    await stytch.magicLinks.email.discovery.send({ email_address });
    const { token: discovery_magic_links_token = "" } = lastMessage(sandbox, email_address);
    const found = await stytch.magicLinks.discovery.authenticate({ discovery_magic_links_token });
    expect(found.discovered_organizations[0]?.membership?.type).toBe("eligible_to_join_by_email_domain");
    const { intermediate_session_token } = found;
    const joined = await stytch.discovery.intermediateSessions.exchange({
      intermediate_session_token,
      organization_id,
    });
    expect(joined).toMatchObject({ member_authenticated: true, member: { email_address, status: "active" } });
  },

  async "signs in an invited member"(client, sandbox) {
    const { stytch } = client;
    const organization_id = await createOrganization(client, { email_invites: "ALL_ALLOWED" });
    const email_address = `ada@${freshDomain()}`;
    const invited = await stytch.magicLinks.email.invite({ organization_id, email_address, name: "Ada Lovelace" });
    expect(invited.member).toMatchObject({ status: "invited", name: "Ada Lovelace" });
    const { token: magic_links_token = "" } = lastMessage(sandbox, email_address);
    const { member } = await stytch.magicLinks.authenticate({ magic_links_token });
    expect(member).toMatchObject({ status: "active", email_address_verified: true });
    expect(await rejectionOf(stytch.magicLinks.email.invite({ organization_id, email_address }))).toBe(
      "400 duplicate_member_email",
    );
  },

  async "creates, updates, searches over several pages and deletes members"(client) {
    const { stytch } = client;
    const domain = freshDomain();
    const organization_id = await createOrganization(client);
    const emails = Array.from({ length: 5 }, (_, index) => `member-${index}@${domain}`);
    for (const email_address of emails) {
      await stytch.organizations.members.create({ organization_id, email_address });
    }
    const found: string[] = [];
    const sizes: number[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined; ) {
      const page = await stytch.organizations.members.search({
        organization_ids: [organization_id],
        limit: 2,
        ...(cursor && { cursor }),
        query: { operator: "AND", operands: [{ filter_name: "member_email_fuzzy", filter_value: domain }] },
      });
      found.push(...page.members.map((member) => member.email_address));
      sizes.push(page.members.length);
      expect(page.results_metadata.total).toBe(5);
      cursor = page.results_metadata.next_cursor || undefined;
    }
    expect(sizes).toEqual([2, 2, 1]);
    expect(found.sort()).toEqual(emails);

    const [email_address = ""] = emails;
    const { member } = await stytch.organizations.members.get({ organization_id, email_address });
    const { member_id } = member;
    const updated = await stytch.organizations.members.update({ organization_id, member_id, name: "Ada Lovelace" });
    expect(updated.member.name).toBe("Ada Lovelace");
    await stytch.organizations.members.delete({ organization_id, member_id });
    expect(await rejectionOf(stytch.organizations.members.get({ organization_id, member_id }))).toBe(
      "404 member_not_found",
    );
  },

  async "lets a member act with their session, only in their own organization"(client, sandbox) {
    const { stytch } = client;
    const own = await createOrganization(client);
    const other = await createOrganization(client);
    const { session_token } = await signIn(client, sandbox, own, `ada@${freshDomain()}`);
    const authorization = { session_token };
    const foreign = stytch.organizations.members.search({ organization_ids: [other] }, { authorization });
    expect(await rejectionOf(foreign)).toBe("403 session_authorization_tenancy_error");
  },
};
