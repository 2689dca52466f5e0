import type { Call } from "../../api.ts";
import type { Consumer } from "../consumer/state.ts";
import { badRequest } from "../errors.ts";
import { type Metadata, mergedMetadata } from "../metadata.ts";
import { isOneOf, resultsMetadata, type SearchInput, type SearchKind, search } from "../search.ts";
import type { M2MClientRecord, NewM2MClient } from "./client-store.ts";

interface ClientReference {
  client_id: string;
}

function create(input: NewM2MClient, { tenant: { m2mClients } }: Call<Consumer>) {
  checkScopes(input.scopes);
  const { client, secret } = m2mClients.add({
    ...input,
    trusted_metadata: mergedMetadata({}, input.trusted_metadata),
  });
  return { m2m_client: { ...view(client), client_secret: secret } };
}

function get(input: ClientReference, { tenant: { m2mClients } }: Call<Consumer>) {
  return { m2m_client: view(m2mClients.get(input.client_id)) };
}

interface UpdateInput extends ClientReference {
  client_name?: string;
  client_description?: string;
  status?: string;
  scopes?: string[];
  trusted_metadata?: Metadata;
}

function update(input: UpdateInput, { tenant: { m2mClients } }: Call<Consumer>) {
  const client = m2mClients.get(input.client_id);
  const status = input.status ?? client.status;
  if (status !== "active" && status !== "inactive") {
    throw badRequest("invalid_m2m_client_status", "status is active or inactive.");
  }
  if (input.scopes) checkScopes(input.scopes);
  client.trustedMetadata = mergedMetadata(client.trustedMetadata, input.trusted_metadata);
  client.status = status;
  client.name = input.client_name ?? client.name;
  client.description = input.client_description ?? client.description;
  client.scopes = input.scopes ?? client.scopes;
  return { m2m_client: view(client) };
}

function remove(input: ClientReference, { tenant: { m2mClients } }: Call<Consumer>) {
  m2mClients.remove(m2mClients.get(input.client_id));
  return { client_id: input.client_id };
}

const kind: SearchKind<M2MClientRecord> = {
  kind: "m2m",
  filters: {
    client_id: isOneOf((client) => [client.clientId]),
    client_name: isOneOf((client) => [client.name]),
    scopes: isOneOf((client) => client.scopes),
  },
};

function searchClients(input: SearchInput, { tenant: { m2mClients } }: Call<Consumer>) {
  const page = search(kind, m2mClients.all(), input);
  return { m2m_clients: page.items.map(view), results_metadata: resultsMetadata(page) };
}

function rotateStart(input: ClientReference, { tenant: { m2mClients } }: Call<Consumer>) {
  const client = m2mClients.get(input.client_id);
  const secret = m2mClients.startRotation(client);
  return { m2m_client: { ...view(client), next_client_secret: secret } };
}

function rotate(input: ClientReference, { tenant: { m2mClients } }: Call<Consumer>) {
  const client = m2mClients.get(input.client_id);
  m2mClients.endRotation(client, "next");
  return { m2m_client: view(client) };
}

function rotateCancel(input: ClientReference, { tenant: { m2mClients } }: Call<Consumer>) {
  const client = m2mClients.get(input.client_id);
  m2mClients.endRotation(client, "current");
  return { m2m_client: view(client) };
}

/** The client as the wire has it. */
function view(client: M2MClientRecord): object {
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

/** RFC 6749, section 3.3: a scope has no space, quote or backslash, since a token lists them with spaces between. */
function checkScopes(scopes: readonly string[]): void {
  const bad = scopes.find((scope) => !/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope));
  if (bad !== undefined) throw badRequest("invalid_m2m_client_scope", `"${bad}" cannot be a scope.`);
}

export const m2mClients = {
  "m2m.clients.create": create,
  "m2m.clients.get": get,
  "m2m.clients.update": update,
  "m2m.clients.delete": remove,
  "m2m.clients.search": searchClients,
  "m2m.clients.secrets.rotateStart": rotateStart,
  "m2m.clients.secrets.rotate": rotate,
  "m2m.clients.secrets.rotateCancel": rotateCancel,
};
