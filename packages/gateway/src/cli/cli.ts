/// <reference types="node" />
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isLoopbackHost } from "@linkwright/safe-http/loopback";
import { portOf, run, stopOnSignal, UsageError } from "@linkwright/safe-http/node/command-line";
import { createGatewayKey } from "../callers/keys.ts";
import { createGateway } from "../gateway.ts";
import { providers } from "../generated/operations.ts";
import { serveGateway } from "../node/serve.ts";
import { type GatewayConfig, optionsOf, redisOf } from "./config.ts";

const VARIABLES = Object.values(providers).flatMap(({ options, baseUrl }) => [
  ...Object.values(options).map(({ variable }) => variable),
  baseUrl,
]);

const USAGE = `Usage: linkwright-gateway [--config <file>] [--port <number>] [--host <name>] [--allow-live]
       linkwright-gateway redis initialize --config <file>
       linkwright-gateway keys create [--id <name>] [--grant <api>:<pattern>]... [--expires <time>]

Forwards its callers' requests to Stytch and Upvio with credentials that only the gateway has.

  --config <file>  JSON file with keys, jwt, keyless, hosts, origins, credentials, limits and redis. See the README.
  --port <number>  Port to listen on. Default: PORT, or 4200 if it is not set.
  --host <name>    Host name or address to listen on. Default: 127.0.0.1, which only this machine can reach.
  --allow-live     Allow live credentials.
  --help           Show this help.

Credentials: ${VARIABLES.join(", ")}.

redis initialize marks the configured Redis as trusted: once when it is new, and again after it restarted or lost its data.

keys create prints a new key for a caller, and the entry for \`keys\` in the configuration, which contains only its hash.

  --id <name>                 Name of the caller. Default: caller.
  --grant <api>:<pattern>     Operations to allow, such as 'stytch/b2b:magicLinks.*'. Can be repeated.
  --expires <time>            When the key expires, such as 2030-01-31. Default: never.
`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: "string" },
      port: { type: "string" },
      host: { type: "string" },
      "allow-live": { type: "boolean" },
      id: { type: "string" },
      grant: { type: "string", multiple: true },
      expires: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) process.stdout.write(USAGE);
  else if (positionals.join(" ") === "keys create") await createKey(values.id, values.grant ?? [], values.expires);
  else if (positionals.join(" ") === "redis initialize") await initializeRedis(values.config);
  else if (positionals.length > 0) throw new UsageError(`Unknown command: ${positionals.join(" ")}. See --help.`);
  else await serve(values);
}

async function createKey(id = "caller", granted: string[], expires: string | undefined): Promise<void> {
  const grants: Record<string, string[]> = {};
  for (const grant of granted) {
    const [, api, pattern] = /^([^:]+):(.+)$/.exec(grant) ?? [];
    if (!api || !pattern)
      throw new UsageError(`--grant must be <api>:<pattern>, such as 'stytch/b2b:magicLinks.*', not "${grant}".`);
    grants[api] = [...(grants[api] ?? []), pattern];
  }
  if (expires !== undefined && Number.isNaN(Date.parse(expires)))
    throw new UsageError(`--expires must be a date or time, such as 2030-01-31, not "${expires}".`);
  const { key, hash } = await createGatewayKey();
  const entry = { id, hash, grants, ...(expires !== undefined && { expiresAt: new Date(expires).toISOString() }) };
  // Runs the checks of the gateway's start now, while a mistake is easy to fix.
  createGateway({ credentials: {}, keys: [entry] });
  process.stdout.write(
    `Key, shown once: ${key}\n\nEntry for "keys" in the configuration:\n${JSON.stringify(entry, null, 2)}\n`,
  );
}

async function serve(values: { config?: string; port?: string; host?: string; "allow-live"?: boolean }): Promise<void> {
  const { config, host = "127.0.0.1" } = values;
  const given = config === undefined ? {} : read(config);
  const options = optionsOf(given, process.env);
  if (values["allow-live"]) options.allowLive = true;
  if (options.keyless && !isLoopbackHost(host))
    throw new UsageError("With `keyless`, the gateway must listen on this machine only: omit --host.");
  const port = portOf(values.port ?? process.env["PORT"] ?? "4200");
  const redis = redisOf(given, process.env);
  const store =
    redis &&
    (await redisModule()).redisStore({
      ...redis,
      onError: ({ message }) => process.stderr.write(`Redis: ${message}\n`),
    });
  if (store) options.store = store;
  const server = await serveGateway(createGateway(options), { host, port });
  stopOnSignal(async () => {
    await server.close();
    await store?.close();
  });
  process.stdout.write(`Gateway: ${server.url}\n`);
}

async function initializeRedis(config: string | undefined): Promise<void> {
  const redis = config === undefined ? undefined : redisOf(read(config), process.env);
  if (!redis) throw new UsageError("redis initialize requires --config with a file that sets `redis`.");
  await (await redisModule()).initializeRedisStore(redis);
  process.stdout.write("Redis is now trusted.\n");
}

/** Loads the Redis store, whose client is an optional dependency. */
async function redisModule() {
  try {
    return await import("../store/redis.ts");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError("`redis` in the configuration requires the Redis client: npm install @redis/client");
  }
}

function read(file: string): GatewayConfig {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    // The parser's message quotes the file, which may contain secrets.
    const problem = error instanceof SyntaxError ? "it is not JSON" : (error as NodeJS.ErrnoException).code;
    throw new UsageError(`Cannot read ${file}: ${problem}.`);
  }
}

run(main);
