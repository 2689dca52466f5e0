import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { type Method, readMethods } from "@linkwright/description/method";
import { Progress } from "../command/progress.ts";
import type { Provider } from "../provider/provider.ts";
import { checkAgainstDescriptions, fileOfProvider, readProviders } from "../provider/read-providers.ts";
import { type Api, readApis } from "../repository/apis.ts";
import { bundle, lint } from "../repository/redocly.ts";
import { configWithRoots } from "../repository/redocly-config.ts";
import { root } from "../repository/root.ts";
import { operationsModule, typesModule } from "./client-methods.ts";
import { consoleModule } from "./console-apis.ts";
import { descriptionTypes } from "./description-types.ts";
import { gatewayCredentials } from "./gateway-credentials.ts";
import { type DescribedApi, gatewayModule } from "./gateway-operations.ts";
import type { GeneratedFiles } from "./generated-files.ts";
import { type Covered, operationTable, withCoverage } from "./operation-docs.ts";
import { providerModule } from "./provider-module.ts";
import { sandboxModule } from "./sandbox-apis.ts";

/** How many steps `generate` shows. */
export function generationSteps(apis: Api[]): number {
  return 3 + apis.length;
}

interface Generation {
  /** The repository. Default: the one that this file is part of. */
  folder?: string;
  /** Default: all that its `redocly.yaml` lists. */
  apis?: Api[];
  /** Their providers, by key. Default: what the files beside their specs say. */
  providers?: ReadonlyMap<string, Provider>;
  /** The Redocly configuration that lists the APIs, where it is not the repository's. */
  config?: string;
  progress?: Progress;
}

/**
 * Everything that the specs give: lints them, bundles, lints the bundles, writes types and methods. Touches no file of the
 * working tree. Throws a `UserError` where a spec breaks a rule.
 */
export async function generate({
  folder = root,
  apis = readApis(folder),
  providers = readProviders(folder, apis),
  config = path.join(folder, "redocly.yaml"),
  progress = new Progress(generationSteps(apis)),
}: Generation = {}): Promise<GeneratedFiles> {
  const temporary = await mkdtemp(path.join(tmpdir(), "linkwright-"));
  const bundlePath = ({ key }: Api) => path.join(temporary, `${key}.json`);
  const keys = apis.map(({ key }) => key);
  try {
    await progress.run("lint specs", () => lint(keys, config, folder));
    const descriptions = await progress.run("bundle specs", () =>
      Promise.all(apis.map((api) => bundle(api.key, bundlePath(api), config, api.name, folder))),
    );
    const bundles = path.join(temporary, "redocly.yaml");
    await writeFile(bundles, configWithRoots(config, new Map(apis.map((api) => [api.key, bundlePath(api)]))));
    await progress.run("lint bundles", () => lint(keys, bundles, folder));
    const files: GeneratedFiles = new Map();
    const coverage: Covered[] = [];
    const described: DescribedApi[] = [];
    for (const [index, api] of apis.entries()) {
      await progress.run(`write types and methods of ${api.name}`, async () => {
        const description = descriptions[index] as Description;
        const operations = readMethods(description);
        for (const [file, content] of await apiFiles(api, description, operations)) files.set(file, content);
        described.push({ api, description, operations });
        const { module = "" } = providers.get(api.provider)?.apis[api.api] ?? {};
        coverage.push({ api, title: description.info.title, operations: operations.length, module });
      });
    }
    for (const provider of providers.values()) {
      checkAgainstDescriptions(provider, described);
      const origin = `// Made by \`pnpm generate\` from ${fileOfProvider(provider.key)}. Do not edit.\n`;
      files.set(
        `packages/${provider.key}/src/generated/provider.ts`,
        origin + providerModule(provider, providers.values()),
      );
    }
    files.set("packages/gateway/src/generated/operations.ts", gatewayModule(described, providers));
    files.set(
      "packages/console/src/generated/apis.ts",
      `// Made by \`pnpm generate\` from redocly.yaml and the files specs/*/provider.yaml. Do not edit.\n${consoleModule(apis, providers)}`,
    );
    const fromRecords = "// Made by `pnpm generate` from the files specs/*/provider.yaml. Do not edit.\n";
    files.set(
      "packages/gateway/src/generated/credentials.ts",
      fromRecords + gatewayCredentials([...providers.values()]),
    );
    files.set("packages/sandbox/src/generated/apis.ts", sandboxModule(described));
    files.set("README.md", withCoverage(await readFile(path.join(folder, "README.md"), "utf8"), coverage));
    return files;
  } finally {
    await rm(temporary, { recursive: true });
  }
}

async function apiFiles(api: Api, description: Description, operations: Method[]): Promise<GeneratedFiles> {
  const types = await descriptionTypes(description, operations);
  const origin = `Made by \`pnpm generate\` from ${api.specs}. Do not edit.`;
  return new Map([
    [`${api.types}/openapi.json`, jsonModule(origin, description)],
    [`${api.types}/index.d.ts`, `// ${origin}\n${types.text}`],
    [`${api.methods}/operations.ts`, `// ${origin}\n${operationsModule(description, operations)}`],
    [`${api.methods}/types.ts`, `// ${origin}\n${typesModule(api, description, operations, types)}`],
    [api.docs, `<!-- ${origin} -->\n${operationTable(api, description, operations)}`],
  ]);
}

/** JSON has no comments, so its first line is a field that says where the file comes from. */
function jsonModule(origin: string, description: Description): string {
  return `${jsonLines({ "x-generated": origin, ...description }).replace("{\n", "{ ")}\n`;
}

/**
 * JSON with a line for each operation and each component: a change reads as the lines of what it changes, and without indentation the
 * package is a megabyte smaller to install.
 */
function jsonLines(value: unknown, depth = 3): string {
  if (depth === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonLines(item, depth - 1)}`);
  return `{\n${entries.join(",\n")}\n}`;
}
