/// <reference types="node" />
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createGatewayKey } from "../callers/keys.ts";
import { createGateway } from "../gateway.ts";
import { isLoopbackHost } from "../loopback.ts";
import { serveGateway } from "../node/serve.ts";
import { type GatewayConfig, optionsOf } from "./config.ts";
import { UsageError } from "./usage-error.ts";

const USAGE = `Usage: linkwright-gateway [--config <file>] [--port <number>] [--host <name>] [--allow-live]
       linkwright-gateway keys create [--id <name>] [--grant <api>:<pattern>]... [--expires <time>]

Passes calls of its callers on to Stytch and Upvio with the credentials that it alone holds, until it is stopped.

  --config <file>  JSON: keys, jwt, keyless, hosts, origins, credentials and limits, as the README describes.
  --port <number>  Port to listen on. Default: PORT, else 4200.
  --host <name>    Name or address to listen on. Default: 127.0.0.1, which no other machine reaches.
  --allow-live     Lets live credentials be used.
  --help           Show this.

Credentials: STYTCH_PROJECT_ID, STYTCH_SECRET, STYTCH_BASE_URL, UPVIO_API_KEY, UPVIO_BASE_URL.

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
  const server = await serveGateway(createGateway(options), { host, port });
  // Once: a second signal ends the process at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close().catch(fail));
  process.stdout.write(`Gateway: ${server.url}\n`);
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

function portOf(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
}

function fail(error: Error): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

main().catch(fail);
