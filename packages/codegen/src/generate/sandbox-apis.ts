import { serverPath } from "@linkwright/description/server-path";
import type { DescribedApi } from "./gateway-operations.ts";

/** The APIs that the sandbox serves. */
export function sandboxModule(described: DescribedApi[]): string {
  const lines = described.map(({ api: { name, provider, api }, description }) => {
    const file = `@linkwright/${provider}-types/${api}/openapi.json`;
    return `  ${JSON.stringify({ name, description: file, basePath: serverPath(description.servers?.[0]?.url) })},\n`;
  });
  return `// Made by \`pnpm generate\` from the APIs that redocly.yaml lists. Do not edit.

/** Every API, with where its description is and what stands before its paths. */
export const apis = [
${lines.join("")}] as const;
`;
}
