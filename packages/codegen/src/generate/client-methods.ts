import type { Pagination } from "@linkwright/runtime";
import {
  BODILESS,
  type Description,
  type InputField,
  type Operation,
  readRawOperations,
  resolveSchema,
  type Schema,
} from "../description/description.ts";
import type { Api } from "../repository/apis.ts";
import { MESSAGES } from "./operation-docs.ts";
import { docComment, TypeWriter } from "./typescript-types.ts";

type WrittenOperation = Pick<
  Operation,
  "id" | "method" | "path" | "queryNames" | "server" | "contentType" | "deepForm" | "public" | "repeatable" | "styles"
>;

/** As the runtime's `OperationTable` has it. */
function tableLine(
  { id, method, path, queryNames, server = "", ...operation }: WrittenOperation,
  more: string,
): string {
  const bodiless = BODILESS.includes(method);
  const marks = [
    bodiless ? "" : bodyMark(operation.contentType),
    operation.deepForm && ":deep",
    operation.public && ":public",
    !operation.repeatable && ":once",
    more,
  ];
  const query = bodiless || queryNames.length === 0 ? "" : `?${queryNames.join("&")}`;
  const styles = Object.entries(operation.styles).map(([name, style]) => ` ${name}=${style}`);
  return entry(id, `${method}${marks.filter(Boolean).join("")} ${server}${path}${query}${styles.join("")}`);
}

function bodyMark(contentType: string | undefined): string {
  switch (contentType) {
    case undefined:
      return ":none";
    case "application/json":
      return "";
    case "application/x-www-form-urlencoded":
      return ":form";
    case "multipart/form-data":
      return ":multipart";
    default:
      return `(${contentType})`;
  }
}

