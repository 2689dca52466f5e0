import type { DescribedApi } from "./gateway-operations.ts";

/** The APIs that the sandbox serves. */
export function sandboxModule(described: DescribedApi[]): string {
  const lines = described.map(({ api: { provider, api }, description }) => {
    const [server] = description.servers ?? [];
    return `  ${JSON.stringify({
      name: `${provider}/${api}`,
      description: `@linkwright/${provider}-types/${api}/openapi.json`,
      basePath: server ? new URL(server.url).pathname.replace(/\/$/, "") : "",
    })},\n`;
  });
  return `// Made by \`pnpm generate\` from the APIs that redocly.yaml lists. Do not edit.

/** Every API, with where its description is and what stands before its paths. */
export const apis = [
${lines.join("")}] as const;
`;
}
