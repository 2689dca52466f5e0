import { parseArgs } from "node:util";
import { portOf, run, stopOnSignal, wholeNumber } from "@linkwright/safe-http/node/command-line";
import { type SandboxOptions, startSandbox } from "./start.ts";

const USAGE = `Usage: linkwright-sandbox [--port <number>] [--host <name>] [--data <file>] [--seed <number>]

Runs a local sandbox of the Stytch and Upvio APIs, with a page that shows messages, state and requests.

  --port <number>  Port to listen on. Default: any free port.
  --host <name>    Host name or IP address to listen on. Default: 127.0.0.1, which other machines cannot reach.
  --data <file>    File that stores all state for the next start. Default: nothing is stored.
  --seed <number>  Generates credentials, IDs, tokens and codes from this integer. Default: random values.
  --help           Show this help.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      host: { type: "string" },
      data: { type: "string" },
      seed: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const options: SandboxOptions = {
    ...(values.port !== undefined && { port: portOf(values.port) }),
    ...(values.host !== undefined && { host: values.host }),
    ...(values.data !== undefined && { data: values.data }),
    ...(values.seed !== undefined && { seed: wholeNumber("--seed", values.seed, Number.MAX_SAFE_INTEGER) }),
  };
  const sandbox = await startSandbox(options);
  stopOnSignal(() => sandbox.close());
  const { projectId, secret, apiKey, businessId } = sandbox.credentials;
  process.stdout.write(`Sandbox: ${sandbox.url}
Outbox:  ${sandbox.url}/_sandbox/outbox

STYTCH_BASE_URL=${sandbox.url}
STYTCH_PROJECT_ID=${projectId}
STYTCH_SECRET=${secret}
UPVIO_BASE_URL=${sandbox.url}/v1
UPVIO_API_KEY=${apiKey}
UPVIO_BUSINESS_ID=${businessId}
`);
}

run(main);
