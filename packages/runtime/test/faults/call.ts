import { getEventListeners } from "node:events";
import {
  type ApiPromise,
  type ClientConfig,
  createClient,
  type LinkwrightError,
  type RequestOptions,
} from "@linkwright/runtime";
import { type Fault, FaultyServer, type ReceivedRequest } from "@linkwright/testing/faults/faulty-server";
import { expect } from "vitest";
import { bearer } from "../support.ts";
import { leftovers } from "./leftovers.ts";

interface Thing {
  thing_id: string;
}

export interface Methods {
  things: {
    /** Idempotent. */
    get(input: { thing_id: string }, options?: RequestOptions): ApiPromise<Thing>;
    delete(input: { thing_id: string }, options?: RequestOptions): ApiPromise<undefined>;
  };
  messages: {
    /** Not idempotent: each call that arrives sends a message. */
    send(input: { to: string }, options?: RequestOptions): ApiPromise<Thing>;
  };
}

type Client = ReturnType<typeof clientAt>;
export type ClientSettings = Partial<ClientConfig>;

/** A client without delays between attempts unless the server requests one. */
export function clientAt(baseUrl: string, settings: ClientSettings = {}) {
  return createClient<Methods, Record<string, never>>({
    creator: "clientAt",
    random: () => 0,
    baseUrl,
    defaultBaseUrl: baseUrl,
    authorization: bearer("hush-hush-hush", "apiKey"),
    pagination: {},
    secretInputs: [],
    operations: {
      "things.get": "GET /things/{thing_id}",
      "things.delete": "DELETE /things/{thing_id}",
      "messages.send": "POST:once /messages?note",
    },
    optionHeaders: { "authorization.session_token": "X-Session" },
    readError: (body) =>
      typeof body === "object" && body !== null ? (body as { code?: string; message?: string }) : {},
    ...settings,
  });
}

/** Result of a call, as seen by its caller and by the server. */
export interface Outcome {
  data?: unknown;
  error?: LinkwrightError;
  /** As reported by the client. */
  attempts: number;
  /** As seen by the server. */
  received: readonly ReceivedRequest[];
  connections: number;
}

type Call = (client: Client, options: RequestOptions) => ApiPromise<unknown>;

export const get: Call = (client, options) => client.things.get({ thing_id: "a" }, options);
export const send: Call = (client, options) => client.messages.send({ to: "ada@example.com" }, options);

export interface Situation {
  call?: Call;
  settings?: ClientSettings;
  options?: RequestOptions;
  controller?: AbortController;
}

/**
 * Makes one call to a server with these faults. Fails if the call does not settle in time, or leaves a socket, a timer
 * or a listener on the caller's signal.
 */
export async function callAgainst(
  faults: readonly Fault[] | FaultyServer,
  situation: Situation = {},
): Promise<Outcome> {
  const { call = get, settings, options, controller = new AbortController() } = situation;
  const server = faults instanceof FaultyServer ? faults : new FaultyServer(faults);
  const left = leftovers();
  if (!(faults instanceof FaultyServer)) await server.listen();
  try {
    const client = clientAt(server.url, settings);
    const settled = await within(
      "the call settles",
      outcomeOf(call(client, { signal: controller.signal, ...options })),
    );
    expect(left.timers(), "timers of the runtime").toEqual([]);
    expect(getEventListeners(controller.signal, "abort"), "listeners on the caller's signal").toEqual([]);
    await within("the client lets go of every connection", server.idle());
    return { ...settled, received: server.received, connections: server.connections };
  } finally {
    await server.close();
    expect(await left.resources(), "handles left open").toEqual([]);
    left.done();
  }
}

export async function outcomeOf(call: ApiPromise<unknown>): Promise<Pick<Outcome, "data" | "error" | "attempts">> {
  try {
    const { data, attempts } = await call.withResponse();
    return { data, attempts };
  } catch (error) {
    return { error: error as LinkwrightError, attempts: (error as LinkwrightError).attempts };
  }
}

/** Far above what a busy machine needs, and below the limit of a whole test. */
const HANGS = 90_000;

/** Fails with a name if a promise never settles, instead of when the test times out. */
export async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`never happened: ${what}`)), HANGS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
