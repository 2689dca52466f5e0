import { text } from "node:stream/consumers";
import type { Operation } from "@linkwright/description/operation";
import type { Fetch, Hooks } from "@linkwright/runtime";
import type { DescribedApi } from "./described-api.ts";
import { startServer } from "./document-server.ts";

/** Settings of a client of the API in addition to credentials. */
interface ClientSettings {
  baseUrl: string;
  fetch?: Fetch;
  hooks?: Hooks;
  timeoutMs?: number;
  retries?: number;
  maxResponseBytes?: number;
}

export type Create = (settings: ClientSettings) => object;
type Entrance = (client: object, operation: Operation, input: Record<string, unknown>) => Promise<unknown>;

/** Calls an operation by its method. */
const byMethod: Entrance = (client, { id }, input) => {
  const names = id.split(".");
  const method = names.reduce<unknown>((member, name) => (member as Record<string, unknown>)[name], client);
  return (method as (input: object) => Promise<unknown>)(input);
};

/** Calls an operation by the raw client, with its path and parameters as described. */
const byApi: Entrance = (client, operation, input) => {
  const given = (place: string) =>
    Object.fromEntries(
      operation.parameters.flatMap(({ name, in: where }) =>
        where === place && name in input ? [[name, input[name]]] : [],
      ),
    );
  const parameters = new Set(operation.parameters.map(({ name }) => name));
  const fields = Object.entries(input).filter(([name]) => !parameters.has(name));
  const { api } = client as { api: Record<string, (path: string, init: object) => Promise<unknown>> };
  return (api[operation.method] as (path: string, init: object) => Promise<unknown>)(operation.path, {
    params: { path: given("path"), query: given("query") },
    ...(operation.body && { body: Object.fromEntries(fields) }),
  });
};

const ENTRANCES = { byMethod, byApi };

/** Returns the requests of every operation, by its method and by the raw client, as a server receives them. */
export async function receivedRequests(
  api: DescribedApi,
  create: Create,
): Promise<Record<string, Record<string, string>>> {
  let received = "";
  const server = await startServer(async (request, response) => {
    const headers = request.rawHeaders
      .filter((_, index) => index % 2 === 0)
      .map((name) => `${name}: ${request.headers[name.toLowerCase()]}`);
    received = [`${request.method} ${request.url}`, ...headers, "", await text(request)].join("\n");
    response.setHeader("content-type", "application/json").end("{}");
  });
  const client = create({ baseUrl: server.url });
  const requests: Record<string, Record<string, string>> = {};
  for (const operation of api.operations) {
    for (const [entrance, call] of Object.entries(ENTRANCES)) {
      received = "nothing";
      await call(client, operation, api.exampleInput(operation));
      requests[operation.id] = { ...requests[operation.id], [entrance]: received };
    }
  }
  server.close();
  return requests;
}

/** A failure below the client, and the settings that it occurs with. */
export interface Fault {
  response: Fetch;
  settings?: Partial<ClientSettings>;
}

/**
 * Returns the outcome of every operation with a fault, by its method and by the raw client: what was sent, what hooks
 * received, and how it ended.
 */
export async function endings(
  api: DescribedApi,
  create: Create,
  { response, settings }: Fault,
): Promise<Record<string, Record<string, unknown>>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const operation of api.operations) {
    for (const [entrance, call] of Object.entries(ENTRANCES)) {
      let sent = 0;
      const reported: string[] = [];
      const client = create({
        baseUrl: "http://127.0.0.1:1",
        fetch: (input, init) => {
          sent += 1;
          return response(input, init);
        },
        hooks: {
          onRequest: ({ attempt }) => reported.push(`request ${attempt}`),
          onResponse: ({ attributes }) => reported.push(`response ${attributes["http.response.status_code"]}`),
          onRetry: ({ attempt, error }) => reported.push(`retry ${attempt} ${error.name}`),
        },
        ...settings,
      });
      const ending = await call(client, operation, api.exampleInput(operation)).then(
        asMethodError,
        (error: Error & { body?: unknown }) =>
          "status" in error && "body" in error ? { status: error.status, body: error.body } : error.message,
      );
      found[operation.id] = { ...found[operation.id], [entrance]: { sent, reported, ending } };
    }
  }
  return found;
}

/** Returns the error of a method for an error response, which the raw client returns. */
function asMethodError(result: unknown): unknown {
  const { error, response } = result as { error?: { body?: unknown } | undefined; response?: Response };
  if (!response || response.ok) return "a response";
  return { status: response.status, body: error instanceof Error ? error.body : error };
}
