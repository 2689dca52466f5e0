// pnpm upstream: compares our descriptions with what the providers publish, and lists what ours lack or have differently.
// Changes nothing.
import { parseArgs } from "node:util";
import type { Outcome } from "@linkwright/codegen/upstream/comparison";

const USAGE = `pnpm upstream [api …] [--from <file | url | npm:package@version | folder>] [--json | --markdown]
  api          API to compare, such as stytch/b2b (default: all APIs of redocly.yaml)
  --from       what the provider publishes: an OpenAPI document, the .d.ts that openapi-typescript made of one, the index
               (llms.txt) of documentation whose pages have parts of one, or the package of its official client, whose
               types are compared (default: the sources in specs/<provider>/upstream.yaml)
  --json       print the result as JSON
  --markdown   print the result as Markdown for an issue
  --timeout    time limit for fetching a document, in seconds (default: 30)
Exit code: 0 without differences, 1 with differences, 2 if something could not be compared.`;

const EQUAL = 0;
const DIFFERENT = 1;
const NOT_COMPARED = 2;

// Node ends with 1 for any failure that nothing handles, and with others for some. Here, 1 means differences.
let compared: number | undefined;
process.on("exit", (code) => {
  if (code !== compared) process.exitCode = NOT_COMPARED;
});
process.on("uncaughtExceptionMonitor", () => {
  compared = undefined;
});

// Imported after that, since importing may fail too.
const { main, UserError } = await import("@linkwright/codegen/command/main");
const { readApis } = await import("@linkwright/codegen/repository/apis");
const { compareUpstream } = await import("@linkwright/codegen/upstream/comparison");
const { asIssue, asText } = await import("@linkwright/codegen/upstream/report");

await main(async () => {
  const { positionals, values } = readArguments();
  const known = readApis();
  const unknown = positionals.find((name) => !known.some((api) => api.name === name));
  if (unknown) throw new UserError(`${unknown} is not listed in redocly.yaml.\n${USAGE}`);
  if (values.from !== undefined && positionals.length === 0)
    throw new UserError(`Pass the API that --from belongs to.\n${USAGE}`);
  const apis = known.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const outcomes = await compareUpstream(apis, values.from, Number(values.timeout));

  if (values.json) await print(JSON.stringify(outcomes, undefined, 2));
  else if (values.markdown) await print(asIssue(outcomes));
  else {
    for (const outcome of outcomes) {
      if (outcome.problem) console.error(asText(outcome));
      else await print(asText(outcome));
    }
  }
  compared = exitCode(outcomes);
  process.exitCode = compared;
}, NOT_COMPARED);

/** Unlike `console.log`, fails if the output is closed. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

function exitCode(outcomes: Outcome[]): number {
  if (outcomes.some(({ problem }) => problem)) return NOT_COMPARED;
  const found = outcomes.some(({ differences, onlyOurs }) => differences.length + onlyOurs.length > 0);
  return found ? DIFFERENT : EQUAL;
}

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        from: { type: "string" },
        json: { type: "boolean" },
        markdown: { type: "boolean" },
        timeout: { type: "string", default: "30" },
        help: { type: "boolean" },
      },
    });
    const { help, timeout, json, markdown } = parsed.values;
    if (!help && Number(timeout) > 0 && !(json && markdown)) return parsed;
  } catch {
    // reported below
  }
  throw new UserError(USAGE);
}
