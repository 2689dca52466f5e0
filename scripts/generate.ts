// pnpm generate: makes everything that is derived from the specs. Does nothing where neither specs, tools nor results changed,
// unless told `--force`.
import { apply, differences } from "./lib/generated-files.ts";
import { generate } from "./lib/generation.ts";
import { generatedAlready, rememberGeneration } from "./lib/generation-cache.ts";
import { main } from "./lib/main.ts";
import { finishInterrupted } from "./lib/write-together.ts";

await main(async () => {
  const finished = finishInterrupted();
  if (finished.length > 0) console.log(`Wrote ${finished.length} files that an interrupted run had left to write`);
  if (!process.argv.includes("--force") && generatedAlready()) {
    console.log("Generated files are fresh: nothing changed since they were made");
    return;
  }
  const files = await generate();
  const changes = differences(files);
  apply(files, changes);
  rememberGeneration(files);
  for (const { file, kind } of changes) console.log(`${kind === "stray" ? "removed" : "wrote"} ${file}`);
  console.log(`${files.size} generated files, ${changes.length} changed`);
});
