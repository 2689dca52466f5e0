import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import type { Variables } from "@linkwright/gateway";
import { listen, stop } from "@linkwright/safe-http/node/listen";
import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { environmentsOf, type ServedEnvironment } from "./environments.ts";
import { rejectionOf } from "./guard.ts";
import { type Samples, seed } from "./seed.ts";
import { siteFrom } from "./site.ts";

/** Options of `startConsole`. */
export interface ConsoleOptions {
  /** TCP port to listen on. Default: any free one. */
  port?: number;
  /**
   * The sandbox to send to; it stays yours to fill and to close. Default: one of its own, with an organization, a member, a user and a
   * patient in it, which is closed with it.
   */
  sandbox?: Sandbox;
  /**
   * Where real credentials are, beside the sandbox's: `STYTCH_PROJECT_ID` with `STYTCH_SECRET`, `UPVIO_API_KEY` with
   * `UPVIO_BUSINESS_ID`, and `STYTCH_BASE_URL`, `UPVIO_BASE_URL` for servers other than the providers'. Default: `process.env`.
   */
  variables?: Variables;
  /** Lets live credentials be used: real people get messages. The site asks before each call. Default false. */
  live?: boolean;
}

/** A running console. Only this machine reaches it. */
export interface Console {
  /** Where a browser opens it, such as `http://127.0.0.1:4200`, without a slash at the end. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Where it can send: `sandbox`, and `test` and `live` where there are credentials for them. */
  readonly environments: readonly string[];
  close(): Promise<void>;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Starts the console: the site, a gateway that sends, and a sandbox that it sends to.
 *
 * @throws {Error} if the port is taken
 * @throws {InvalidInputError} if credentials could not be sent safely
 * @example
 * const console = await startConsole();
 * process.stdout.write(console.url);
 */
export function startConsole(options: ConsoleOptions = {}): Promise<Console> {
  return serveConsole(new URL("./site/", import.meta.url), options);
}

/** The same with the site in a folder of its own: only the build has it beside this. */
export async function serveConsole(site: URL, options: ConsoleOptions = {}): Promise<Console> {
  const { port = 0, variables = process.env, live = false } = options;
  const sandbox = options.sandbox ?? (await startSandbox());
  const closeSandbox = () => (options.sandbox ? undefined : sandbox.close());
  try {
    const samples = options.sandbox ? {} : await seed(sandbox);
    const environments = await environmentsOf(sandbox, { variables, live });
    const server = createServer(listenerOf(site, sandbox, environments, samples));
    // On this machine alone: whoever reaches the console acts with its rights.
    const url = await listen(server, { port });
    return {
      url,
      sandbox,
      environments: environments.map(({ name }) => name),
      async close() {
        await Promise.all([stop(server), ...environments.map(({ gateway }) => gateway.close(0))]);
        await closeSandbox();
      },
    };
  } catch (error) {
    await closeSandbox();
    throw error;
  }
}

function listenerOf(folder: URL, sandbox: Sandbox, environments: ServedEnvironment[], samples: Samples): Listener {
  const site = siteFrom(folder);
  const shown = environments.map(({ name, values, apis }) => ({
    name,
    gateway: `gateway/${name}`,
    live: name === "live",
    values,
    apis,
    samples: name === "sandbox" ? samples : {},
  }));
  const gateways = new Map(
    environments.map((environment) => [environment.name as string, gatewayListener(environment)]),
  );
  return (request, response) => {
    const rejection = rejectionOf(request);
    const [path = "/"] = (request.url ?? "/").split("?");
    const gateway = gateways.get(/^\/gateway\/(\w+)\//.exec(path)?.[1] ?? "");
    if (rejection) json(response, rejection.status, { error: rejection.message });
    else if (gateway) gateway(request, response);
    else if (request.method !== "GET" && request.method !== "HEAD") json(response, 405, { error: "Only GET." });
    else if (path === "/environments.json") json(response, 200, shown);
    else if (path === "/outbox") json(response, 200, sandbox.outbox.list());
    else site(request, response, path);
  };
}

function gatewayListener({ gateway, authorization }: ServedEnvironment): Listener {
  const listener = getRequestListener(
    (request, env) => {
      const { url, socket } = (env as HttpBindings).incoming;
      return gateway(request, { target: url, remoteAddress: socket.remoteAddress });
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => {
    // Beside one that the caller brings it would be two, which the gateway refuses.
    if (authorization !== undefined) request.rawHeaders.push("authorization", authorization);
    void listener(request, response);
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(JSON.stringify(body));
}
