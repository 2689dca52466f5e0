// pnpm test [word …] [--project <name>]: runs the tests whose file path contains one of the words; default: all unit tests.
// Accepts the options of vitest. Projects: unit, browser, redis, release, matrix.
import { main } from "@linkwright/codegen/command/main";
import { runTask, runTool } from "@linkwright/codegen/repository/run-task";
import { recordTraffic } from "@linkwright/testing/traffic/recording";

/** Projects that test the build: the packed packages, and the site that the console serves. */
const OF_BUILT = ["browser", "release", "matrix"];

await main(async () => {
  const args = process.argv.slice(2);
  const projects = projectsOf(args);
  const selected = projects.length > 0 ? [] : ["--project=unit"];
  if (projects.some((name) => OF_BUILT.includes(name))) {
    await runTask("turbo", ["run", "build", "--output-logs=errors-only"]);
  }
  const vitest = (env: NodeJS.ProcessEnv) => runTool("vitest", ["run", ...selected, ...args], { env });
  // When all unit tests run, the requests to sandboxes and their responses are checked against the descriptions.
  process.exitCode = args.length === 0 ? await recordTraffic(vitest) : await vitest(process.env);
});

function projectsOf(args: string[]): string[] {
  return args.flatMap((arg, index) => {
    if (arg === "--project") return [args[index + 1] ?? ""];
    return arg.startsWith("--project=") ? [arg.slice("--project=".length)] : [];
  });
}
