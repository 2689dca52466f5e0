// pnpm compare: shows the changes between two descriptions of an API, and the release size that they require.
import { parseArgs } from "node:util";
import { main, UserError } from "@linkwright/codegen/command/main";
import { baseDescription, ownDescription } from "@linkwright/codegen/compare/base-description";
import { type Comparison, compare } from "@linkwright/codegen/compare/comparison";
import { asMarkdown, asText } from "@linkwright/codegen/compare/report";
import { readApis } from "@linkwright/codegen/repository/apis";

const USAGE = `pnpm compare [api …] [--base <git ref | file | url | npm version>] [--format text|markdown|json]
  api       API to compare, such as stytch/b2b (default: all APIs of redocly.yaml)
  --base    version to compare the working tree's descriptions with (default: the newest released version)
  --format  output format: text, markdown or json (default: text)`;

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
    else console.error(`${api.name} has no released version to compare with. Pass one with --base.`);
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
    // reported below
  }
  throw new UserError(USAGE);
}
