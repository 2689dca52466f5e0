import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { readApis } from "@linkwright/codegen/repository/apis";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { jsonOf, type Operation, responseTo } from "@linkwright/description/operation";
import { DescribedApi } from "../described-api.ts";
import type { Exchange } from "./har.ts";
import { undescribedFields } from "./undescribed-fields.ts";

/**
 * Returns every difference from the descriptions, and the operations that were not called. `folder` is for temporary files.
 */
export async function compare(exchanges: readonly Exchange[], origin: string, folder: string) {
  const apis = readApis().map(({ name }) => new DescribedApi(name));
  const found = await Promise.all(apis.map((api) => compareWith(api, exchanges, origin, folder)));
  const known = new Set(found.flatMap(({ own }) => own));
  const unknown = exchanges
    .filter((exchange) => !isClientError(exchange.response.status) && !known.has(exchange))
    .map(({ request }) => `Undocumented endpoint: ${request.method} ${new URL(request.url).pathname}`);
  return {
    differences: [...new Set([...unknown, ...found.flatMap(({ differences }) => differences)])],
    uncalled: found.flatMap(({ uncalled }) => uncalled),
  };
}

/** Compares the part of the traffic that belongs to the API: both Stytch APIs describe what is below `/v1/public`. */
async function compareWith(api: DescribedApi, exchanges: readonly Exchange[], origin: string, folder: string) {
  const called = new Set<Operation>();
  const own: Exchange[] = [];
  const missed: string[] = [];
  for (const exchange of exchanges) {
    const operation = operationOf(exchange, api);
    if (!operation) continue;
    called.add(operation);
    own.push(exchange);
    missed.push(...missedByDrift(exchange, operation, api));
  }
  // drift reports empty traffic as unreadable.
  const drifted = own.length > 0 ? await drift(own, api, origin, folder) : [];
  const uncalled = api.operations.filter((each) => !called.has(each)).map(({ id }) => id);
  return { own, differences: [...missed, ...drifted], uncalled };
}

function operationOf({ request }: Exchange, api: DescribedApi): Operation | undefined {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(`${api.basePath}/`)) return undefined;
  return api.match(request.method, pathname.slice(api.basePath.length));
}

/** A finding of `redocly drift`. */
interface Problem {
  severity: "info" | "warning" | "error";
  target: "request" | "response";
  message: string;
  operationId?: string;
  status: number;
}

/** Returns the findings of `redocly drift`: about bodies, parameters, headers, credentials and endpoints. */
async function drift(
  own: readonly Exchange[],
  { name, file, basePath }: DescribedApi,
  origin: string,
  folder: string,
): Promise<string[]> {
  const har = path.join(folder, `${name.replace("/", "-")}.har`);
  const output = har.replace(/har$/, "json");
  await writeFile(har, JSON.stringify({ log: { version: "1.2", creator: { name: "", version: "" }, entries: own } }));
  const server = `${origin}${basePath}`;
  const options = ["--server", server, "--format", "json", "--output", output];
  const failure = await runTask("redocly", ["drift", har, "--api", file, ...options]).then(
    () => undefined,
    (error: Error) => error,
  );
  // It also fails after writing a report of differences.
  const report = await readFile(output, "utf8").catch((error: Error) => {
    throw failure ?? error;
  });
  return (JSON.parse(report) as { problems: Problem[] }).problems
    .filter(({ severity, target, status }) => severity === "error" && !(target === "request" && isClientError(status)))
    .map(({ operationId, status, message }) => `${operationId ?? name} (${status}): ${message}`);
}

/** For an error, only the response is compared, since the request may be invalid. */
const isClientError = (status: number) => status >= 400;

/** Returns what drift does not check: a status, a media type or a response field that is not described. */
function missedByDrift({ request, response }: Exchange, operation: Operation, api: DescribedApi): string[] {
  const at = `${operation.id} (${response.status})`;
  const described = responseTo(operation, response.status);
  if (!described) return [`${at}: the status is not described`];
  const types = [...described.contents.keys()];
  const type = mediaType(response.headers.find(({ name }) => name.toLowerCase() === "content-type")?.value);
  if (type === undefined ? types.length > 0 : !types.includes(type)) return [`${at}: response is ${type}`];
  const media = jsonOf(described.contents);
  const extra = media ? undescribedFields(api, media.schema, JSON.parse(response.content.text ?? "")) : [];
  if (extra.length > 0) return [`${at}: response has ${[...new Set(extra)].join(", ")}`];
  // The official client sends an empty JSON value to operations without a body.
  if (isClientError(response.status) || !request.postData || ["", "{}"].includes(request.postData.text)) return [];
  const sent = mediaType(request.postData.mimeType) ?? "";
  return operation.body?.contents.has(sent) ? [] : [`${at}: request is ${sent}`];
}

// Case-insensitive: https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
const mediaType = (header: string | undefined) => header?.split(";")[0]?.trim().toLowerCase();
