import type { FlatInput } from "@linkwright/description/request";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import { type Part, requestOf, type SnippetBody, type SnippetRequest } from "./request.ts";
import { interpolated, quoted } from "./shell.ts";

/** Returns a curl command for any POSIX shell. */
export function curlSnippet(operation: ConsoleOperation, input: FlatInput): string {
  const request = requestOf(operation, input);
  const { method, url, headers, body } = request;
  const options: string[] = [];
  // With data, curl defaults to POST.
  if (method !== (body ? "POST" : "GET")) options.push(`-X ${method}`);
  // curl would expand brackets and braces to several URLs.
  if (/[[\]{}]/.test(url.filter((part) => typeof part === "string").join(""))) options.push("--globoff");
  const address = [...options, interpolated(url)].join(" ");
  const lines = [
    ...authorizationHeaders(request),
    ...headers.map(({ name, value }) => `-H ${quoted(headerLine(name, value))}`),
    ...(body ? bodyOf(body) : []),
  ];
  return `${[`curl ${address}`, ...lines].join(" \\\n  ")}\n`;
}

function authorizationHeaders({ authorized, client }: SnippetRequest): string[] {
  if (!authorized) return [];
  return client.headers.map(({ name, scheme, variables }) => {
    const joined = variables.flatMap((variable, index) => (index === 0 ? [{ variable }] : [":", { variable }]));
    return scheme === "Basic"
      ? `-u ${interpolated(joined)}`
      : `-H ${interpolated([`${name}: ${scheme}${scheme && " "}`, ...joined])}`;
  });
}

/** Returns a header line. curl sends a header without a value only if it ends in a semicolon. */
function headerLine(name: string, value: string): string {
  return value.trim() === "" ? `${name};` : `${name}: ${value}`;
}

function bodyOf(body: SnippetBody): string[] {
  if (body.kind === "multipart") return body.parts.map(partOf);
  const text = body.kind === "form" ? body.text : JSON.stringify(body.value, undefined, 2);
  return [`-H ${quoted(`Content-Type: ${body.contentType}`)}`, `--data-raw ${quoted(text)}`];
}

/** Returns an option for a form field. curl interprets quotes, semicolons and a leading `@` in `--form`, but not in a quoted value: https://curl.se/docs/manpage.html#-F */
function partOf({ name, text, json }: Part): string {
  if (!json) return `--form-string ${quoted(`${name}=${text}`)}`;
  const value = text.replaceAll(/[\\"]/g, "\\$&");
  return `--form ${quoted(`${name}="${value}";filename=blob;type=application/json`)}`;
}
