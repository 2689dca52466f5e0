// pnpm format: formats and mends what the linter can mend. Takes files; all by default.
import { main } from "@linkwright/codegen/command/main";
import { runTool } from "@linkwright/codegen/repository/run-task";

await main(async () => {
  process.exitCode = await runTool("biome", ["check", "--write", ...process.argv.slice(2)]);
});
