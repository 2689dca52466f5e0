// pnpm upstream: compares our descriptions with what the providers publish, and lists what ours lack or have differently.
// Changes nothing.
import { parseArgs } from "node:util";
import { main, UserError } from "@linkwright/codegen/command/main";
import { readApis } from "@linkwright/codegen/repository/apis";
import { compareUpstream } from "@linkwright/codegen/upstream/comparison";
import { asIssue, asText } from "@linkwright/codegen/upstream/report";

const USAGE = `pnpm upstream [api …] [--from <file | url | npm:package@version | folder>] [--json | --markdown]
  api          API to compare, such as stytch/b2b (default: all APIs of redocly.yaml)
  --from       what the provider publishes: an OpenAPI document, the .d.ts that openapi-typescript made of one, the index
               (llms.txt) of a documentation whose pages have parts of one, or the package of its official client, whose
               types are compared (default: the sources in specs/<provider>/upstream.yaml)
  --json       print the result as JSON
  --markdown   print the result as Markdown for an issue
  --timeout    time limit for fetching a document, in seconds (default: 30)
Exit code: 0 without differences, 1 with differences, 2 if something could not be compared.`;

const EQUAL = 0;
const DIFFERENT = 1;
const NOT_COMPARED = 2;

await main(async () => {
  const { positionals, values } = readArguments();
  const known = readApis();
  const unknown = positionals.find((name) => !known.some((api) => api.name === name));
  if (unknown) throw new UserError(`${unknown} is not listed in redocly.yaml.\n${USAGE}`);
  if (values.from !== undefined && positionals.length === 0)
    throw new UserError(`Pass the API that --from belongs to.\n${USAGE}`);
  const apis = known.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const outcomes = await compareUpstream(apis, values.from, Number(values.timeout));

  if (values.json) console.log(JSON.stringify(outcomes, undefined, 2));
  else if (values.markdown) console.log(asIssue(outcomes));
  else {
    for (const outcome of outcomes) {
      if (outcome.problem) console.error(asText(outcome));
      else console.log(asText(outcome));
    }
  }
  process.exitCode = exitCode(outcomes);
}, NOT_COMPARED);

function exitCode(outcomes: Awaited<ReturnType<typeof compareUpstream>>): number {
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
