import type { ConsoleOperation, FlatInput } from "../catalogue/operation.ts";
import type { ClientFacts } from "./client.ts";
import { literal, objectLiteral } from "./literal.ts";
import { formFields, requestOf, type SnippetRequest, type Variable } from "./request.ts";

/** A program that sends the request with nothing but `fetch`. */
export function fetchSnippet(operation: ConsoleOperation, input: FlatInput): string {
  const request = requestOf(operation, input);
  const options = optionsOf(request);
  const init = options.length > 0 ? `, ${objectLiteral(options)}` : "";
  return `const ${objectPattern(variablesOf(request))} = process.env;

const response = await fetch(\`${urlOf(request)}\`${init});
console.log(response.status, await response.text());
`;
}

function urlOf({ url }: SnippetRequest): string {
  // Percent-encoded, it holds nothing that a template would read.
  return url.map((part) => (typeof part === "string" ? part : `\${${part.variable}}`)).join("");
}

function optionsOf(request: SnippetRequest): [string, string][] {
  const { method, body, headers } = request;
  const options: [string, string][] = [];
  if (method !== "GET") options.push(["method", JSON.stringify(method)]);
  const fields = headersOf(request);
  if (fields.length > 0) options.push(["headers", objectLiteral(fields, "  ")]);
  if (body) {
    const written = literal(body.form ? formOf(body.fields) : body.fields, "  ");
    options.push(["body", body.form ? `new URLSearchParams(${written})` : `JSON.stringify(${written})`]);
  }
  // `fetch` would carry the session on to whatever host a redirect names.
  if (headers.length > 0) options.push(["redirect", '"manual"']);
  return options;
}

/** An object where no name repeats, else pairs. */
function formOf(fields: Readonly<Record<string, unknown>>) {
  const pairs = formFields(fields);
  const object = Object.fromEntries(pairs);
  return Object.keys(object).length === pairs.length ? object : pairs;
}

function headersOf({ authorized, client, headers, body }: SnippetRequest): [string, string][] {
  return [
    ...(authorized ? [["authorization", authorizationOf(client)] as [string, string]] : []),
    ...headers.map(({ name, value }): [string, string] => [name, JSON.stringify(value)]),
    ...(body ? [["content-type", JSON.stringify(body.contentType)] as [string, string]] : []),
  ];
}

function authorizationOf({ credentials }: ClientFacts): string {
  if (credentials.scheme === "bearer") return `\`Bearer \${${credentials.token}}\``;
  return `\`Basic \${btoa(\`\${${credentials.user}}:\${${credentials.password}}\`)}\``;
}

/** Each variable that the request names, once. */
function variablesOf({ url, authorized, client: { credentials } }: SnippetRequest): Variable[] {
  const proof = credentials.scheme === "basic" ? [credentials.user, credentials.password] : [credentials.token];
  const inUrl = url.filter((part) => typeof part !== "string");
  const all = [...(authorized ? proof.map((variable): Variable => ({ variable })) : []), ...inUrl];
  return [...new Map(all.map((each) => [each.variable, each])).values()];
}

function objectPattern(variables: Variable[]): string {
  const names = variables.map(({ variable, fallback }) =>
    fallback === undefined ? variable : `${variable} = ${JSON.stringify(fallback)}`,
  );
  const line = `{ ${names.join(", ")} }`;
  return line.length <= 90 ? line : `{\n${names.map((name) => `  ${name},\n`).join("")}}`;
}
