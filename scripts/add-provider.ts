// pnpm add-provider <name>: a new provider's spec, types package and client, ready to be filled in.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { readApis } from "./lib/apis.ts";
import { apply, differences } from "./lib/generated-files.ts";
import { generate } from "./lib/generation.ts";
import { main, UserError } from "./lib/main.ts";
import { root } from "./lib/root.ts";
import { runTask } from "./lib/run-task.ts";

const USAGE = `pnpm add-provider <name> [--api v1] [--base-url https://api.example.com]
  <name>      lower case letters, digits and dashes: names the folders and packages
  --api       name of its first API (default: v1)
  --base-url  where the provider serves it`;

await main(async () => {
  const { name, api, baseUrl } = readArguments();
  const values = {
    name,
    api,
    baseUrl,
    Name: pascalCase(name),
    camel: pascalCase(name).replace(/^./, (letter) => letter.toLowerCase()),
    ENV: name.toUpperCase().replaceAll("-", "_"),
  };
  const targets = {
    specs: `specs/${name}/${api}`,
    types: `packages/${name}-types`,
    client: `packages/${name}`,
    "changeset.md.template": `.changeset/add-${name}.md`,
  };
  const files = new Map<string, string>();
  for (const [from, to] of Object.entries(targets)) {
    for (const [file, content] of templates(from, to)) files.set(file, fill(content, values));
  }
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
    console.log(`wrote ${file}`);
  }
  await listApi(`${name}@${api}`, `${targets.specs}/openapi.yaml`);

  const generated = await generate();
  apply(generated, differences(generated));
  await runTask("biome", ["format", "--write", targets.types, targets.client]);
  await runTask("pnpm", ["install", "--no-frozen-lockfile", "--prefer-offline"]);
  console.log(
    `\nNow describe its operations in ${targets.specs} (specs/README.md tells how), then run \`pnpm generate\`.`,
  );
});

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      api: { type: "string", default: "v1" },
      "base-url": { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const [name, ...rest] = positionals;
  if (values.help || !name || rest.length > 0) throw new UserError(USAGE);
  const { api, "base-url": baseUrl = `https://api.${name}.com` } = values;
  for (const word of [name, api]) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word))
      throw new UserError(`\`${word}\` cannot name a package.\n${USAGE}`);
  }
  if (!URL.canParse(baseUrl) || baseUrl.endsWith("/")) {
    throw new UserError(`--base-url must be a URL without a slash at its end, not \`${baseUrl}\`.`);
  }
  for (const folder of [`specs/${name}`, `packages/${name}`, `packages/${name}-types`]) {
    if (existsSync(path.join(root, folder))) throw new UserError(`${folder} exists already: nothing was changed.`);
  }
  if (readApis().some(({ provider }) => provider === name)) {
    throw new UserError(`redocly.yaml lists ${name} already: nothing was changed.`);
  }
  return { name, api, baseUrl };
}

/** The template files below a folder (or one file), as what they become. */
function templates(from: string, to: string): [file: string, content: string][] {
  const source = path.join(root, "scripts/templates/provider", from);
  if (from.endsWith(".template")) return [[to, readFileSync(source, "utf8")]];
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".template"))
    .map((file) => [
      path.posix.join(to, file.replace(/\.template$/, "")),
      readFileSync(path.join(source, file), "utf8"),
    ]);
}

function fill(template: string, values: Record<string, string>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`a template uses {{${key}}}, which is not known`);
    return value;
  });
}

/** Adds the API to redocly.yaml, whose comments stay. */
async function listApi(name: string, entry: string): Promise<void> {
  const file = path.join(root, "redocly.yaml");
  const document = parseDocument(readFileSync(file, "utf8"));
  document.setIn(["apis", name], { root: entry });
  await writeFile(file, document.toString({ lineWidth: 0 }));
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
