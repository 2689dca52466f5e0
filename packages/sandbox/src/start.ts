import type { AddressInfo } from "node:net";
import type { Api, ApiRequest } from "./api.ts";
import { createHttpServer, type Routes } from "./http.ts";
import { createIds } from "./ids.ts";
import { createOutbox, type OutboxEntry } from "./outbox.ts";
import type { Refusal } from "./refusal.ts";
import { createB2BApi, createConsumerApi, type StytchServer } from "./stytch/apis.ts";
import { createProjects } from "./stytch/projects.ts";
import { createUpvioApi } from "./upvio/api.ts";
import { createUpvio, type Upvio } from "./upvio/state.ts";
import type { World } from "./world.ts";

/** Options of `startSandbox`. */
export interface SandboxOptions {
  /** TCP port to listen on. Default: any free one. */
  port?: number;
  /** The sandbox's clock, for tests that move time. Default: the machine's. */
  now?: () => Date;
}

/** Credentials that a sandbox accepts. */
export interface SandboxCredentials {
  /** Stytch project ID, for the B2B and the consumer API. */
  projectId: string;
  /** The only secret of that project. Other test projects are taken with any secret of the form `secret-test-…`. */
  secret: string;
  /** Upvio API key. */
  apiKey: string;
  /** The one Upvio business that the key reaches. */
  businessId: string;
}

/** A running sandbox. */
export interface Sandbox {
  /**
   * Base URL of both Stytch APIs, such as `http://127.0.0.1:4100`, without a slash at the end. Upvio's base URL holds a version
   * as at home: `${url}/v1`.
   */
  url: string;
  credentials: SandboxCredentials;
  outbox: {
    /** What the providers would have mailed, newest last. Over HTTP: `GET /_sandbox/outbox`. */
    list(): OutboxEntry[];
  };
  /** Stops the sandbox at once, open connections included. Calling it again changes nothing. */
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/**
 * Starts a server on loopback that behaves like the Stytch B2B, Stytch consumer and Upvio APIs. Each sandbox has a state of its
 * own, which ends with it.
 *
 * @throws {Error} if the port is taken.
 * @example
 * const sandbox = await startSandbox();
 * const stytch = createStytchB2BClient({ ...sandbox.credentials, baseUrl: sandbox.url });
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? (() => new Date());
  const world: World = { now, ids: createIds(), outbox: createOutbox() };
  const stytch: StytchServer = { world, projects: createProjects(world) };
  const upvio = createUpvio(world);
  const server = createHttpServer(routes(world, stytch, upvio));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, options.port)));
    server.listen(options.port ?? 0, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${HOST}:${port}`,
    credentials: { ...stytch.projects.seeded, apiKey: upvio.apiKey, businessId: upvio.businessId },
    outbox: { list: () => world.outbox.list() },
    close() {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closed;
    },
  };
}

interface Apis {
  b2b: Api<StytchServer>;
  consumer: Api<StytchServer>;
  upvio: Api<Upvio>;
}

/** Made once per process: the descriptions never change, and all state is handed in with each request. */
let apis: Apis | undefined;

function routes(world: World, stytch: StytchServer, upvio: Upvio): Routes {
  apis ??= { b2b: createB2BApi(), consumer: createConsumerApi(), upvio: createUpvioApi() };
  const bound = {
    b2b: bind(apis.b2b, stytch),
    consumer: bind(apis.consumer, stytch),
    upvio: bind(apis.upvio, upvio),
  };
  const apiOf = (path: string) => {
    if (/^\/v1\/b2b(\/|$)/.test(path)) return bound.b2b;
    if (/^\/v1\/businesses([/?]|$)/.test(path)) return bound.upvio;
    return bound.consumer;
  };
  return {
    async answer(request) {
      if (request.method === "GET" && request.path === "/_sandbox/outbox") {
        return { status: 200, body: world.outbox.list() };
      }
      return apiOf(request.path).handle(request);
    },
    refuse: (path, refusal) => apiOf(path).refuse(refusal, path),
  };
}

function bind<Server>(api: Api<Server>, server: Server) {
  return {
    handle: (request: ApiRequest) => api.handle(request, server),
    refuse: (refusal: Refusal, path: string) => api.refuse(refusal, path, server),
  };
}

function listenError(error: NodeJS.ErrnoException, port: number | undefined): Error {
  if (error.code !== "EADDRINUSE") return error;
  return new Error(`Port ${port} of ${HOST} is taken. Choose another, or leave the port out to get a free one.`, {
    cause: error,
  });
}
