// pnpm format: formats files and applies the fixes of the linter. Accepts files; default: all.
import { main } from "@linkwright/codegen/command/main";
import { runTool } from "@linkwright/codegen/repository/run-task";

await main(async () => {
  process.exitCode = await runTool("biome", ["check", "--write", ...process.argv.slice(2)]);
});
