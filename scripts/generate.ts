// pnpm generate: makes everything that is derived from the specs. Does nothing where neither specs, tools nor results changed,
// unless told `--force`.

import { main } from "@linkwright/codegen/command/main";
import { apply, differences } from "@linkwright/codegen/generate/generated-files";
import { generate } from "@linkwright/codegen/generate/generation";
import { generatedAlready, rememberGeneration } from "@linkwright/codegen/generate/generation-cache";

await main(async () => {
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