/** The runtime's table: one line for each operation, and the headers that call options fill. */
export function operationsModule(description: Description, operations: Operation[]): string {
  const lines = [
    ...operations.map((operation) => tableLine(operation, operation.unread ? ":unread" : "")),
    ...readRawOperations(description).map((operation) => tableLine(operation, ":raw")),
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

/** Only what the runtime needs to turn pages. */
function paginationOf(pages: Pagination): string {
  const { style, items } = pages;
  if (style === "cursor") return JSON.stringify({ style, cursor: pages.cursor, next: pages.next, items });
  const { limit, offset, total, defaultLimit, maxOffset } = pages;
  return JSON.stringify({ style, limit, offset, total, items, defaultLimit, maxOffset });
}

/** Input fields that the specs mark with `x-secret`. */
function secretInputs(description: Description, operations: Operation[]): string[] {
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

/** What people and editors read: every schema, request and answer as an interface, and the documented methods. */
export function typesModule(api: Api, description: Description, operations: Operation[]): string {
  const writer = new TypeWriter(description);
  const requests: string[] = [];
  const methods: MethodTree = new Map();
  for (const operation of operations) {
    const { declarations, signature } = method(writer, description, operation);
    requests.push(...declarations);
    insert(methods, operation.id.split("."), signature);
  }
  const options = optionInterfaces(writer, operations);
  const paged = operations.some(({ pages }) => pages);
  const title = `The methods of ${description.info.title} (${api.name}), by their dotted path.`;
  return [
    `import type { ApiPromise, ${paged ? "PagedPromise, " : ""}RequestOptions } from "@linkwright/runtime";\n`,
    ...options,
    `${docComment(title, "")}export interface Methods ${tree(methods, "")}\n`,
    ...requests,
    ...writer.declarations(),
  ].join("\n");
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

function method(writer: TypeWriter, description: Description, operation: Operation) {
  const name = typeName(operation.id);
  const declarations: string[] = [];

  let parameters = "";
  if (operation.input.length > 0 || operation.openInput) {
    const optional = operation.input.every(({ required }) => !required);
    declarations.push(requestInterface(writer, `${name}Request`, operation));
    parameters = `request${optional ? "?" : ""}: ${name}Request, `;
  } else {
    parameters = "request?: Record<string, never>, ";
  }

  const body = answerType(writer, description, operation, `${name}Response`, declarations);
  const answer = operation.answerMayBeMissing ? `${body} | undefined` : body;
  const promise = operation.pages
    ? `PagedPromise<${answer}, ${itemType(writer, description, operation)}>`
    : `ApiPromise<${answer}>`;
  const doc = [
    operation.summary.replace(/\.?\s*$/, "."),
    "",
    ...(operation.description.trim() === "" ? [] : [operation.description.trim(), ""]),
    operation.repeatable
      ? "Safe to repeat: sending it again changes nothing more."
      : `Not safe to repeat: ${operation.sends ? `each call sends ${MESSAGES[operation.sends]}` : "sending it again may do it twice"}.`,
    "",
    "@throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer",
    ...(operation.docsUrl ? [`@see ${operation.docsUrl}`] : []),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ].join("\n");
  const leaf = operation.id.split(".").at(-1);
  const options = operation.headers.length > 0 ? optionsName(operation) : "RequestOptions";
  const signature = (indent: string) =>
    `${docComment(doc, indent)}${indent}${leaf}(${parameters}options?: ${options}): ${promise};\n`;
  return { declarations, signature };
}

function requestInterface(writer: TypeWriter, name: string, operation: Operation): string {
  const required = operation.input.filter((field) => field.required);
  const rest = operation.input.filter((field) => !field.required);
  const members = [...required, ...rest].map((field: InputField) =>
    writer.member(field.name, field.schema, field.required, "  ", field.description),
  );
  if (operation.openInput)
    members.push(
      "  /** The provider does not name its fields; what you give is sent. */\n  [field: string]: unknown;\n",
    );
  return `/** What \`${operation.id}\` takes. */\nexport interface ${name} {\n${members.join("")}}\n`;
}

function answerType(
  writer: TypeWriter,
  description: Description,
  operation: Operation,
  name: string,
  declarations: string[],
): string {
  if (!operation.answer) return "undefined";
  if (operation.answer.$ref) return writer.type(operation.answer, "");
  const schema: Schema = { ...resolveSchema(description, operation.answer) };
  schema.description ??= `What \`${operation.id}\` answers.`;
  declarations.push(writer.declaration(name, schema));
  return name;
}

/** The type of what a list holds, found by `x-pagination.items` in its answer. */
function itemType(writer: TypeWriter, description: Description, { answer, pages }: Operation): string {
  let schema = resolveSchema(description, answer ?? {});
  for (const name of pages?.items.split(".") ?? [])
    schema = resolveSchema(description, schema.properties?.[name] ?? {});
  return writer.type(schema.items ?? {}, "");
}

/**
 * `authorization.session_token` becomes `authorization?: { session_token?: string }` of the operation's options. Operations whose headers
 * come from options of one name share one interface, which has the headers of all of them.
 */
function optionInterfaces(writer: TypeWriter, operations: Operation[]): string[] {
  const withHeaders = operations.filter(({ headers }) => headers.length > 0);
  return [...new Set(withHeaders.map(optionsName))].map((name) => {
    const sharing = withHeaders.filter((operation) => optionsName(operation) === name);
    const headers = [...new Map(sharing.flatMap(({ headers }) => headers).map((each) => [each.option, each])).values()];
    const groups = new Set(headers.map(({ option }) => option.split(".")[0] ?? ""));
    const members = [...groups].map((group) => {
      const inner = headers
        .filter(({ option }) => option.startsWith(`${group}.`))
        .map(({ option, schema, description }) =>
          writer.member(option.slice(group.length + 1), schema, false, "    ", description),
        );
      return `  ${group}?: {\n${inner.join("")}  };\n`;
    });
    return `/** Settings of a call that can also carry what its headers need. */\nexport interface ${name} extends RequestOptions {\n${members.join("")}}\n`;
  });
}

function optionsName({ headers }: Operation): string {
  const groups = new Set(headers.map(({ option }) => typeName(option.split(".")[0] ?? "")));
  return `${[...groups].join("")}RequestOptions`;
}

/** What a method's types are named after: `MagicLinksSend` of `magicLinks.send`. */
export function typeName(id: string): string {
  return id.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
