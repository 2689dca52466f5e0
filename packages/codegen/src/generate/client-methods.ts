import type { Description } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { readOperations } from "@linkwright/description/operation";
import { tableLine } from "@linkwright/description/operation-table";
import { resolveSchema } from "@linkwright/description/reference";
import type { Pagination } from "@linkwright/runtime";
import { oneLine } from "../command/markdown.ts";
import type { Api } from "../repository/apis.ts";
import type { DescriptionTypes, MethodTypes } from "./description-types.ts";
import { docComment, fieldDoc, withoutTags } from "./doc-comment.ts";
import { MESSAGES } from "./operation-docs.ts";
import { optionsName } from "./type-name.ts";

/** Returns the module of the runtime's tables: a line for each operation, pagination, and the headers that call options set. */
export function operationsModule(description: Description, operations: Method[]): string {
  const raw = readOperations(description).filter(
    ({ rawOnly, path }) => rawOnly !== undefined && !UNWRITABLE.test(path),
  );
  const lines = [
    ...operations.map((method) => entry(method.id, tableLine(description, method, method.unread ? ":unread" : ""))),
    ...raw
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((operation) => entry(operation.id, tableLine(description, operation, ":raw"))),
  ];
  const headers = new Map(operations.flatMap(({ headers }) => headers.map(({ option, name }) => [option, name])));
  const pages = operations.flatMap(({ id, pages }) =>
    pages ? [`  ${JSON.stringify(id)}: ${paginationOf(pages)},\n`] : [],
  );
  return [
    'import type { OperationTable, OptionHeaders, Pagination } from "@linkwright/runtime";\n',
    `export const operations: OperationTable = {\n${lines.join("")}};\n`,
    `export const pagination: Readonly<Record<string, Pagination>> = ${block(pages)};\n`,
    `export const optionHeaders: OptionHeaders = ${block([...headers].map(([option, name]) => entry(option, name)))};\n`,
    `export const secretInputs: readonly string[] = ${JSON.stringify(secretInputs(description, operations))};\n`,
  ].join("\n");
}

