import type { Description } from "@linkwright/description/document";
import { type Method, readMethods } from "@linkwright/description/method";
import ts from "typescript";
import { typesModule } from "../generate/client-methods.ts";
import { descriptionTypes } from "../generate/description-types.ts";
import type { Api } from "../repository/apis.ts";

/** A call or a read that compiled against the old client but does not against the new one. */
export interface Breakage {
  operation: string;
  /** Message of the compiler. */
  message: string;
}

/**
 * Returns what a TypeScript user would have to change. The compiler compares the types that the generator writes for both
 * descriptions: each request from old to new (what was passed must still be accepted), and each response from new to old
 * (what was read must still be there).
 */
export async function breakages(api: Api, before: Description, after: Description): Promise<Breakage[]> {
  const old = readMethods(before);
  const current = new Map(readMethods(after).map((operation) => [operation.id, operation]));
  const gone = old.filter(({ id }) => !current.has(id));
  const kept = old.filter(({ id }) => current.has(id));
  const lines = kept.flatMap((operation) => checksOf(operation));
  const source = [
    'import type { Methods as Before } from "./before.ts";',
    'import type { Methods as After } from "./after.ts";',
    "type ItemOf<List> = List extends AsyncIterable<infer Item> ? Item : unknown;",
    "declare const before: Before;",
    "declare const after: After;",
    ...lines.map(({ code }) => code),
  ].join("\n");
  const files = new Map([
    ["/compare/check.ts", source],
    ...(await modules(api, "before", before, old)),
    ...(await modules(api, "after", after, [...current.values()])),
    ["/compare/node_modules/@linkwright/runtime/index.d.ts", RUNTIME],
  ]);
  const found = diagnose(files).map(({ line, message }) => ({ operation: lines[line - 5]?.operation ?? "", message }));
  return [...gone.map(({ id }) => ({ operation: id, message: "The method was removed." })), ...found];
}

/** Writes the generated methods module under that name, together with the types package that it imports. */
async function modules(
  api: Api,
  name: string,
  description: Description,
  operations: Method[],
): Promise<[file: string, content: string][]> {
  const types = await descriptionTypes(description, operations);
  return [
    [`/compare/${name}.ts`, typesModule({ ...api, provider: name, api: "all" }, description, operations, types)],
    [`/compare/node_modules/@linkwright/${name}-types/all.d.ts`, types.text],
  ];
}

/** Returns two assignments for an operation, each on one line, so that a line number identifies the operation. */
function checksOf({ id }: Method): { operation: string; code: string }[] {
  const member = (root: string) =>
    `${root}${id
      .split(".")
      .map((name) => `["${name}"]`)
      .join("")}`;
  const given = (root: string) => `NonNullable<Parameters<typeof ${member(root)}>[0]>`;
  const read = (root: string) => `Awaited<ReturnType<typeof ${member(root)}>>`;
  const walked = (root: string) => `ItemOf<ReturnType<typeof ${member(root)}>>`;
  return [
    { operation: id, code: `((given: ${given("before")}): ${given("after")} => given);` },
    { operation: id, code: `((response: ${read("after")}): ${read("before")} => response);` },
    { operation: id, code: `((item: ${walked("after")}): ${walked("before")} => item);` },
  ];
}

/** Minimal version of the runtime that generated types import, limited to what the comparison examines. */
const RUNTIME = `export interface RequestOptions {}
export interface ApiPromise<T> extends Promise<T> {}
export interface PagedPromise<T, Item> extends ApiPromise<T>, AsyncIterable<Item> {}
`;

function diagnose(files: Map<string, string>): { line: number; message: string }[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.directoryExists = (name) =>
    [...files.keys()].some((file) => file.startsWith(`${name}/`)) || ts.sys.directoryExists(name);
  const program = ts.createProgram(["/compare/check.ts"], options, host);
  const check = program.getSourceFile("/compare/check.ts");
  return ts.getPreEmitDiagnostics(program, check).map(({ start = 0, messageText }) => ({
    line: check?.getLineAndCharacterOfPosition(start).line ?? 0,
    message: innermost(messageText),
  }));
}

/** Returns the last message of the compiler's chain, which states the problem; the ones before it only give the place. */
function innermost(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === "string") return message;
  const next = message.next?.[0];
  return next ? innermost(next) : message.messageText;
}
