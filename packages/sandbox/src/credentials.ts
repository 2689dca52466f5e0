import { createIds, emptyIdsData } from "./ids.ts";

/** Credentials that the sandbox accepts. Spread them into the options of any client. */
export interface SandboxCredentials {
  /** Stytch project ID for the B2B and consumer APIs. */
  projectId: string;
  /** The only secret of that project. Other test projects are accepted with any secret of the form `secret-test-…`. */
  secret: string;
  /**
   * Upvio API key. Every other key of the form `upvio-test-…` has a business of its own, which `businesses.list` returns.
   */
  apiKey: string;
  /** ID of the Upvio business that the key belongs to. */
  businessId: string;
}

/** Uses a counter of its own, so that a sandbox generates the same values after a start and after a reset. */
export function newCredentials(seed: number | undefined): SandboxCredentials {
  const ids = createIds(emptyIdsData(seed), "credentials");
  return {
    projectId: `project-test-${ids.uuid()}`,
    secret: `secret-test-${ids.token()}`,
    apiKey: `upvio-test-${ids.token()}`,
    businessId: ids.uuid(),
  };
}
