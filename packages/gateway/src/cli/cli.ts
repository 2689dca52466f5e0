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

Passes calls of its callers on to Stytch and Upvio with the credentials that it alone holds, until it is stopped.

  --config <file>  JSON: keys, jwt, keyless, hosts, origins, credentials, limits and redis, as the README describes.
  --port <number>  Port to listen on. Default: PORT, else 4200.
  --host <name>    Name or address to listen on. Default: 127.0.0.1, which no other machine reaches.
  --allow-live     Lets live credentials be used.
  --help           Show this.

Credentials: ${VARIABLES.join(", ")}.

redis initialize declares that the configuration's Redis may be trusted: once when it is new, and after it lost its data.

keys create prints a new key, to be handed to a caller, and the entry for \`keys\` in the configuration, which does not hold it.

  --id <name>                 Who brings it. Default: caller.
  --grant <api>:<pattern>     What it may do, such as 'stytch/b2b:magicLinks.*'. As often as needed.
  --expires <time>            When it stops working, such as 2030-01-31.
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
  else if (positionals.length > 0) throw new UsageError(`There is no command ${positionals.join(" ")}. See --help.`);
  else await serve(values);
}

async function createKey(id = "caller", granted: string[], expires: string | undefined): Promise<void> {
  const grants: Record<string, string[]> = {};
  for (const grant of granted) {
    const [, api, pattern] = /^([^:]+):(.+)$/.exec(grant) ?? [];
    if (!api || !pattern)
      throw new UsageError(`--grant takes <api>:<pattern>, such as 'stytch/b2b:magicLinks.*', not "${grant}".`);
    grants[api] = [...(grants[api] ?? []), pattern];
  }
  if (expires !== undefined && Number.isNaN(Date.parse(expires)))
    throw new UsageError(`--expires takes a time, not "${expires}".`);
  const { key, hash } = await createGatewayKey();
  const entry = { id, hash, grants, ...(expires !== undefined && { expiresAt: new Date(expires).toISOString() }) };
  // The same checks as at the start, now that a slip is easy to mend.
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
    throw new UsageError("Without keys, the gateway listens on this machine alone: leave out --host.");
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
  if (!redis) throw new UsageError("redis initialize takes --config with a file that has `redis`.");
  await (await redisModule()).initializeRedisStore(redis);
  process.stdout.write("Redis is trusted from now on.\n");
}

/** Redis's client is installed by those who have a Redis. */
async function redisModule() {
  try {
    return await import("../store/redis.ts");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError("`redis` in the configuration needs its client: npm install @redis/client");
  }
}

function read(file: string): GatewayConfig {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    // A parser's message quotes what it read.
    const problem = error instanceof SyntaxError ? "it is not JSON" : (error as NodeJS.ErrnoException).code;
    throw new UsageError(`${file} cannot be read: ${problem}.`);
  }
}

run(main);
