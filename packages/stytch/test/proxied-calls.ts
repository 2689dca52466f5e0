// Makes two calls through the proxy in the environment, over http and over https, and prints their results.
import { createStytchB2BClient, isConnectionError } from "@linkwright/stytch/b2b";

const credentials = { projectId: "project-test-1", secret: "secret-test-1" };
const plain = createStytchB2BClient({ ...credentials, baseUrl: "http://stytch.example", allowInsecure: true });
const { organization } = await plain.organizations.get({ organization_id: "organization-1" });
const secure = createStytchB2BClient({ ...credentials, baseUrl: "https://stytch.example", retries: 0 });
const failed: unknown = await secure.organizations.search().catch((error: unknown) => error);
process.stdout.write(`${organization.organization_name} ${isConnectionError(failed)}`);
