import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Sandbox } from "@linkwright/sandbox";
import { expect } from "vitest";
import { type ConsumerClient, lastMessage, rejectionOf } from "./clients.ts";

/** A flow that runs with any client, with users of its own. */
export type ConsumerFlow = (client: ConsumerClient, sandbox: Sandbox) => Promise<void>;

export function freshEmail(): string {
  return `ada@${randomUUID()}.example`;
}

export const consumerFlows: Record<string, ConsumerFlow> = {
  async "creates a user and signs them in once by a link from the outbox"({ stytch }, sandbox) {
    const email = freshEmail();
    const code_verifier = randomBytes(32).toString("base64url");
    const code_challenge = createHash("sha256").update(code_verifier).digest("base64url");
    const sent = await stytch.magicLinks.email.loginOrCreate({ email, code_challenge });
    expect(sent.user_created).toBe(true);
    const { token = "" } = lastMessage(sandbox, email);
    expect(await rejectionOf(stytch.magicLinks.authenticate({ token, code_verifier: "x".repeat(43) }))).toBe(
      "400 pkce_mismatch",
    );
    const redeem = () => stytch.magicLinks.authenticate({ token, code_verifier, session_duration_minutes: 60 });
    expect(await redeem()).toMatchObject({ user_id: sent.user_id, user: { emails: [{ email, verified: true }] } });
    expect(await rejectionOf(redeem())).toBe("401 unable_to_auth_magic_link");
    expect((await stytch.magicLinks.email.loginOrCreate({ email })).user_created).toBe(false);
  },

  async "authenticates a session by token, by JWT and locally, until it is revoked"(client) {
    const { stytch } = client;
    const { user_id } = await stytch.users.create({ email: freshEmail() });
    const { token } = await stytch.magicLinks.create({ user_id });
    const { session_token, session_jwt } = await stytch.magicLinks.authenticate({
      token,
      session_duration_minutes: 60,
    });

    expect(await client.verifySession(session_jwt)).toMatchObject({ user_id, roles: ["stytch_user"] });
    const byToken = await stytch.sessions.authenticate({ session_token, session_custom_claims: { plan: "pro" } });
    expect(byToken.session).toMatchObject({ user_id, custom_claims: { plan: "pro" } });
    const byJwt = await stytch.sessions.authenticate({ session_jwt });
    expect(await client.verifySession(byJwt.session_jwt)).toMatchObject({ custom_claims: { plan: "pro" } });
    expect((await stytch.sessions.get({ user_id })).sessions).toHaveLength(1);
    await stytch.sessions.revoke({ session_jwt });
    expect(await rejectionOf(stytch.sessions.authenticate({ session_token }))).toBe("404 session_not_found");
  },

  async "accepts an invite until it is revoked"({ stytch }, sandbox) {
    const email = freshEmail();
    await stytch.magicLinks.email.invite({ email });
    const { token = "" } = lastMessage(sandbox, email);
    await stytch.magicLinks.email.revokeInvite({ email });
    expect(await rejectionOf(stytch.magicLinks.authenticate({ token }))).toBe("401 unable_to_auth_magic_link");
    await stytch.magicLinks.email.invite({ email });
    const { user } = await stytch.magicLinks.authenticate({ token: lastMessage(sandbox, email).token ?? "" });
    expect(user.status).toBe("active");
  },

  async "adds an address to a user by a link"({ stytch }, sandbox) {
    const { user_id } = await stytch.users.create({ email: freshEmail(), name: { first_name: "Ada" } });
    const email = freshEmail();
    await stytch.magicLinks.email.send({ email, user_id });
    const { user } = await stytch.magicLinks.authenticate({ token: lastMessage(sandbox, email).token ?? "" });
    expect(user).toMatchObject({ user_id, name: { first_name: "Ada" } });
    expect(user.emails.map((each) => each.verified)).toEqual([false, true]);
  },

  async "updates, searches over several pages and deletes users"({ stytch }) {
    const domain = `${randomUUID()}.example`;
    const emails = Array.from({ length: 5 }, (_, index) => `user-${index}@${domain}`);
    for (const email of emails) await stytch.users.create({ email });
    const found: string[] = [];
    const sizes: number[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined; ) {
      const page = await stytch.users.search({
        limit: 2,
        ...(cursor && { cursor }),
        query: { operator: "AND", operands: [{ filter_name: "email_address_fuzzy", filter_value: domain }] },
      });
      found.push(...page.results.map((user) => user.user_id));
      sizes.push(page.results.length);
      cursor = page.results_metadata.next_cursor || undefined;
    }
    expect(sizes).toEqual([2, 2, 1]);
    expect(new Set(found).size).toBe(5);

    const [user_id = ""] = found;
    const updated = await stytch.users.update({ user_id, trusted_metadata: { tier: 2 } });
    expect(updated.user.trusted_metadata).toEqual({ tier: 2 });
    await stytch.users.delete({ user_id });
    expect(await rejectionOf(stytch.users.get({ user_id }))).toBe("404 user_not_found");
  },
};
