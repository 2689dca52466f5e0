import { NotFoundError, type StytchB2BClient } from "@linkwright/stytch/b2b";

/** The part of an app that is tested: sends links, redeems them and checks sessions. */
export function createSignIn(stytch: StytchB2BClient, organization_id: string) {
  return {
    async sendLink(email_address: string): Promise<void> {
      await stytch.magicLinks.email.loginOrSignup({ organization_id, email_address });
    },

    async redeem(magic_links_token: string): Promise<{ email: string; sessionToken: string }> {
      const { member, session_token } = await stytch.magicLinks.authenticate({
        magic_links_token,
        session_duration_minutes: 60,
      });
      return { email: member.email_address, sessionToken: session_token };
    },

    /** Returns the email address of the session's member; undefined once the session has ended. */
    async whoIs(session_token: string): Promise<string | undefined> {
      try {
        return (await stytch.sessions.authenticate({ session_token })).member.email_address;
      } catch (error) {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      }
    },
  };
}
