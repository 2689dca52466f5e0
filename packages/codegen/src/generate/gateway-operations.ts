import type { Description } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { queryNames } from "@linkwright/description/operation-table";
import type { Provider } from "../provider/provider.ts";
import { credentialOf, credentialOptions, optionOf, serversOf } from "../provider/provider-record.ts";
import type { Api } from "../repository/apis.ts";

/** An API with what its description gives. */
export interface DescribedApi {
  api: Api;
  description: Description;
  operations: Method[];
}

/** What the gateway lets through: a line for each operation of each API; and how it proves itself to each provider. */
export function gatewayModule(described: DescribedApi[], providers: ReadonlyMap<string, Provider>): string {
  const entries = described.map(({ api, operations }) => {
    const provider = providers.get(api.provider) as Provider;
    return [
      `  ${JSON.stringify(api.name)}: {\n`,
      `    provider: ${JSON.stringify(api.provider)},\n`,
      `    servers: ${JSON.stringify(serversOf(provider, api.api))},\n`,
      `    operations: [\n${operations.map(line).join("")}    ],\n  },\n`,
    ].join("");
  });
  const names = described.map(({ api }) => JSON.stringify(api.name));
  const keys = [...providers.keys()].map((key) => JSON.stringify(key));
  return [
    "// Made by `pnpm generate` from the specs that redocly.yaml lists. Do not edit.\n",
    'import type { GatewayApi, GatewayProvider } from "../operations.ts";\n\n',
    `export const providers: Readonly<Record<${keys.join(" | ")}, GatewayProvider>> = {\n`,
    ...[...providers.values()].map(providerEntry),
    "};\n\n",
    `export const apis: Readonly<Record<${names.join(" | ")}, GatewayApi>> = {\n${entries.join("")}};\n`,
  ].join("");
}

function providerEntry(provider: Provider): string {
  const options = credentialOptions(provider).map((name) => {
    const { variable, prefixes } = optionOf(provider, name);
    const option = { variable, ...(provider.options[name]?.secret && { secret: true }), ...(prefixes && { prefixes }) };
    return `      ${name}: ${JSON.stringify(option)},\n`;
  });
  return [
    `  ${JSON.stringify(provider.key)}: {\n`,
    `    options: {\n${options.join("")}    },\n`,
    `    baseUrl: ${JSON.stringify(provider.baseUrl)},\n`,
    `    credential: ${JSON.stringify(credentialOf(provider))},\n  },\n`,
  ].join("");
}

function line(operation: Method): string {
  const { id, method, path, repeatable, body, headers, server } = operation;
  const query = queryNames(operation);
  const entry = {
    id,
    method,
    path,
    repeatable,
    contentType: body?.contentType,
    query: query.length > 0 ? query : undefined,
    headers: headers.length > 0 ? headers.map(({ name }) => name.toLowerCase()) : undefined,
    public: operation.public || undefined,
    server,
  };
  return `      ${JSON.stringify(entry)},\n`;
}
