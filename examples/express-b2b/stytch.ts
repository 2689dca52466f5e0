import { createStytchB2BClient, type StytchB2BClient } from "@linkwright/stytch/b2b";

export interface Connection {
  stytch: StytchB2BClient;
  /** The organization that people sign in to. */
  organization_id: string;
}

/** Connects to Stytch if the environment has credentials, else starts a sandbox. */
export async function connect(): Promise<Connection> {
  if (process.env["STYTCH_PROJECT_ID"]) {
    const organization_id = process.env["STYTCH_ORGANIZATION_ID"];
    if (!organization_id) throw new Error("Set STYTCH_ORGANIZATION_ID to the organization that people sign in to.");
    // Reads STYTCH_PROJECT_ID, STYTCH_SECRET and, for a running sandbox, STYTCH_BASE_URL.
    return { stytch: createStytchB2BClient(), organization_id };
  }
  const { startSandbox } = await import("@linkwright/sandbox");
  const sandbox = await startSandbox();
  const stytch = createStytchB2BClient({ ...sandbox.credentials, baseUrl: sandbox.url });
  const { organization } = await stytch.organizations.create({ organization_name: "Example" });
  console.log(`Emails: ${sandbox.url}`);
  return { stytch, organization_id: organization.organization_id };
}
