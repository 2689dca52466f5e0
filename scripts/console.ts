// pnpm console: builds the console and opens it with its own sandbox. Accepts the options of `linkwright-console`.
import { main } from "@linkwright/codegen/command/main";
import { runTask, runTool } from "@linkwright/codegen/repository/run-task";

await main(async () => {
  await runTask("turbo", ["run", "build", "--filter=@linkwright/console", "--output-logs=errors-only"]);
  process.exitCode = await runTool("node", ["packages/console/bin/linkwright-console.js", ...process.argv.slice(2)]);
});
