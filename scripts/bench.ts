// pnpm bench [name …]: measures size, types, cold start and cost of a call against alternatives; the sandbox, the gateway
// and the console.
import { readdirSync } from "node:fs";
import path from "node:path";
import { main, UserError } from "@linkwright/codegen/command/main";
import { root } from "@linkwright/codegen/repository/root";
import { runTask, runTool } from "@linkwright/codegen/repository/run-task";

await main(async () => {
  const files = readdirSync(path.join(root, "bench")).filter((file) => file.endsWith(".ts"));
  const known = files.map((file) => path.basename(file, ".ts"));
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown) throw new UserError(`Unknown benchmark: ${unknown}.\npnpm bench [name …]\n  name   ${known.join(", ")}`);
  await runTask("turbo", ["run", "build", "--output-logs=errors-only"]);
  const failed: string[] = [];
  for (const name of known.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    if ((await runTool("node", [`bench/${name}.ts`])) !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new UserError(`Over the limits, or failed: ${failed.join(", ")}`);
});
