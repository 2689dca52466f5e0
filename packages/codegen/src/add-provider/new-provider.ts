import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { Progress } from "../command/progress.ts";
import { type Description, readOperations } from "../description/description.ts";
import { differences } from "../generate/generated-files.ts";
import { generate, generationSteps } from "../generate/generation.ts";
import { UNKNOWN_CREDENTIALS } from "../import/credentials.ts";
import { type ImportedSpec, importDocument } from "../import/import-document.ts";
import { page, type Report, summary } from "../import/report.ts";
import { type BrokenRule, brokenRules } from "../import/rules.ts";
import { type Api, apiOf, readApis } from "../repository/apis.ts";
import { CONFIG, configWithApi, configWithRoots } from "../repository/redocly-config.ts";
import { root } from "../repository/root.ts";
import { runTask } from "../repository/run-task.ts";
import { writeFiles } from "../repository/write-files.ts";
import { checkCompiles } from "./compile-check.ts";
import { lockfileWith } from "./lockfile.ts";
import { filledTemplates, type TemplateValues } from "./provider-templates.ts";

export interface NewProvider {
  name: string;
  api: string;
  /** file or address of its OpenAPI document; undefined for a spec to be filled in */
  from: string | undefined;
  baseUrl: string | undefined;
}

/**
 * Makes spec, types package and client of a new provider in a folder of their own, compiles the client, and only then writes all of it
 * together. Returns what is to be said. Throws a `UserError`, with nothing written, where any of it fails.
 */
export async function addProvider(provider: NewProvider, folder: string): Promise<string> {
  const { name } = provider;
  const api = apiOf(`${name}@${provider.api}`, `specs/${name}/${provider.api}/openapi.yaml`);
  const apis = [...readApis(), api];
  const progress = new Progress(generationSteps(apis) + (provider.from ? 5 : 3));
  const Name = pascalCase(name);
  const { from } = provider;
  const imported = from
    ? await progress.run(`bring ${from} into our form`, () => importDocument(from, folder, Name, provider.baseUrl))
    : undefined;
  const values = templateValues(provider, Name, imported);
  const spec = imported ? prefixed(api.specs, imported.files) : filledTemplates("provider/specs", api.specs, values);
  await writeBelow(folder, spec);
  const broken = imported ? await progress.run("hold it against our rules", () => brokenRulesOf(api, folder)) : [];

  const files = new Map(spec);
  files.set("redocly.yaml", configWithApi(api.name, api.entry, broken));
  const config = await stagedConfig(api, folder, files.get("redocly.yaml") ?? "");
  const generated = await generate({ apis, progress, config });
  for (const { file, kind } of differences(generated)) if (kind !== "stray") files.set(file, generated.get(file) ?? "");

  const report = imported && from ? reportOf(imported, from, api, broken) : undefined;
  if (report) files.set(`${api.specs}/IMPORT.md`, page(report));
  const example = exampleOf(generated.get(`${api.types}/openapi.json`) ?? "{}", values.camel ?? "");
  for (const [file, content] of packageFiles(provider, { ...values, example }, imported !== undefined))
    files.set(file, await formatted(file, content));
  await progress.run("compile the client", () =>
    checkCompiles(files, `packages/${name}/src/index.ts`, {
      [`@linkwright/${name}-types/${provider.api}`]: `${api.types}/index.d.ts`,
    }),
  );
  const manifests = new Map([...files].filter(([file]) => file.endsWith("/package.json")));
  const lockfile = await progress.run("lock its packages", () =>
    lockfileWith(manifests, path.join(folder, "workspace")),
  );
  files.set("pnpm-lock.yaml", lockfile);
  await progress.run(`write ${files.size} files`, () => writeFiles(root, files));
  return report ? `${summary(report)}\n\n${nextSteps(api, true)}` : nextSteps(api, false);
}

function templateValues({ name, api, baseUrl }: NewProvider, Name: string, imported?: ImportedSpec): TemplateValues {
  const credentials = imported?.credentials ?? UNKNOWN_CREDENTIALS;
  return {
    name,
    api,
    Name,
    baseUrl: imported?.baseUrl ?? baseUrl ?? `https://api.${name}.com`,
    camel: Name.replace(/^./, (letter) => letter.toLowerCase()),
    ENV: name.toUpperCase().replaceAll("-", "_"),
    authorization: credentials.authorization,
    credential: credentials.what,
  };
}

/** The files of both packages and their changeset. What is different for a document of the provider's own replaces what is not. */
function packageFiles({ name }: NewProvider, values: TemplateValues, imported: boolean): Map<string, string> {
  return new Map([
    ...filledTemplates("provider/types", `packages/${name}-types`, values),
    ...filledTemplates("provider/client", `packages/${name}`, values),
    ...(imported ? filledTemplates("imported/client", `packages/${name}`, values) : []),
    ...filledTemplates("provider/changeset.md.template", `.changeset/add-${name}.md`, values),
  ]);
}

async function formatted(file: string, content: string): Promise<string> {
  if (!/\.(ts|json)$/.test(file)) return content;
  return `${await runTask("biome", ["check", "--write", `--stdin-file-path=${file}`], { input: content })}\n`;
}

async function writeBelow(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
}

function prefixed(folder: string, files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([file, content]) => [`${folder}/${file}`, content]));
}

/** Writes a configuration that finds the new spec in the folder and everything else where it is. */
async function stagedConfig(api: Api, folder: string, config: string): Promise<string> {
  const beside = path.join(folder, "listed.yaml");
  await writeFile(beside, config);
  const file = path.join(folder, "redocly.yaml");
  await writeFile(
    file,
    configWithRoots(beside, new Map([[api.name, path.join(folder, api.entry)]]), path.dirname(CONFIG)),
  );
  return file;
}

async function brokenRulesOf(api: Api, folder: string): Promise<BrokenRule[]> {
  const config = await stagedConfig(api, folder, configWithApi(api.name, api.entry, []));
  return brokenRules(api.name, config, folder);
}

function reportOf(imported: ImportedSpec, from: string, api: Api, broken: BrokenRule[]): Report {
  const { title, version, conventions, renamed, unused, numbered, credentials } = imported;
  const told = { title, version, from, conventions, renamed, unused, numbered, broken };
  return { ...told, specs: api.specs, api: api.name, credentials: credentials.problem };
}

/** A call for the README: one that needs no input where there is one. */
function exampleOf(description: string, camel: string): string {
  const operations = readOperations(JSON.parse(description) as Description);
  const [best] = operations
    .map(({ id, repeatable, input }) => ({ id, repeatable, needed: input.filter(({ required }) => required) }))
    .sort((a, b) => Number(b.repeatable) - Number(a.repeatable) || a.needed.length - b.needed.length);
  if (!best) throw new UserError("None of its operations can become a method: there is nothing to make a client of.");
  const fields = best.needed.map(({ name }) =>
    /^[A-Za-z_$][\w$]*$/.test(name) ? name : `${JSON.stringify(name)}: value`,
  );
  const input = fields.length > 0 ? `{ ${fields.join(", ")} }` : "";
  return `const answer = await ${camel}.${best.id}(${input});`;
}

function nextSteps({ provider, specs }: Api, imported: boolean): string {
  return imported
    ? `Added. ${specs}/IMPORT.md keeps this list. Look at how credentials are sent (packages/${provider}/src/index.ts) and how errors are read (packages/${provider}/src/errors.ts).`
    : `Added. Now describe its operations in ${specs} (specs/README.md tells how), then run \`pnpm generate\`.`;
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
