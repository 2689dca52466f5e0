// pnpm build: builds every package's dist, from the cache if its inputs did not change. Accepts the options of turbo, such
// as `--filter=@linkwright/upvio`.
import { main } from "@linkwright/codegen/command/main";
import { runTool } from "@linkwright/codegen/repository/run-task";

await main(async () => {
  process.exitCode = await runTool("turbo", ["run", "build", ...process.argv.slice(2)]);
});
