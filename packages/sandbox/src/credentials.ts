import { createIds, emptyIdsData } from "./ids.ts";

/** Credentials that a sandbox accepts. */
export interface SandboxCredentials {
  /** Stytch project ID, for the B2B and the consumer API. */
  projectId: string;
  /** The only secret of that project. Other test projects are taken with any secret of the form `secret-test-…`. */
  secret: string;
  /** Upvio API key. Any other of the form `upvio-test-…` reaches a business of its own, which `businesses.list` tells. */
  apiKey: string;
  /** The Upvio business that the key reaches. */
  businessId: string;
}

/** They draw from a count of their own, so that a sandbox goes on from the same values whether it was started or reset. */
export function newCredentials(seed: number | undefined): SandboxCredentials {
  const ids = createIds(emptyIdsData(seed), "credentials");
  return {
    projectId: `project-test-${ids.uuid()}`,
    secret: `secret-test-${ids.token()}`,
    apiKey: `upvio-test-${ids.token()}`,
    businessId: ids.uuid(),
  };
}
