// pnpm add-provider <name>: a new provider's spec, types package and client: to be filled in, or made of an OpenAPI document that the
// provider publishes. Everything is made before any of it is written, and written together.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { addProvider, type NewProvider } from "@linkwright/codegen/add-provider/new-provider";
import { main, UserError } from "@linkwright/codegen/command/main";
import { readApis } from "@linkwright/codegen/repository/apis";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { finishInterrupted } from "@linkwright/codegen/repository/write-together";

const USAGE = `pnpm add-provider <name> [--from <file|url>] [--api v1] [--base-url https://api.example.com]
  <name>      lower case letters, digits and dashes: names the folders and packages
  --from      its OpenAPI document, 3.0 or 3.1, JSON or YAML; without one a spec to be filled in is written
  --api       name of its first API (default: v1)
  --base-url  where the provider serves it (default: what the document says)`;

await main(async () => {
  const finished = finishInterrupted();
  const provider = readArguments();
  if (finished.length > 0 || isUnlinked(provider)) {
    // Killed after the files were decided on, or before their packages were linked.
    if (!exists(provider)) console.log(`Wrote ${finished.length} files that an interrupted run had left to write`);
    else {
      await link();
      console.log(`${provider.name} is added: an interrupted run was completed.`);
      return;
    }
  }
  refuseExisting(provider);
  const folder = await mkdtemp(path.join(tmpdir(), "linkwright-provider-"));
  try {
    console.log(await addProvider(provider, folder));
  } finally {
    await rm(folder, { recursive: true });
  }
  await link();
});

function readArguments(): NewProvider {
  const { positionals, values } = parsedArguments();
  const [name, ...rest] = positionals;
  if (values.help || !name || rest.length > 0) throw new UserError(USAGE);
  const { api, from, "base-url": baseUrl } = values;
  for (const word of [name, api]) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word))
      throw new UserError(`\`${word}\` cannot name a package.\n${USAGE}`);
  }
  if (baseUrl !== undefined && (!URL.canParse(baseUrl) || baseUrl.endsWith("/"))) {
    throw new UserError(`--base-url must be a URL without a slash at its end, not \`${baseUrl}\`.`);
  }
  return { name, api, from, baseUrl };
}

function parsedArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        api: { type: "string", default: "v1" },
        from: { type: "string" },
        "base-url": { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n${USAGE}`);
  }
}

function exists({ name }: NewProvider): boolean {
  return readApis().some(({ provider }) => provider === name);
}

/** Whether the provider's files are there and its packages are not known to Node yet. */
function isUnlinked({ name }: NewProvider): boolean {
  return (
    existsSync(path.join(root, `packages/${name}/package.json`)) &&
    !existsSync(path.join(root, `packages/${name}/node_modules`))
  );
}

function refuseExisting(provider: NewProvider): void {
  const { name } = provider;
  for (const folder of [`specs/${name}`, `packages/${name}`, `packages/${name}-types`]) {
    if (existsSync(path.join(root, folder))) throw new UserError(`${folder} exists already: nothing was changed.`);
  }
  if (exists(provider)) throw new UserError(`redocly.yaml lists ${name} already: nothing was changed.`);
}

/** Links the new packages, which only node_modules shows. */
async function link(): Promise<void> {
  await runTask("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]).catch((error: Error) => {
    throw new UserError(
      `All files are written, but their packages are not linked yet: run \`pnpm install\`.\n${error.message}`,
    );
  });
}
