import { type FlatInput, packedRequest } from "@linkwright/description/request";
import { parseOperation } from "@linkwright/runtime";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import { type ClientFacts, clientOf } from "./client.ts";

/** An environment variable in a text. */
export type Template = readonly (string | Variable)[];

export interface Variable {
  variable: string;
  /** Value if it is not set. */
  fallback?: string;
}

/** The request that our client would send for an input, without credentials. */
export interface SnippetRequest {
  client: ClientFacts;
  method: string;
  /** Base URL, path and query, percent-encoded. A missing path parameter is in braces. */
  url: Template;
  /** `true` if it includes the client's credentials. */
  authorized: boolean;
  /** Headers from the input, with our client's call option for each. */
  headers: readonly { name: string; value: string; option: string }[];
  /** The client's flat input, without the headers. */
  flatInput: FlatInput;
  body: SnippetBody | undefined;
}

export type SnippetBody =
  | { kind: "json"; contentType: string; value: unknown }
  | { kind: "form"; contentType: string; text: string }
  /** `fetch` and curl set its content type, which includes the boundary. */
  | { kind: "multipart"; contentType: undefined; parts: readonly Part[] };

/** A part of a multipart body: text, or JSON as a file without a name. */
export interface Part {
  name: string;
  text: string;
  json: boolean;
}

/** Returns the request for an input. Throws an `InvalidInputError` if the clients would reject the input. */
export function requestOf(operation: ConsoleOperation, input: FlatInput): SnippetRequest {
  const client = clientOf(operation);
  const open = placeholders(operation, client, input);
  const marked = Object.fromEntries(Array.from(open.keys(), (name) => [name, mark(name)]));
  const request = packedRequest(operation, { ...input, ...marked });
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  return {
    client,
    method: request.method,
    url: [
      { variable: client.baseUrl, fallback: operation.servers[0]?.url ?? "" },
      ...withPlaceholders(asInUrls(request.target), open),
    ],
    authorized: !operation.public,
    headers: operation.headers.flatMap((name) => {
      const value = request.headers[name];
      return value === undefined ? [] : [{ name, value, option: optionOf(operation, name) ?? `headers.${name}` }];
    }),
    flatInput: Object.fromEntries(given.filter(([name]) => !operation.headers.includes(name))),
    body: bodyOf(request.body, request.headers["content-type"], input),
  };
}

function optionOf({ parameters }: ConsoleOperation, name: string): string | undefined {
  return parameters.find((each) => each.name === name)?.option;
}

/** Returns placeholders for missing values: environment variables for client options, braces for other path parameters. */
function placeholders(
  operation: ConsoleOperation,
  { options }: ClientFacts,
  input: FlatInput,
): Map<string, string | Variable> {
  const { pathNames, queryNames } = parseOperation(operation.id, operation.line);
  const inQuery = operation.parameters.filter((each) => each.in === "query").map(({ name }) => name);
  const open = new Map<string, string | Variable>();
  for (const name of new Set([...pathNames, ...queryNames, ...inQuery])) {
    if (![undefined, null, ""].includes(input[name] as undefined)) continue;
    const variable = options[optionOf(operation, name) ?? ""];
    if (variable) open.set(name, { variable });
    else if (pathNames.includes(name)) open.set(name, `{${name}}`);
  }
  return open;
}

/** Returns a mark that passes through the client's encoding in place of a value and can be found in the result. */
function mark(name: string): string {
  return `\0{${name}}`;
}

function withPlaceholders(target: string, open: ReadonlyMap<string, string | Variable>): Template {
  let parts: Template = [target];
  for (const [name, placeholder] of open) {
    parts = parts.flatMap((part) => {
      if (typeof part !== "string") return [part];
      const texts = part.split(encodeURIComponent(mark(name)));
      return texts.flatMap((text, index) => (index === 0 ? [text] : [placeholder, text]));
    });
  }
  return parts;
}

/** Encodes apostrophes, which URLs encode only in a query: https://url.spec.whatwg.org/#special-query-percent-encode-set */
function asInUrls(target: string): string {
  return target.replace(/\?.*$/s, (query) => query.replaceAll("'", "%27"));
}

function bodyOf(
  body: BodyInit | undefined,
  contentType: string | undefined,
  input: FlatInput,
): SnippetBody | undefined {
  if (body instanceof FormData) return { kind: "multipart", contentType: undefined, parts: partsOf(body, input) };
  if (typeof body !== "string" || contentType === undefined) return undefined;
  if (contentType === "application/x-www-form-urlencoded") return { kind: "form", contentType, text: body };
  return { kind: "json", contentType, value: JSON.parse(body) };
}

/** Returns the parts of a form. A `Blob` can only be read asynchronously, so its text is taken from the input. */
function partsOf(form: FormData, input: FlatInput): Part[] {
  const parts: Part[] = [];
  for (const [name, part] of form) {
    const items = [input[name]].flat().filter((item) => item !== undefined && item !== null);
    const before = parts.filter((each) => each.name === name).length;
    const json = typeof part !== "string";
    parts.push({ name, text: json ? JSON.stringify(items[before]) : part, json });
  }
  return parts;
}
