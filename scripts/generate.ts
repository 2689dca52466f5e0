// pnpm generate: generates everything that is derived from the specs, or restores it from the cache if neither specs nor
// tools changed.
import { main, UserError } from "@linkwright/codegen/command/main";
import { differences } from "@linkwright/codegen/generate/generated-files";
import { generate } from "@linkwright/codegen/generate/generation";
import { runTool } from "@linkwright/codegen/repository/run-task";

const USAGE = `pnpm generate [--force | --check]
  --force   generates everything again, without the cache
  --check   changes nothing; fails if a generated file is out of date`;

await main(async () => {
  const [option, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (option !== undefined && !["--force", "--check"].includes(option))) throw new UserError(USAGE);
  if (option === "--check") return check();
  const force = option === "--force" ? ["--force"] : [];
  const quiet = ["--output-logs=new-only", "--log-prefix=none"];
  process.exitCode = await runTool("turbo", ["run", "generate", ...quiet, ...force]);
});

async function check(): Promise<void> {
  const files = await generate();
  const found = differences(files);
  if (found.length > 0) {
    const list = found.map(({ file, kind }) => `  ${kind}: ${file}`).join("\n");
    throw new UserError(
      `Generated files are out of date:\n${list}\nRun \`pnpm generate --force\` and commit the result.`,
    );
  }
  console.log(`${files.size} generated files are up to date`);
}
