import { parseArgs } from "node:util";
import { portOf, run, stopOnSignal } from "@linkwright/safe-http/node/command-line";
import { PROVIDERS } from "./catalogue/provider-facts.ts";
import { startConsole } from "./server/start.ts";

const VARIABLES = Object.values(PROVIDERS).flatMap(({ options }) => options.map(({ variable }) => variable));

const USAGE = `Usage: linkwright-console [--port <number>] [--live]

Serves the console on this machine: every operation with a form, code snippets and the response. It sends requests to its own sandbox,
and also to the providers if credentials are set in these variables:
${VARIABLES.join(", ")}.

  --port <number>  Port to listen on. Default: any free port.
  --live           Allow live credentials. The console asks for confirmation before each call.
  --help           Show this help.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string" }, live: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const console = await startConsole({
    live: values.live === true,
    ...(values.port !== undefined && { port: portOf(values.port) }),
  });
  stopOnSignal(() => console.close());
  const { url, sandbox, environments } = console;
  process.stdout.write(`Console: ${url}\nSandbox: ${sandbox.url}\nSends to: ${environments.join(", ")}\n`);
}

run(main);
