import { parseArgs } from "node:util";
import { startSandbox } from "./start.ts";

const USAGE = `Usage: linkwright-sandbox [--port <number>]

Serves the Stytch and Upvio APIs on 127.0.0.1 until it is stopped. Nothing is kept.

  --port <number>  Port to listen on. Default: any free one.
  --help           Show this.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" }, help: { type: "boolean", short: "h" } } });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const sandbox = await startSandbox(values.port === undefined ? {} : { port: portOf(values.port) });
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
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void sandbox.close());
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${text}".`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
