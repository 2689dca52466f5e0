// pnpm test [word …] [--project <name>]: tests whose file's path holds one of the words, by default all unit tests. Takes vitest's
// options. Projects: unit, browser, redis, release, matrix.
import { main } from "@linkwright/codegen/command/main";
import { runTask, runTool } from "@linkwright/codegen/repository/run-task";
import { recordTraffic } from "@linkwright/testing/traffic/recording";

/** Those whose subject is what is built: the packed packages, and the site that the console serves. */
const OF_BUILT = ["browser", "release", "matrix"];

await main(async () => {
  const args = process.argv.slice(2);
  const projects = projectsOf(args);
  const selected = projects.length > 0 ? [] : ["--project=unit"];
  if (projects.some((name) => OF_BUILT.includes(name))) {
    await runTask("turbo", ["run", "build", "--output-logs=errors-only"]);
  }
  const vitest = (env: NodeJS.ProcessEnv) => runTool("vitest", ["run", ...selected, ...args], { env });
  // Of all unit tests, what sandboxes are asked and what they respond is held against the descriptions.
  process.exitCode = args.length === 0 ? await recordTraffic(vitest) : await vitest(process.env);
});

function projectsOf(args: string[]): string[] {
  return args.flatMap((arg, index) => {
    if (arg === "--project") return [args[index + 1] ?? ""];
    return arg.startsWith("--project=") ? [arg.slice("--project=".length)] : [];
  });
}
