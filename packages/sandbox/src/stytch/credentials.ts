import type { ProviderError } from "../provider-error.ts";
import { unauthorized } from "./errors.ts";

/** A project ID and one of its secrets. */
export interface StytchCredentials {
  projectId: string;
  secret: string;
}

const PROJECT_ID = /^project-test-[\w-]+$/;
const SECRET = /^secret-test-\S+$/;

/**
 * Returns the project of a Basic authorization header. Any test project is accepted, but the seeded one only with its
 * secret.
 */
export function authenticatedProjectId(header: string | undefined, seeded: StytchCredentials): string {
  const encoded = /^basic +(\S+)$/i.exec(header ?? "")?.[1];
  if (!encoded) throw unauthorizedCredentials("Send the project ID and secret with HTTP Basic authentication.");
  const [projectId = "", ...rest] = Buffer.from(encoded, "base64").toString().split(":");
  const secret = rest.join(":");
  if (!isTestProjectId(projectId)) throw unauthorizedCredentials("The sandbox only has test projects: project-test-….");
  const matches = projectId === seeded.projectId ? secret === seeded.secret : SECRET.test(secret);
  if (!matches) throw unauthorizedCredentials("The project ID and secret do not match.");
  return projectId;
}

export function isTestProjectId(value: string): boolean {
  return PROJECT_ID.test(value);
}

function unauthorizedCredentials(message: string): ProviderError {
  return unauthorized("unauthorized_credentials", message);
}