/** Paths that no URL can have, so nothing can call them. */
const UNWRITABLE = /^[^/]|[#\\\s]|\?(?![^?=]+=)/;

/** Returns only the part that the runtime needs for pagination. */
function paginationOf(pages: Pagination): string {
  const { style, items } = pages;
  if (style === "cursor") return JSON.stringify({ style, cursor: pages.cursor, next: pages.next, items });
  const { limit, offset, total, defaultLimit, maxOffset } = pages;
  return JSON.stringify({ style, limit, offset, total, items, defaultLimit, maxOffset });
}

/** Returns the names of input fields marked with `x-secret`. */
function secretInputs(description: Description, operations: Method[]): string[] {
  const fields = operations.flatMap(({ input }) => input);
  const secret = fields.filter(({ schema }) => schema["x-secret"] ?? resolveSchema(description, schema)["x-secret"]);
  return [...new Set(secret.map(({ name }) => name))].sort();
}

function block(entries: string[]): string {
  return entries.length > 0 ? `{\n${entries.join("")}}` : "{}";
}

function entry(key: string, value: string): string {
  return `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
}

/** Returns the module of documented methods. Their types come from the types package, with the same names. */
export function typesModule(api: Api, description: Description, operations: Method[], types: DescriptionTypes): string {
  const methods: MethodTree = new Map();
  for (const operation of operations)
    insert(methods, operation.id.split("."), signature(operation, types.methods.get(operation.id)));
  const options = optionInterfaces(description, operations, types);
  const paged = operations.some(({ pages }) => pages);
  const title = `Methods of ${oneLine(description.info.title)} (${api.name}), by dotted path.`;
  const written = tree(methods, "");
  const headers = [...types.methods.values()].map((each) => each.headers ?? "");
  const mentioned = new Set(
    [...options, written]
      .join("")
      .replaceAll(/\/\*\*[\s\S]*?\*\//g, "")
      .match(/[\w$]+/g),
  );
  const used = [...new Set([...types.exported, ...headers])].filter((name) => mentioned.has(name)).sort();
  const source = JSON.stringify(`@linkwright/${api.provider}-types/${api.api}`);
  return [
    `import type { ApiPromise, ${paged ? "PagedPromise, " : ""}RequestOptions } from "@linkwright/runtime";\n`,
    ...(used.length > 0 ? [`import type {\n${list(used)}} from ${source};\n`] : []),
    ...(types.exported.length > 0 ? [`export type {\n${list(types.exported)}} from ${source};\n`] : []),
    ...options,
    `${docComment(title, "")}export interface Methods ${written}\n`,
  ].join("\n");
}

function list(names: string[]): string {
  return names.map((name) => `  ${name},\n`).join("");
}

type MethodTree = Map<string, MethodTree | ((indent: string) => string)>;

function insert(methods: MethodTree, [name = "", ...rest]: string[], signature: (indent: string) => string): void {
  if (rest.length === 0) {
    methods.set(name, signature);
    return;
  }
  const group = methods.get(name) ?? new Map();
  methods.set(name, group);
  insert(group as MethodTree, rest, signature);
}

function tree(methods: MethodTree, indent: string): string {
  const inner = `${indent}  `;
  const members = [...methods].map(([name, member]) =>
    typeof member === "function" ? member(inner) : `${inner}readonly ${name}: ${tree(member, inner)};\n`,
  );
  return `{\n${members.join("")}${indent}}`;
}

function signature(operation: Method, types: MethodTypes | undefined): (indent: string) => string {
  const optional = operation.input.every(({ required }) => !required);
  const request = `request${optional ? "?" : ""}: ${types?.request ?? "Record<string, never>"}`;
  const body = types?.response ?? "undefined";
  const response = operation.responseMayBeMissing ? `${body} | undefined` : body;
  const promise = types?.item ? `PagedPromise<${response}, ${types.item}>` : `ApiPromise<${response}>`;
  const doc = [
    withoutTags(operation.summary.replace(/\.?\s*$/, ".")),
    "",
    ...(operation.description.trim() === "" ? [] : [withoutTags(operation.description.trim()), ""]),
    operation.repeatable
      ? "Idempotent: safe to retry."
      : `Not idempotent: ${operation.sends ? `each call sends ${MESSAGES[operation.sends]}` : "a retry may act twice"}.`,
    "",
    "@throws {LinkwrightError} `ApiError` for any status other than 2xx; another subclass if there is no readable response",
    ...(operation.docsUrl && /^https?:/.test(operation.docsUrl) ? [`@see ${oneLine(operation.docsUrl)}`] : []),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ].join("\n");
  const leaf = operation.id.split(".").at(-1);
  const options = `${optionsName(operation)}RequestOptions`;
  return (indent) => `${docComment(doc, indent)}${indent}${leaf}(${request}, options?: ${options}): ${promise};\n`;
}

/**
 * Returns the interfaces of options: `authorization.session_token` becomes `authorization?: { session_token?: string }`. Operations whose
 * headers come from the same option share an interface with the headers of all of them.
 */
function optionInterfaces(description: Description, operations: Method[], { methods }: DescriptionTypes): string[] {
  const withHeaders = operations.filter(({ headers }) => headers.length > 0);
  return [...new Set(withHeaders.map(optionsName))].map((name) => {
    const sharing = withHeaders.filter((operation) => optionsName(operation) === name);
    const all = sharing.flatMap(({ id, headers }) =>
      headers.map((header) => ({ ...header, type: methods.get(id)?.headers ?? "" })),
    );
    const headers = [...new Map(all.toReversed().map((each) => [each.option, each])).values()].reverse();
    const groups = new Set(headers.map(({ option }) => option.split(".")[0] ?? ""));
    const members = [...groups].map((group) => {
      const inner = headers
        .filter(({ option }) => option.startsWith(`${group}.`))
        .map(({ option, name, schema, description: own, type }) => {
          const doc = docComment(fieldDoc(description, schema, own), "    ");
          return `${doc}    ${option.slice(group.length + 1)}?: NonNullable<${type}[${JSON.stringify(name)}]>;\n`;
        });
      return `  ${group}?: {\n${inner.join("")}  };\n`;
    });
    return `/** Options of a call, including those that set headers. */\nexport interface ${name}RequestOptions extends RequestOptions {\n${members.join("")}}\n`;
  });
}
