import type { ConsoleOperation, ConsoleParameter, FlatInput } from "../catalogue/operation.ts";
import { type ClientFacts, clientOf } from "./client.ts";

/** A text that the environment completes. */
export type Template = readonly (string | Variable)[];

export interface Variable {
  variable: string;
  /** What stands for it where it is not set. */
  fallback?: string;
}

/** What our client would send for an input, with the credentials left open. */
export interface SnippetRequest {
  client: ClientFacts;
  method: string;
  /** Base URL, path and query, percent-encoded; a parameter that cannot be sent stands in braces. */
  url: Template;
  /** It carries the client's credentials. */
  authorized: boolean;
  /** Those of the input, with the call option of our client that brings each. */
  headers: readonly { name: string; value: string; option: string }[];
  /** The client's flat input: all but the headers. */
  flatInput: Readonly<Record<string, unknown>>;
  body: { contentType: string; form: boolean; fields: Readonly<Record<string, unknown>> } | undefined;
}

const FORM = "application/x-www-form-urlencoded";
// As in the runtime's path.ts: such a segment would make it another path.
const DOT_SEGMENT = /^(?:\.|%(?:25)*2e){1,2}$/i;

export function requestOf(operation: ConsoleOperation, input: FlatInput): SnippetRequest {
  const client = clientOf(operation);
  const { method, parameters } = operation;
  const hasBody = operation.body !== undefined;
  const placeOf = (name: string) => parameters.find((each) => each.name === name)?.in ?? (hasBody ? "body" : "query");
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const fieldsIn = (place: string) => given.filter(([name]) => placeOf(name) === place);
  const form = operation.body?.contentType === FORM;
  return {
    client,
    method,
    url: [
      { variable: client.baseUrl, fallback: operation.servers[0]?.url ?? "" },
      ...pathOf(operation, client, input),
      queryOf(fieldsIn("query")),
    ],
    authorized: !operation.public,
    headers: fieldsIn("header").flatMap(([name, value]) =>
      typeof value === "string" ? [{ name, value, option: optionOf(parameters, name) }] : [],
    ),
    flatInput: Object.fromEntries(given.filter(([name]) => placeOf(name) !== "header")),
    body: hasBody
      ? {
          contentType: form ? FORM : "application/json",
          form,
          fields: Object.fromEntries(fieldsIn("body")),
        }
      : undefined,
  };
}

function optionOf(parameters: readonly ConsoleParameter[], name: string): string {
  return parameters.find((each) => each.name === name)?.option ?? `headers.${name}`;
}

function pathOf({ path, parameters }: ConsoleOperation, { options }: ClientFacts, input: FlatInput): Template {
  return path.split(/(\{[^{}/]+\})/).map((part) => {
    if (!part.startsWith("{")) return part;
    const name = part.slice(1, -1);
    const variable = options[parameters.find((each) => each.name === name)?.option ?? ""];
    if (input[name] === undefined && variable) return { variable };
    return segmentOf(input[name]) ?? part;
  });
}

/** Undefined for what our client refuses, since it would vanish from the path or climb out of it. */
function segmentOf(value: unknown): string | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const text = String(value);
  return text === "" || DOT_SEGMENT.test(text) ? undefined : encoded(text);
}

/** With its question mark. Lists by repeating the name, objects in brackets, as the descriptions have them and openapi-fetch writes them. */
export function queryOf(fields: readonly (readonly [string, unknown])[]): string {
  const pairs = fields.flatMap(([name, value]): [string, unknown][] => {
    if (Array.isArray(value)) return value.map((each) => [name, each]);
    if (typeof value !== "object" || value === null) return [[name, value]];
    return Object.entries(value).map(([key, each]) => [`${name}[${encoded(key)}]`, each]);
  });
  const query = pairs
    .filter(([, value]) => value !== undefined && value !== null)
    // URLs have the apostrophe encoded in a query, and there alone: https://url.spec.whatwg.org/#special-query-percent-encode-set
    .map(([name, value]) => `${name}=${encoded(String(value)).replaceAll("'", "%27")}`);
  return query.length > 0 ? `?${query.join("&")}` : "";
}

/** A lone half of a character, which no URL can hold, becomes the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
}

/** A form's fields, as our client writes them: lists repeat the name, objects and what is in them stand in brackets. */
export function formFields(fields: Readonly<Record<string, unknown>>): [string, string][] {
  const written = (name: string, value: unknown, numbered: boolean): [string, string][] => {
    if (typeof value !== "object" || value === null) return [[name, String(value)]];
    if (Array.isArray(value) && !numbered) return value.flatMap((each) => written(name, each, true));
    return Object.entries(value).flatMap(([key, each]) => written(`${name}[${key}]`, each, true));
  };
  return Object.entries(fields).flatMap(([name, value]) => written(name, value, false));
}
