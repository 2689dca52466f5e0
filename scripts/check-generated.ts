// pnpm check:generated: proves that every generated file is what the specs give. Changes nothing.
import { differences } from "./lib/generated-files.ts";
import { generate } from "./lib/generation.ts";
import { main, UserError } from "./lib/main.ts";

await main(async () => {
  const files = await generate();
  const found = differences(files);
  if (found.length > 0) {
    const list = found.map(({ file, kind }) => `  ${kind}: ${file}`).join("\n");
    throw new UserError(
      `Generated files are not what the specs give:\n${list}\nRun \`pnpm generate\` and commit the result.`,
    );
  }
  console.log(`${files.size} generated files are fresh`);
});
