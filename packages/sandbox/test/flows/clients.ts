import type { Sandbox } from "@linkwright/sandbox";
import { createStytchB2BClient, isApiError, type StytchB2BClient } from "@linkwright/stytch/b2b";
import { createStytchConsumerClient, type StytchConsumerClient } from "@linkwright/stytch/consumer";
import { createAccessTokenVerifier, createTokenSource } from "@linkwright/stytch/m2m";
import { createB2BAuthorizer } from "@linkwright/stytch/rbac";
import { createB2BSessionVerifier, createConsumerSessionVerifier } from "@linkwright/stytch/session-jwt";
import { Client, B2BClient as OfficialB2BClient, StytchError } from "stytch";

/** The URL at which a client reaches the sandbox: its own, or that of a proxy. */
interface Where {
  url: string;
  credentials: Sandbox["credentials"];
}

/**
 * The common signature of both clients' methods: a flat input, options such as the acting session, and the response body as
 * result.
 */
type Common<T> = {
  [K in keyof T]: T[K] extends (...args: infer Args) => PromiseLike<infer Body>
    ? { call(input: Args[0], options?: Args[1]): Promise<Body> }["call"]
    : Common<T[K]>;
};

/** A B2B client of either library, and what it verifies locally. */
export interface B2BClient {
  stytch: Common<
    Pick<StytchB2BClient, "discovery" | "magicLinks" | "organizations" | "otps" | "passwords" | "rbac" | "sessions">
  >;
  /** Throws if the session's roles do not permit the action. */
  verifySession(
    session_jwt: string,
    authorization_check?: { organization_id: string; resource_id: string; action: string },
  ): Promise<{ member_id: string; organization_id: string; roles: string[] }>;
}

export interface ConsumerClient {
  stytch: Common<Pick<StytchConsumerClient, "m2m" | "magicLinks" | "otps" | "passwords" | "sessions" | "users">>;
  verifySession(session_jwt: string): Promise<{ user_id: string; roles: string[] }>;
  /** Access tokens of M2M clients, and the client of a token that has these scopes. */
  machineToken(machine: { client_id: string; client_secret: string; scopes?: string[] }): Promise<string>;
  verifyMachine(access_token: string, required_scopes: string[]): Promise<{ client_id: string; scopes: string[] }>;
}

interface Maker {
  name: string;
  b2b(where: Where): B2BClient;
  consumer(where: Where): ConsumerClient;
}

/**
 * Uses `env`, because `custom_base_url` only accepts https: node_modules/stytch/dist/shared/client.js of 14.2.0. It warns
 * about any URL but Stytch's own.
 */
function officialConfig({ url, credentials: { projectId, secret } }: Where) {
  return { project_id: projectId, secret, env: url };
}

const officialClient: Maker = {
  name: "stytch (official)",
  b2b(where) {
    const stytch = new OfficialB2BClient(officialConfig(where));
    return {
      stytch,
      verifySession: (session_jwt, authorization_check) =>
        stytch.sessions.authenticateJwtLocal({ session_jwt, ...(authorization_check && { authorization_check }) }),
    };
  },
  consumer(where) {
    const stytch = new Client(officialConfig(where));
    return {
      stytch,
      verifySession: (session_jwt) => stytch.sessions.authenticateJwtLocal({ session_jwt }),
      machineToken: async (machine) => (await stytch.m2m.token(machine)).access_token,
      verifyMachine: (access_token, required_scopes) => stytch.m2m.authenticateToken({ access_token, required_scopes }),
    };
  },
};

const ownClient: Maker = {
  name: "@linkwright/stytch",
  b2b({ url, credentials }) {
    const stytch = createStytchB2BClient({ ...credentials, baseUrl: url });
    const authorizer = createB2BAuthorizer({ client: stytch });
    const verifier = createB2BSessionVerifier({ ...credentials, client: stytch, authorizer });
    return {
      stytch,
      async verifySession(session_jwt, authorization_check) {
        const input = { session_jwt, ...(authorization_check && { authorization_check }) };
        return (await verifier.authenticateJwt(input)).member_session;
      },
    };
  },
  consumer({ url, credentials }) {
    const stytch = createStytchConsumerClient({ ...credentials, baseUrl: url });
    const verifier = createConsumerSessionVerifier({ ...credentials, client: stytch });
    const machines = createAccessTokenVerifier({ ...credentials, client: stytch });
    return {
      stytch,
      verifySession: async (session_jwt) => (await verifier.authenticateJwt({ session_jwt })).session,
      machineToken: (machine) => createTokenSource({ client: stytch, ...machine }).token(),
      verifyMachine: (access_token, required_scopes) => machines.authenticateToken({ access_token, required_scopes }),
    };
  },
};

export const makers = [officialClient, ownClient];

/** Returns the status and type of either client's error: `404 magic_link_not_found`. */
export async function rejectionOf(call: PromiseLike<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (isApiError(error)) return `${error.status} ${error.code}`;
    if (error instanceof StytchError) return `${error.status_code} ${error.error_type}`;
    throw error;
  }
  return "not rejected";
}

/** Returns the last message to an email address or phone. */
export function lastMessage({ outbox }: Sandbox, to: string) {
  const message = outbox.list().findLast((entry) => entry.to === to);
  if (!message) throw new Error(`nothing was sent to ${to}`);
  return message;
}
