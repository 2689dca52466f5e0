import type { FlatInput } from "@linkwright/description/request";
import type { ConsoleOperation } from "../catalogue/operation.ts";
import type { CredentialHeader } from "../catalogue/provider-facts.ts";
import { literal, objectLiteral } from "./literal.ts";
import { type Part, requestOf, type SnippetBody, type SnippetRequest, type Variable } from "./request.ts";

/** Returns a program that sends the request with `fetch`, without our client. */
export function fetchSnippet(operation: ConsoleOperation, input: FlatInput): string {
  const request = requestOf(operation, input);
  const options = optionsOf(request);
  const init = options.length > 0 ? `, ${objectLiteral(options)}` : "";
  return `const ${objectPattern(variablesOf(request))} = process.env;
${request.body?.kind === "multipart" ? formDataOf(request.body.parts) : ""}
const response = await fetch(\`${urlOf(request)}\`${init});
console.log(response.status, await response.text());
`;
}

function urlOf({ url }: SnippetRequest): string {
  // A path may contain template syntax; values are percent-encoded.
  const text = (part: string) => part.replaceAll(/[`\\$]/g, "\\$&");
  return url.map((part) => (typeof part === "string" ? text(part) : `\${${part.variable}}`)).join("");
}

function optionsOf(request: SnippetRequest): [string, string][] {
  const { method, body, headers } = request;
  const options: [string, string][] = [];
  if (method !== "GET") options.push(["method", JSON.stringify(method)]);
  const fields = headersOf(request);
  if (fields.length > 0) options.push(["headers", objectLiteral(fields, "  ")]);
  if (body) options.push(["body", bodyOf(body)]);
  // `fetch` would forward the session to the host of a redirect.
  if (headers.length > 0) options.push(["redirect", '"manual"']);
  return options;
}

function bodyOf(body: SnippetBody): string {
  if (body.kind === "multipart") return "form";
  if (body.kind === "form") return `new URLSearchParams(${literal(fieldsOf(body.text), "  ")})`;
  return `JSON.stringify(${literal(body.value, "  ")})`;
}

function formDataOf(parts: readonly Part[]): string {
  const lines = parts.map(({ name, text, json }) => {
    const value = json ? `new Blob([${JSON.stringify(text)}], { type: "application/json" })` : JSON.stringify(text);
    return `form.append(${JSON.stringify(name)}, ${value});\n`;
  });
  return `\nconst form = new FormData();\n${lines.join("")}`;
}

/** Returns an object literal, or pairs if a name occurs more than once. */
function fieldsOf(text: string) {
  const pairs = [...new URLSearchParams(text)];
  const object = Object.fromEntries(pairs);
  return Object.keys(object).length === pairs.length ? object : pairs;
}

function headersOf({ authorized, client, headers, body }: SnippetRequest): [string, string][] {
  return [
    ...(authorized
      ? client.headers.map((header): [string, string] => [header.name.toLowerCase(), authorizationHeaders(header)])
      : []),
    ...headers.map(({ name, value }): [string, string] => [name, JSON.stringify(value)]),
    ...(body?.contentType ? [["content-type", JSON.stringify(body.contentType)] as [string, string]] : []),
  ];
}

function authorizationHeaders({ scheme, variables }: CredentialHeader): string {
  const joined = variables.map((variable) => `\${${variable}}`).join(":");
  if (scheme === "Basic") return `\`Basic \${btoa(\`${joined}\`)}\``;
  return scheme === "" ? variables.join("") : `\`${scheme} ${joined}\``;
}

/** Returns each environment variable of the request, once. */
function variablesOf({ url, authorized, client }: SnippetRequest): Variable[] {
  const authorization = client.headers.flatMap(({ variables }) => variables);
  const inUrl = url.filter((part) => typeof part !== "string");
  const all = [...(authorized ? authorization.map((variable): Variable => ({ variable })) : []), ...inUrl];
  return [...new Map(all.map((each) => [each.variable, each])).values()];
}

function objectPattern(variables: Variable[]): string {
  const names = variables.map(({ variable, fallback }) =>
    fallback === undefined ? variable : `${variable} = ${JSON.stringify(fallback)}`,
  );
  const line = `{ ${names.join(", ")} }`;
  return line.length <= 90 ? line : `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}
