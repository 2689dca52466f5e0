import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { DescribedApi, type DescribedOperation } from "../described-api.ts";
import type { Exchange } from "./har.ts";
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

/** Both Stytch APIs describe what lies below `/v1/public`. */
function apisOf({ request }: Exchange): string[] {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith("/v1/public/")) return ["b2b", "consumer"];
  if (pathname.startsWith("/v1/b2b/")) return ["b2b"];
  return [pathname.startsWith("/v1/businesses") ? "upvio" : "consumer"];
}

/** Every difference from the descriptions, and the operations that nobody called. `folder` takes files in between. */
export async function compare(exchanges: readonly Exchange[], origin: string, folder: string) {
  const found = await Promise.all(
    apis.map((api) => {
      const own = exchanges.filter((exchange) => apisOf(exchange).includes(api.name));
      return compareWith(api, own, origin, folder);
    }),
  );
  return {
    differences: [...new Set(found.flatMap(({ differences }) => differences))],
    uncalled: found.flatMap(({ uncalled }) => uncalled),
  };
}

async function compareWith(api: ServedApi, exchanges: readonly Exchange[], origin: string, folder: string) {
  const described = new DescribedApi(api.specifier);
  const called = new Set<DescribedOperation>();
  const missed = exchanges.flatMap((exchange) => {
    const operation = operationOf(exchange, api, described);
    if (operation) called.add(operation);
    return operation ? missedByDrift(exchange, operation, described) : [];
  });
  // Of no traffic at all drift says that it cannot be read.
  const drifted = exchanges.length > 0 ? await drift(exchanges, api, origin, folder) : [];
  const uncalled = described.operations.filter((each) => !called.has(each)).map(({ operationId }) => operationId);
  return { differences: [...missed, ...drifted], uncalled };
}

function operationOf({ request }: Exchange, api: ServedApi, described: DescribedApi): DescribedOperation | undefined {
  const { pathname } = new URL(request.url);
  return described.match(request.method, pathname.slice(api.basePath.length));
}

/** A finding of `redocly drift`. */
interface Problem {
  severity: "info" | "warning" | "error";
  target: "request" | "response";
  message: string;
  operationId?: string;
  status: number;
}

/** What `redocly drift` finds: of bodies, parameters, headers, credentials and endpoints. */
async function drift(own: readonly Exchange[], api: ServedApi, origin: string, folder: string): Promise<string[]> {
  const har = path.join(folder, `${api.name}.har`);
  const output = path.join(folder, `${api.name}.json`);
  await writeFile(har, JSON.stringify({ log: { version: "1.2", creator: { name: "", version: "" }, entries: own } }));
  const description = createRequire(import.meta.url).resolve(api.specifier);
  const server = `${origin}${api.basePath}`;
  const options = ["--server", server, "--format", "json", "--output", output];
  const failure = await runTask("redocly", ["drift", har, "--api", description, ...options]).then(
    () => undefined,
    (error: Error) => error,
  );
  // It fails as well where it has written a report of differences.
  const report = await readFile(output, "utf8").catch((error: Error) => {
    throw failure ?? error;
  });
  return (JSON.parse(report) as { problems: Problem[] }).problems
    .filter(({ severity, target, status }) => severity === "error" && !(target === "request" && isRefusal(status)))
    .map(({ operationId, status, message }) => `${operationId ?? api.name} (${status}): ${message}`);
}

/** Of a refusal only the answer is compared: something in the request was not as described. */
const isRefusal = (status: number) => status >= 400;

/** It says nothing of a status, a media type or an answer's field that is not described, so these are looked at here. */
function missedByDrift({ request, response }: Exchange, operation: DescribedOperation, api: DescribedApi): string[] {
  const at = `${operation.operationId} (${response.status})`;
  const answer = operation.responses[response.status];
  if (!answer) return [`${at}: the status is not described`];
  const content = api.resolve(answer).content ?? {};
  const types = Object.keys(content);
  const type = mediaType(response.headers.find(({ name }) => name.toLowerCase() === "content-type")?.value);
  if (type === undefined ? types.length > 0 : !types.includes(type)) return [`${at}: answered as ${type}`];
  const { schema } = content[type ?? ""] ?? {};
  const extra = schema ? undescribedFields(api, schema, JSON.parse(response.content.text ?? "")) : [];
  if (extra.length > 0) return [`${at}: answered with ${[...new Set(extra)].join(", ")}`];
  // Nothing, said in JSON: so the official client calls operations that take no body.
  if (isRefusal(response.status) || !request.postData || ["", "{}"].includes(request.postData.text)) return [];
  const body = operation.requestBody && api.resolve(operation.requestBody).content;
  const sent = mediaType(request.postData.mimeType) ?? "";
  return body && sent in body ? [] : [`${at}: sent as ${sent}`];
}

// In any case: https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
const mediaType = (header: string | undefined) => header?.split(";")[0]?.trim().toLowerCase();
