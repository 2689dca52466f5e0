import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { Progress } from "../command/progress.ts";
import { generate, generationSteps } from "../generate/generation.ts";
import { type BrokenRule, brokenRules } from "../import/broken-rules.ts";
import { UNKNOWN_CREDENTIALS } from "../import/credentials.ts";
import { type ImportedSpec, importDocument } from "../import/import-document.ts";
import { page, type Report, summary } from "../import/report.ts";
import { camelCase, pascalCase, wordsOf } from "../import/words.ts";
import { headerOf } from "../provider/provider.ts";
import { fileOfProvider, readProvider, readProviders } from "../provider/read-providers.ts";
import { type Api, apiOf, readApis } from "../repository/apis.ts";
import { configWithApi, configWithRoots } from "../repository/redocly-config.ts";
import { runTask } from "../repository/run-task.ts";
import { checkCompiles } from "./compile-check.ts";
import { lockfileWith } from "./lockfile.ts";
import type { NewProvider } from "./new-provider.ts";
import { type NewRecord, providerFile, variableOf } from "./provider-file.ts";
import { filledTemplates, type TemplateValues } from "./provider-templates.ts";
import { exampleCall, readmeExample } from "./readme-example.ts";

interface MadeProvider {
  /** Contents by path, including changed files of the repository. */
  files: Map<string, string>;
  /** Message to the user: what was done, and the next steps. */
  message: string;
}

/**
 * Generates the spec, types package and client of a new provider, and compiles the client, without changing the repository.
 * Intermediate files are written to `folder`. Throws a `UserError` if any of it fails.
 */
export async function makeProvider(provider: NewProvider, repository: string, folder: string): Promise<MadeProvider> {
  const { name, from } = provider;
  const api = apiOf(`${name}@${provider.api}`, `specs/${name}/${provider.api}/openapi.yaml`);
  const apis = [...readApis(repository), api];
  const config = path.join(repository, "redocly.yaml");
  const progress = new Progress(generationSteps(apis) + (from ? 4 : 2));
  const imported = from
    ? await progress.run(`convert ${from} to a spec`, () =>
        importDocument(from, pascalCase(wordsOf(name)), provider.baseUrl, config),
      )
    : undefined;
  const record = newRecord(provider, imported);
  const values = templateValues(record);
  const recordFile = providerFile(record);
  const providers = readProviders(repository, readApis(repository)).set(name, readProvider(name, recordFile, apis));
  const spec = imported ? prefixed(api.specs, imported.files) : filledTemplates("provider/specs", api.specs, values);
  await writeBelow(folder, spec);
  const stage = (broken: BrokenRule[]) => stagedConfig(api, broken, config, folder);
  const broken = imported
    ? await progress.run("check it against our rules", async () => brokenRules(api.key, await stage([]), folder))
    : [];

  const generated = await generate({ folder: repository, apis, providers, progress, config: await stage(broken) });
  const files = new Map([...spec, [fileOfProvider(name), recordFile] as const, ...generated]);
  const report = imported && from ? { imported, from, api: api.key, broken } : undefined;
  if (report) files.set(`${api.specs}/IMPORT.md`, page(report));
  const description = JSON.parse(generated.get(`${api.types}/openapi.json`) ?? "{}") as Description;
  const example = readmeExample(description, values.camel ?? "");
  const tested = testValues(description, { ...record, camel: values.camel });
  for (const [file, content] of packageFiles(provider, { ...values, ...tested, example }))
    files.set(file, file.endsWith(".ts") ? await formatted(file, content, repository) : content);
  await progress.run("compile the client", () =>
    checkCompiles(files, [`packages/${name}/src/index.ts`, `packages/${name}/src/testing.ts`], repository, {
      [`@linkwright/${name}-types/${provider.api}`]: `${api.types}/index.d.ts`,
    }),
  );
  const dependents = dependentManifests(name, repository);
  for (const [file, content] of dependents) files.set(file, content);
  const lockfile = await progress.run("update the lockfile", () =>
    lockfileWith(new Map([...manifestsOf(provider), ...dependents]), repository, path.join(folder, "workspace")),
  );
  files.set("pnpm-lock.yaml", lockfile);
  files.set("redocly.yaml", configWithApi(api.key, api.entry, broken, config));
  return { files, message: report ? `${summary(report)}\n\n${nextSteps(api, report)}` : nextSteps(api) };
}

/** Returns the package.json of both packages. Only names differ between providers. */
export function manifestsOf(provider: NewProvider): Map<string, string> {
  const values = templateValues(newRecord(provider));
  return new Map([
    ...filledTemplates("provider/types/package.json.template", `packages/${provider.name}-types/package.json`, values),
    ...filledTemplates("provider/client/package.json.template", `packages/${provider.name}/package.json`, values),
  ]);
}

/** Packages that read the descriptions of all APIs from the types packages, at run time or at build time. */
const READERS = [
  ["sandbox", "dependencies"],
  ["console", "devDependencies"],
] as const;

