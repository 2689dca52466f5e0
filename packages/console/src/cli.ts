import { parseArgs } from "node:util";
import { portOf, run, stopOnSignal } from "@linkwright/safe-http/node/command-line";
import { PROVIDERS } from "./catalogue/provider-facts.ts";
import { startConsole } from "./server/start.ts";

const VARIABLES = Object.values(PROVIDERS).flatMap(({ options }) => options.map(({ variable }) => variable));

const USAGE = `Usage: linkwright-console [--port <number>] [--live]

Serves the console to this machine until it is stopped: every operation with form, snippet and answer. It sends to a sandbox of its
own, and to the providers with the credentials in these variables, if there are any:
${VARIABLES.join(", ")}.

  --port <number>  Port to listen on. Default: any free one.
  --live           Lets live credentials be used. The console asks before each call.
  --help           Show this.
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
