import type { Call } from "../../api.ts";
import type { Consumer } from "../consumer/state.ts";
import { badRequest } from "../errors.ts";
import { hasSecret, type M2MClientRecord } from "./client-store.ts";

// Both of Stytch's APIs have these two operations under the same URLs, which the consumer API answers.

const LIFETIME_SECONDS = 60 * 60;

interface TokenInput {
  client_id: string;
  client_secret: string;
  scope?: string;
}

/** https://stytch.com/docs/api/get-m2m-token */
async function token(input: TokenInput, { tenant: consumer }: Call<Consumer>) {
  const client = authenticated(consumer, input);
  if (client.status !== "active") throw invalidClient("The M2M client is inactive.");
  const wanted = wordsOf(input.scope);
  const foreign = wanted.find((scope) => !client.scopes.includes(scope));
  if (foreign !== undefined) throw badRequest("invalid_scope", `The M2M client does not have the scope "${foreign}".`);
  const scope = (wanted.length === 0 ? client.scopes : wanted).join(" ");
  const { keys, projectId } = consumer;
  return {
    access_token: await keys.sign(projectId, client.clientId, { scope }, LIFETIME_SECONDS),
    token_type: "bearer",
    expires_in: LIFETIME_SECONDS,
  };
}

interface IntrospectInput {
  client_id: string;
  client_secret?: string;
  token: string;
}

/** RFC 7662, for the access tokens that the sandbox issues: those of M2M clients. Nothing is said of any other. */
async function introspect(input: IntrospectInput, { tenant: consumer }: Call<Consumer>) {
  const { client_secret: secret = "" } = input;
  const client = authenticated(consumer, { client_id: input.client_id, client_secret: secret });
  const claims = await consumer.keys.verify(consumer.projectId, input.token);
  const now = consumer.world.now().getTime() / 1000;
  const live = claims !== undefined && (claims.exp ?? 0) > now && typeof claims["scope"] === "string";
  if (!live || claims.sub !== client.clientId) return { active: false };
  return { active: true, ...claims, client_id: client.clientId, token_type: "access_token" };
}

/** RFC 6749, section 5.2, asks for 400 where the credentials are in the body, and Stytch does so: stytch-node issue 314. */
function authenticated(consumer: Consumer, input: { client_id: string; client_secret: string }): M2MClientRecord {
  const client = consumer.m2mClients.find(input.client_id);
  if (!client || !hasSecret(client, input.client_secret)) throw invalidClient("The client ID and secret do not match.");
  return client;
}

function invalidClient(message: string) {
  return badRequest("invalid_client", message);
}

function wordsOf(scope = ""): string[] {
  return scope.split(" ").filter((word) => word !== "");
}

export const m2mTokens = {
  "m2m.token": token,
  "idp.introspectTokenNetwork": introspect,
};
