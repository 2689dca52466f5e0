// pnpm compare: what changed between two descriptions of an API, and how large a release that asks for.
import { parseArgs } from "node:util";
import { main, UserError } from "@linkwright/codegen/command/main";
import { baseDescription, ownDescription } from "@linkwright/codegen/compare/base-description";
import { type Comparison, compare } from "@linkwright/codegen/compare/comparison";
import { asMarkdown, asText } from "@linkwright/codegen/compare/report";
import { readApis } from "@linkwright/codegen/repository/apis";

const USAGE = `pnpm compare [api …] [--base <git ref | file | url | npm version>] [--format text|markdown|json]
  api       such as stytch/b2b (default: all of redocly.yaml)
  --base    what the working tree's descriptions are compared with (default: the newest released version)
  --format  default: text`;

await main(async () => {
  const { positionals, values } = readArguments();
  const known = readApis();
  const unknown = positionals.find((name) => !known.some((api) => api.name === name));
  if (unknown) throw new UserError(`${unknown} is not listed in redocly.yaml.\n${USAGE}`);
  const apis = known.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

  const comparisons: Comparison[] = [];
  for (const api of apis) {
    const base = await baseDescription(api, values.base);
    if (base) comparisons.push(await compare(api, base, ownDescription(api)));
    else console.error(`${api.name} was never released: there is nothing to compare with. Give one with --base.`);
  }
  if (values.format === "json") console.log(JSON.stringify(comparisons, undefined, 2));
  else for (const each of comparisons) console.log(values.format === "text" ? asText(each) : asMarkdown(each));
});

function readArguments() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { base: { type: "string" }, format: { type: "string", default: "text" }, help: { type: "boolean" } },
    });
    if (!parsed.values.help && ["text", "markdown", "json"].includes(parsed.values.format)) return parsed;
  } catch {
    // told below
  }
  throw new UserError(USAGE);
}
