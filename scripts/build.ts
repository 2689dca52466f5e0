// pnpm build: every package's dist, from the cache where its inputs did not change. Takes turbo's options, such as
// `--filter=@linkwright/upvio`.
import { main } from "@linkwright/codegen/command/main";
import { runTool } from "@linkwright/codegen/repository/run-task";

await main(async () => {
  process.exitCode = await runTool("turbo", ["run", "build", ...process.argv.slice(2)]);
});
