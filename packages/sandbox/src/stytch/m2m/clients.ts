import type { M2mClient, M2mClientSearchFilter } from "@linkwright/stytch-types/consumer";
import type { ConsumerHandlers } from "../consumer/handlers.ts";
import { badRequest } from "../errors.ts";
import { mergedMetadata } from "../metadata.ts";
import { type Filters, isOneOf, resultsMetadata, type SearchKind, search } from "../search.ts";
import type { M2MClientRecord } from "./client-store.ts";

export const m2mClients = {
  "m2m.clients.create"(input, { tenant: { m2mClients } }) {
    checkScopes(input.scopes);
    const { client, secret } = m2mClients.add({
      ...input,
      trusted_metadata: mergedMetadata({}, input.trusted_metadata),
    });
    return { m2m_client: { ...view(client), client_secret: secret } };
  },

  "m2m.clients.get"(input, { tenant: { m2mClients } }) {
    return { m2m_client: view(m2mClients.get(input.client_id)) };
  },

  "m2m.clients.update"(input, { tenant: { m2mClients } }) {
    const client = m2mClients.get(input.client_id);
    const status: string = input.status ?? client.status;
    if (status !== "active" && status !== "inactive") {
      throw badRequest("invalid_m2m_client_status", "status must be active or inactive.");
    }
    if (input.scopes) checkScopes(input.scopes);
    client.trustedMetadata = mergedMetadata(client.trustedMetadata, input.trusted_metadata);
    client.status = status;
    client.name = input.client_name ?? client.name;
    client.description = input.client_description ?? client.description;
    client.scopes = input.scopes ?? client.scopes;
    return { m2m_client: view(client) };
  },

  "m2m.clients.delete"(input, { tenant: { m2mClients } }) {
    m2mClients.remove(m2mClients.get(input.client_id));
    return { client_id: input.client_id };
  },

  "m2m.clients.search"(input, { tenant: { m2mClients } }) {
    const page = search(kind, m2mClients.all(), input);
    return { m2m_clients: page.items.map(view), results_metadata: resultsMetadata(page) };
  },

  "m2m.clients.secrets.rotateStart"(input, { tenant: { m2mClients } }) {
    const client = m2mClients.get(input.client_id);
    const secret = m2mClients.startRotation(client);
    return { m2m_client: { ...view(client), next_client_secret: secret } };
  },

  "m2m.clients.secrets.rotate"(input, { tenant: { m2mClients } }) {
    const client = m2mClients.get(input.client_id);
    m2mClients.endRotation(client, "next");
    return { m2m_client: view(client) };
  },

  "m2m.clients.secrets.rotateCancel"(input, { tenant: { m2mClients } }) {
    const client = m2mClients.get(input.client_id);
    m2mClients.endRotation(client, "current");
    return { m2m_client: view(client) };
  },
} satisfies Partial<ConsumerHandlers>;

const kind: SearchKind<M2MClientRecord> = {
  kind: "m2m",
  filters: {
    client_id: isOneOf((client) => [client.clientId]),
    client_name: isOneOf((client) => [client.name]),
    scopes: isOneOf((client) => client.scopes),
  } satisfies Filters<M2mClientSearchFilter["filter_name"], M2MClientRecord>,
};

/** Returns the client as in API responses. */
function view(client: M2MClientRecord): M2mClient {
  return {
    client_id: client.clientId,
    client_name: client.name,
    client_description: client.description,
    status: client.status,
    scopes: client.scopes,
    client_secret_last_four: client.secret.lastFour,
    next_client_secret_last_four: client.nextSecret?.lastFour ?? null,
    trusted_metadata: client.trustedMetadata,
  };
}

/** RFC 6749, section 3.3: a scope has no space, quote or backslash, because a token lists scopes separated by spaces. */
function checkScopes(scopes: readonly string[]): void {
  const bad = scopes.find((scope) => !/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope));
  if (bad !== undefined)
    throw badRequest(
      "invalid_m2m_client_scope",
      `"${bad}" is not a valid scope. A scope has no spaces, quotes or backslashes.`,
    );
}
