// pnpm add-provider <name>: adds a new provider's spec, types package and client, from a template or from an OpenAPI
// document that the provider publishes.
import { addProvider } from "@linkwright/codegen/add-provider/add-provider";
import { newProvider } from "@linkwright/codegen/add-provider/new-provider";
import { main, UserError } from "@linkwright/codegen/command/main";
import { runTask } from "@linkwright/codegen/repository/run-task";

await main(async () => {
  console.log(await addProvider(newProvider(process.argv.slice(2))));
  await runTask("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]).catch((error: Error) => {
    throw new UserError(
      `All files are written, but their packages are not linked yet. Run \`pnpm install\`.\n${error.message}`,
    );
  });
});
