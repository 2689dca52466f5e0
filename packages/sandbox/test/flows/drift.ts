import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { runTask } from "../../../../scripts/lib/run-task.ts";
import { DescribedApi } from "../../../../scripts/test/support/described-api.ts";
import type { Exchange } from "./redocly-proxy.ts";
import { undescribedFields } from "./undescribed-fields.ts";

/** Where an API is served below the sandbox, and its description. */
interface ServedApi {
  name: string;
  specifier: string;
  /** What the description keeps in its servers' URLs. */
  basePath: string;
}

const apis: ServedApi[] = [
  { name: "b2b", specifier: "@linkwright/stytch-types/b2b/openapi.json", basePath: "" },
  { name: "consumer", specifier: "@linkwright/stytch-types/consumer/openapi.json", basePath: "" },
  { name: "upvio", specifier: "@linkwright/upvio-types/v1/openapi.json", basePath: "/v1" },
];

function apiOf({ request }: Exchange): string {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/v1/b2b/")) return "b2b";
  return pathname.startsWith("/v1/businesses") ? "upvio" : "consumer";
}

/** How many exchanges of each API there were, and every difference from the descriptions. `folder` takes files in between. */
export async function compare(exchanges: readonly Exchange[], origin: string, folder: string) {
  const counts: Record<string, number> = {};
  const differences: string[] = [];
  for (const api of apis) {
    const own = exchanges.filter((exchange) => apiOf(exchange) === api.name);
    counts[api.name] = own.length;
    // Of no traffic at all drift says that it cannot be read.
    if (own.length === 0) continue;
    differences.push(...missedByDrift(own, api), ...(await drift(own, api, origin, folder)));
  }
  return { counts, differences };
}

/** What `redocly drift` finds: of bodies, parameters, headers, credentials and endpoints. */
async function drift(own: readonly Exchange[], api: ServedApi, origin: string, folder: string): Promise<string[]> {
  const har = path.join(folder, `${api.name}.har`);
  await writeFile(har, JSON.stringify({ log: { version: "1.2", creator: { name: "", version: "" }, entries: own } }));
  const description = createRequire(import.meta.url).resolve(api.specifier);
  const server = `${origin}${api.basePath}`;
  const options = ["--server", server, "--max-findings", "100"];
  return runTask("redocly", ["drift", har, "--api", description, ...options]).then(
    () => [],
    (error: Error) => [`${api.name}: ${error.message}`],
  );
}

/** It says nothing of a status, a media type or an answer's field that is not described, so these are looked at here. */
function missedByDrift(own: readonly Exchange[], api: ServedApi): string[] {
  const description = new DescribedApi(api.specifier);
  return own.flatMap(({ request, response }) => {
    const { pathname } = new URL(request.url);
    const operation = description.match(request.method, pathname.slice(api.basePath.length));
    if (!operation) return [];
    const at = `${operation.operationId} (${response.status})`;
    const answer = operation.responses[response.status];
    if (!answer) return [`${at}: the status is not described`];
    const content = description.resolve(answer).content ?? {};
    const types = Object.keys(content);
    const type = mediaType(response.headers.find(({ name }) => name.toLowerCase() === "content-type")?.value);
    if (type === undefined ? types.length > 0 : !types.includes(type)) return [`${at}: answered as ${type}`];
    const { schema } = content[type ?? ""] ?? {};
    const extra = schema ? undescribedFields(description, schema, JSON.parse(response.content.text ?? "")) : [];
    if (extra.length > 0) return [`${at}: answered with ${[...new Set(extra)].join(", ")}`];
    // Nothing, said in JSON: so the official client calls operations that take no body.
    if (!request.postData || ["", "{}"].includes(request.postData.text)) return [];
    const body = operation.requestBody && description.resolve(operation.requestBody).content;
    const sent = mediaType(request.postData.mimeType) ?? "";
    if (!(body && sent in body)) return [`${at}: sent as ${sent}`];
    return [];
  });
}

const mediaType = (header: string | undefined) => header?.split(";")[0]?.trim();
