import type { ConsumerHandlers } from "../consumer/handlers.ts";
import type { Consumer } from "../consumer/state.ts";
import type { ConsumerInput } from "../consumer/wire.ts";
import { badRequest } from "../errors.ts";
import { hasSecret, type M2MClientRecord } from "./client-store.ts";

// Both of Stytch's APIs have these two operations under the same URLs, which the consumer API handles.

const LIFETIME_SECONDS = 60 * 60;

export const m2mTokens = {
  /** https://stytch.com/docs/api/get-m2m-token */
  async "m2m.token"(input, { tenant: consumer }) {
    const client = authenticated(consumer, input);
    if (client.status !== "active") throw invalidClient("The M2M client is inactive.");
    const wanted = wordsOf(input.scope);
    const foreign = wanted.find((scope) => !client.scopes.includes(scope));
    if (foreign !== undefined)
      throw badRequest("invalid_scope", `The M2M client does not have the scope "${foreign}".`);
    const scope = (wanted.length === 0 ? client.scopes : wanted).join(" ");
    const { keys, projectId } = consumer;
    return {
      access_token: await keys.sign(projectId, client.clientId, { scope }, LIFETIME_SECONDS),
      token_type: "bearer",
      expires_in: LIFETIME_SECONDS,
    };
  },

  /** RFC 7662, for access tokens that the sandbox issues, which are those of M2M clients. All other tokens are inactive. */
  async "idp.introspectTokenNetwork"(input, { tenant: consumer }) {
    const { client_secret: secret = "" } = input;
    const client = authenticated(consumer, { client_id: input.client_id, client_secret: secret });
    const claims = await consumer.keys.verify(consumer.projectId, input.token);
    const now = consumer.world.now().getTime() / 1000;
    const live = claims !== undefined && claims.exp > now && claims.sub === client.clientId;
    const scope = claims?.["scope"];
    if (!live || typeof scope !== "string") return { active: false };
    const { iss, sub, aud, exp, nbf, iat } = claims;
    const clientId = client.clientId;
    return { active: true, client_id: clientId, token_type: "access_token", scope, iss, sub, aud, exp, nbf, iat };
  },
} satisfies Partial<ConsumerHandlers>;

/** RFC 6749, section 5.2, requires 400 for credentials in the body, and Stytch follows it: stytch-node issue 314. */
function authenticated(
  consumer: Consumer,
  input: Pick<ConsumerInput<"m2m.token">, "client_id" | "client_secret">,
): M2MClientRecord {
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
