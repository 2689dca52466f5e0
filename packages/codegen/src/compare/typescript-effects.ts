import type { Description } from "@linkwright/description/document";
import { type Method, readMethods } from "@linkwright/description/method";
import ts from "typescript";
import { typesModule } from "../generate/client-methods.ts";
import { descriptionTypes } from "../generate/description-types.ts";
import type { Api } from "../repository/apis.ts";

/** A call or a read that compiled against the client of before and does not against that of after. */
export interface Breakage {
  operation: string;
  /** In the compiler's words. */
  message: string;
}

/**
 * What a TypeScript user would have to change: the types that the generator writes for both descriptions are compared by the compiler, each
 * request from before to after (what was given must still be taken), each answer from after to before (what was read must still be there).
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
  return [...gone.map(({ id }) => ({ operation: id, message: "The method is gone." })), ...found];
}

/** The methods' module of that name, and the types package that it imports. */
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

/** Two assignments for an operation, one line each, so that a line tells the operation. */
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
    { operation: id, code: `((answer: ${read("after")}): ${read("before")} => answer);` },
    { operation: id, code: `((item: ${walked("after")}): ${walked("before")} => item);` },
  ];
}

/** What generated types import, no more of it than the comparison looks at. */
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

/** The compiler's chain ends with what is wrong; all before it says where. */
function innermost(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === "string") return message;
  const next = message.next?.[0];
  return next ? innermost(next) : message.messageText;
}
