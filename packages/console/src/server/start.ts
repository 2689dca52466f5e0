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
  /** TCP port to listen on. Default: any free port. */
  port?: number;
  /**
   * Sandbox to send to. You seed and close it yourself. Default: a new sandbox with an organization, a member, a user and a patient,
   * which the console closes.
   */
  sandbox?: Sandbox;
  /**
   * Environment variables with credentials for environments other than the sandbox: `STYTCH_PROJECT_ID` with `STYTCH_SECRET`,
   * `UPVIO_API_KEY` with `UPVIO_BUSINESS_ID`, and `STYTCH_BASE_URL`, `UPVIO_BASE_URL` to override the providers' base URLs. Default:
   * `process.env`.
   */
  variables?: Variables;
  /** Set to `true` to allow live credentials, whose messages reach real people. The site asks for confirmation before each call. Default: `false`. */
  live?: boolean;
}

/** A running console, which only this machine can reach. */
export interface Console {
  /** URL to open in a browser, without a trailing slash, such as `http://127.0.0.1:4200`. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Environments that it can send to: `sandbox`, and `test` and `live` if there are credentials for them. */
  readonly environments: readonly string[];
  close(): Promise<void>;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Starts the console: the site, a gateway for each environment, and a sandbox.
 *
 * @throws {Error} if the port is in use
 * @throws {InvalidInputError} if credentials cannot be sent safely
 * @example
 * const console = await startConsole();
 * process.stdout.write(console.url);
 */
export function startConsole(options: ConsoleOptions = {}): Promise<Console> {
  return serveConsole(new URL("./site/", import.meta.url), options);
}

/** Starts the console with the site in another folder, as only the build has it next to this module. */
export async function serveConsole(site: URL, options: ConsoleOptions = {}): Promise<Console> {
  const { port = 0, variables = process.env, live = false } = options;
  const sandbox = options.sandbox ?? (await startSandbox());
  const closeSandbox = () => (options.sandbox ? undefined : sandbox.close());
  try {
    const samples = options.sandbox ? {} : await seed(sandbox);
    const environments = await environmentsOf(sandbox, { variables, live });
    const server = createServer(listenerOf(site, sandbox, environments, samples));
    // Only on this machine, as anyone who reaches the console can use its credentials.
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
    else if (request.method !== "GET" && request.method !== "HEAD")
      json(response, 405, { error: "Only GET is allowed." });
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
    // Replaces the caller's own, as the gateway rejects duplicates.
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