/** Returns the package.json of those packages, with the new types package added to their dependencies. */
function dependentManifests(name: string, repository: string): Map<string, string> {
  return new Map(
    READERS.flatMap(([reader, field]) => {
      const file = `packages/${reader}/package.json`;
      if (!existsSync(path.join(repository, file))) return [];
      const manifest = JSON.parse(readFileSync(path.join(repository, file), "utf8")) as Record<typeof field, object>;
      const dependencies = { ...manifest[field], [`@linkwright/${name}-types`]: "workspace:^" };
      manifest[field] = Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)));
      return [[file, `${JSON.stringify(manifest, undefined, 2)}\n`] as const];
    }),
  );
}

function newRecord({ name, api, baseUrl }: NewProvider, imported?: ImportedSpec): NewRecord {
  return {
    name,
    api,
    Name: pascalCase(wordsOf(name)),
    // Manifests, which are made before the document is read, have none.
    baseUrl: imported?.baseUrl ?? baseUrl ?? "",
    credentials: imported?.credentials ?? UNKNOWN_CREDENTIALS,
    imported: imported !== undefined,
  };
}

function templateValues({ name, api, Name, baseUrl, credentials }: NewRecord): TemplateValues {
  const keys = Object.keys(credentials.options);
  const variables = keys.map((key) => `\`${variableOf(name, key)}\``);
  return {
    name,
    api,
    Name,
    baseUrl,
    camel: camelCase(wordsOf(name)),
    keys: keys.join(", "),
    variables: variables.join(" and "),
  };
}

/** Returns the files of both packages and their changeset. */
function packageFiles({ name }: NewProvider, values: TemplateValues): Map<string, string> {
  return new Map([
    ...filledTemplates("provider/types", `packages/${name}-types`, values),
    ...filledTemplates("provider/client", `packages/${name}`, values),
    ...filledTemplates("provider/changeset.md.template", `.changeset/add-${name}.md`, values),
  ]);
}

async function formatted(file: string, content: string, repository: string): Promise<string> {
  const args = ["check", "--write", `--stdin-file-path=${file}`];
  return `${await runTask("biome", args, { cwd: repository, input: content })}\n`;
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

/** Writes a configuration that finds the new spec in `folder`, and everything else in its place. */
async function stagedConfig(api: Api, broken: BrokenRule[], config: string, folder: string): Promise<string> {
  const staged = path.join(folder, "redocly.yaml");
  await writeFile(staged, configWithApi(api.key, api.entry, broken, config));
  const roots = new Map([[api.key, path.join(folder, api.entry)]]);
  await writeFile(staged, configWithRoots(staged, roots, path.dirname(config)));
  return staged;
}

/** Lists what remains to be done by hand. */
function nextSteps({ provider, specs, key }: Api, report?: Report): string {
  const record = fileOfProvider(provider);
  const { imported, broken = [] } = report ?? {};
  const { rawOnly = [], rawOnlyParameters = [] } = imported?.conventions ?? {};
  const raw = rawOnly.length + rawOnlyParameters.length;
  const steps = [
    imported?.credentials.problem && `how credentials are sent, which is assumed (${record})`,
    `how errors are read, and which are never worth a retry (${record})`,
    `the server for tests, if there is one (${record})`,
    imported &&
      `which operations are idempotent, page, or send a message (\`x-repeatable\`, \`x-pagination\`, \`x-sends\` in ${specs}/paths)`,
    raw > 0 && `${raw} operations and parameters marked \`x-raw-only\` (${specs}/paths)`,
    broken.length > 0 && `${broken.length} rules that are off for ${key} (redocly.yaml)`,
    `the tests marked \`todo\` (packages/${provider}/test/client.test.ts)`,
    `the README and the changeset (packages/${provider}/README.md, .changeset/add-${provider}.md)`,
  ].filter(Boolean);
  const done = report
    ? `Added. ${specs}/IMPORT.md contains this list.`
    : `Added. Describe its operations in ${specs} (see specs/README.md), then run \`pnpm generate\`.`;
  return [done, "", "To do by hand:", ...steps.map((step) => `- ${step}`)].join("\n");
}

/** Returns the values of the test of a client: input of its example call, and what that sends. */
function testValues(
  description: Description,
  { camel, credentials }: NewRecord & { camel: string | undefined },
): TemplateValues {
  const { call, method, isPublic } = exampleCall(description, camel ?? "client");
  const [part] = credentials.credential;
  const header = part && headerOf(part).toLowerCase();
  const given = Object.keys(credentials.options).map((option) => `${option}: "key"`);
  const credentialCheck = isPublic
    ? `not.toHaveProperty(${JSON.stringify(header)})`
    : `toHaveProperty(${JSON.stringify([header])}, expect.any(String))`;
  return { call, method, givenKeys: given.join(", "), credentialCheck };
}
