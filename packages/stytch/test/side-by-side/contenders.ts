import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createStytchB2BClient } from "@linkwright/stytch/b2b";
import type { paths } from "@linkwright/stytch-types/b2b";
import createOpenApiFetchClient from "openapi-fetch";
import stytch from "stytch";

const PROJECT_ID = "project-test-11111111-1111-4111-8111-111111111111";
export const SECRET = "secret-test-hush-hush-hush";
export const SESSION_TOKEN = "sesh-sesh-sesh-sesh";
/** The secret as sent. */
export const SENT_SECRET = btoa(`${PROJECT_ID}:${SECRET}`);

const MEMBER = "/v1/b2b/organizations/{organization_id}/members/{member_id}";
const AUTHENTICATE = "/v1/b2b/sessions/authenticate";

/** A client of the API behind a common interface. */
export interface Contender {
  /** Client object that an application may print. */
  client: object;
  deleteMember(input: { organization_id: string; member_id?: string }): Promise<unknown>;
  authenticate(): Promise<unknown>;
  /** Adds middleware that sees each request; `undefined` if the client has no middleware. */
  watch?: (look: (request: unknown) => void) => void;
}

export interface Setup {
  baseUrl: string;
  secret?: string;
  timeoutMs?: number;
}

const session = { authorization: { session_token: SESSION_TOKEN } };

function linkwright({ baseUrl, secret = SECRET, timeoutMs = 30_000 }: Setup): Contender {
  const client = createStytchB2BClient({ projectId: PROJECT_ID, secret, baseUrl, timeoutMs, retries: 0 });
  return {
    client,
    deleteMember: (input) => client.organizations.members.delete(input as Required<typeof input>, session),
    authenticate: () => client.sessions.authenticate({ session_token: SESSION_TOKEN }),
    watch: (look) =>
      client.api.use({
        onRequest({ request }) {
          look(request);
        },
      }),
  };
}

function official({ baseUrl, secret = SECRET, timeoutMs = 30_000 }: Setup): Contender {
  const client = new stytch.B2BClient({ project_id: PROJECT_ID, secret, env: baseUrl, timeout: timeoutMs });
  return {
    client,
    deleteMember: (input) => client.organizations.members.delete(input as Required<typeof input>, session),
    authenticate: () => client.sessions.authenticate({ session_token: SESSION_TOKEN }),
  };
}

/** openapi-fetch has no time limit. */
function raw({ baseUrl, secret = SECRET }: Setup): Contender {
  // A handwritten header uses the credential unchanged.
  const Authorization = `Basic ${secret === SECRET ? SENT_SECRET : secret}`;
  const client = createOpenApiFetchClient<paths>({ baseUrl, headers: { Authorization } });
  return {
    client,
    deleteMember: ({ organization_id, member_id }) =>
      client.DELETE(MEMBER, {
        params: {
          path: { organization_id, member_id: member_id as string },
          header: { "X-Stytch-Member-Session": SESSION_TOKEN },
        },
      }),
    authenticate: () => client.POST(AUTHENTICATE, { body: { session_token: SESSION_TOKEN } }),
    watch: (look) =>
      client.use({
        onRequest({ request }) {
          look(request);
        },
      }),
  };
}

export const contenders = [
  { name: "@linkwright/stytch", create: linkwright },
  { name: `stytch ${versionOf("stytch")}`, create: official },
  { name: `openapi-fetch ${versionOf("openapi-fetch")}`, create: raw },
];

function versionOf(name: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  const root = main.slice(0, main.lastIndexOf(`/node_modules/${name}/`));
  return JSON.parse(readFileSync(`${root}/node_modules/${name}/package.json`, "utf8")).version;
}
