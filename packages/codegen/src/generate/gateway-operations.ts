import type { Description } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { queryNames } from "@linkwright/description/operation-table";
import type { Api } from "../repository/apis.ts";

/** An API with what its description gives. */
export interface DescribedApi {
  api: Api;
  description: Description;
  operations: Method[];
}

/** What the gateway lets through: a line for each operation of each API. */
export function gatewayModule(described: DescribedApi[]): string {
  const entries = described.map(({ api, description, operations }) => {
    const servers = description.servers?.map(({ url }) => url) ?? [];
    const credential = credentialOf(description);
    return [
      `  ${JSON.stringify(`${api.provider}/${api.api}`)}: {\n`,
      `    provider: ${JSON.stringify(api.provider)},\n`,
      `    servers: ${JSON.stringify(servers)},\n`,
      credential ? `    credential: ${JSON.stringify(credential)},\n` : "",
      `    operations: [\n${[...operations].sort(byPlace).map(line).join("")}    ],\n  },\n`,
    ].join("");
  });
  const names = described.map(({ api }) => JSON.stringify(`${api.provider}/${api.api}`));
  return [
    "// Made by `pnpm generate` from the specs that redocly.yaml lists. Do not edit.\n",
    'import type { GatewayApi } from "../operations.ts";\n\n',
    `export const apis: Readonly<Record<${names.join(" | ")}, GatewayApi>> = {\n${entries.join("")}};\n`,
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

/** OpenAPI matches a path without parameters before one with them: `/organizations/search` before `/organizations/{organization_id}`. */
function byPlace(a: Method, b: Method): number {
  const left = sortable(a);
  const right = sortable(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortable({ path, method }: Method): string {
  return `${path.replaceAll("{", "\uffff")} ${method}`;
}

function credentialOf({ security, components }: Description) {
  const name = security?.flatMap((alternative) => Object.keys(alternative)).at(0);
  const scheme = name === undefined ? undefined : components?.securitySchemes?.[name];
  if (scheme?.type === "http" && (scheme.scheme === "basic" || scheme.scheme === "bearer")) return scheme.scheme;
  if (scheme?.type === "apiKey" && scheme.in === "header" && scheme.name) return { header: scheme.name };
  return undefined;
}
