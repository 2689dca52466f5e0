import type { ConsoleOperation, FlatInput } from "../catalogue/operation.ts";
import { formFields, requestOf, type SnippetRequest } from "./request.ts";
import { interpolated, quoted } from "./shell.ts";

/** A command for any POSIX shell that sends the request with curl. */
export function curlSnippet(operation: ConsoleOperation, input: FlatInput): string {
  const request = requestOf(operation, input);
  const { method, url, headers, body } = request;
  const options: string[] = [];
  // With data, curl posts by itself.
  if (method !== (body ? "POST" : "GET")) options.push(`-X ${method}`);
  // curl would take brackets and braces for a set of URLs.
  if (/[[\]{}]/.test(url.filter((part) => typeof part === "string").join(""))) options.push("--globoff");
  const address = [...options, interpolated(url)].join(" ");
  const lines = [
    ...proofOf(request),
    ...headers.map(({ name, value }) => `-H ${quoted(headerLine(name, value))}`),
    ...(body ? [`-H ${quoted(`Content-Type: ${body.contentType}`)}`, `--data-raw ${quoted(bodyText(body))}`] : []),
  ];
  return `${[`curl ${address}`, ...lines].join(" \\\n  ")}\n`;
}

function proofOf({ authorized, client: { credentials } }: SnippetRequest): string[] {
  if (!authorized) return [];
  if (credentials.scheme === "bearer") {
    return [`-H ${interpolated(["Authorization: Bearer ", { variable: credentials.token }])}`];
  }
  return [`-u ${interpolated([{ variable: credentials.user }, ":", { variable: credentials.password }])}`];
}

/** curl sends a header without a value only where a semicolon ends it. */
function headerLine(name: string, value: string): string {
  return value.trim() === "" ? `${name};` : `${name}: ${value}`;
}

function bodyText({ form, fields }: NonNullable<SnippetRequest["body"]>): string {
  return form ? new URLSearchParams(formFields(fields)).toString() : JSON.stringify(fields, undefined, 2);
}
