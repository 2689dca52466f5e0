// The task `generate` of turbo.json: generates all files derived from the specs and writes those that differ.
import { main } from "../command/main.ts";
import { apply, differences } from "./generated-files.ts";
import { generate } from "./generation.ts";

await main(async () => {
  const files = await generate();
  const changes = differences(files);
  apply(files, changes);
  for (const { file, kind } of changes) console.log(`${kind === "stray" ? "removed" : "wrote"} ${file}`);
  console.log(`${files.size} generated files, ${changes.length} changed`);
});
