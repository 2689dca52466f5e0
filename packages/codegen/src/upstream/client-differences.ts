import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { readOperations } from "@linkwright/description/operation";
import ts from "typescript";
import { UserError } from "../command/main.ts";
import type { Api } from "../repository/apis.ts";
import { root } from "../repository/root.ts";
import { type Finding, Findings } from "./findings.ts";
import { type Shared, settingsFile } from "./provider-settings.ts";
import { TypeDifferences } from "./type-differences.ts";

/**
 * Compares the types of a provider's official client with those of our methods of the same names, using the compiler.
 * Returns what the official types have that ours lack or have differently, and what only ours have. `folder` is the folder
 * of the package, `client` the name of the class that it exports. `shared` are the operations of the provider's other APIs
 * that the client also has: they are compared with the methods of those. `repository` is the folder that contains our
 * methods.
 */
export function clientDifferences(
  api: Api,
  description: Description,
  folder: string,
  client: string,
  shared: SharedOperations[],
  repository = root,
): Finding[] {
  const apis = [{ api, ids: methodNames(description) }];
  for (const each of shared) apis.push({ api: each.api, ids: sharedNames(each, apis[0]?.ids ?? []) });
  const methods = apis.map(({ api: { methods: file } }) =>
    path.join(repository, file, "types.ts").replaceAll(path.sep, "/"),
  );
  const typesPackages = Object.fromEntries(
    apis.map(({ api: { provider, api: name, types: file } }) => [
      `@linkwright/${provider}-types/${name}`,
      [path.join(repository, file, "index.d.ts")],
    ]),
  );
  const { checker, ours, theirs } = types(methods, typesPackages, folder, client);
  const findings = new Findings();
  const differences = new TypeDifferences(checker, findings);
  for (const [index, { ids }] of apis.entries()) {
    for (const id of ids) {
      const [mine, other] = [ours[index], theirs].map((type) => type && method(checker, type, id.split(".")));
      if (!mine || !other) {
        findings.operation = undefined;
        findings.add(mine ? "ours" : "differs", id, mine ? "only ours" : "no method");
        continue;
      }
      differences.enter(id);
      const requests = [mine, other].map((signature) => request(checker, signature));
      if (requests[0] && requests[1]) differences.compare(requests[0], requests[1], `${id} request`);
      differences.compare(response(checker, mine), response(checker, other), `${id} response`);
    }
  }
  findings.operation = undefined;
  const known = apis.flatMap(({ ids }) => ids);
  for (const name of methodsOf(checker, theirs)) {
    if (!known.includes(name)) findings.add("theirs", name, "only theirs");
  }
  return findings.list();
}

export interface SharedOperations extends Shared {
  description: Description;
}

/** Returns the operations that are shared, except those that the client's own API has. */
function sharedNames({ api, description, operations }: SharedOperations, own: string[]): string[] {
  const all = methodNames(description);
  const within = (id: string, group: string) => id === group || id.startsWith(`${group}.`);
  const lost = operations.find((group) => !all.some((id) => within(id, group)));
  if (lost !== undefined)
    throw new UserError(`${settingsFile(api.provider)}: \`${lost}\` in \`shared\` is no operation of ${api.name}.`);
  return all.filter((id) => !own.includes(id) && operations.some((group) => within(id, group)));
}

function methodNames(description: Description): string[] {
  return readOperations(description)
    .flatMap(({ id, rawOnly }) => (rawOnly === undefined ? id : []))
    .sort();
}

/** Loads the sources of our methods and of the client into the compiler. */
function types(
  methods: string[],
  paths: Record<string, string[]>,
  folder: string,
  client: string,
): { checker: ts.TypeChecker; ours: ts.Type[]; theirs: ts.Type } {
  const name = packageName(folder);
  const project = mkdtempSync(path.join(tmpdir(), "linkwright-upstream-"));
  try {
    const link = path.join(project, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.resolve(folder), link, "junction");
    const ours = methods.map((_file, index) => `Methods${index}`);
    const text = [
      ...methods.map((file, index) => `import type { Methods as Methods${index} } from ${JSON.stringify(file)};`),
      `import type { ${client} } from ${JSON.stringify(name)};`,
      `export declare const all: { theirs: ${client}; ${ours.map((each) => `${each}: ${each}`).join("; ")} };`,
    ];
    const { checker, member } = compiled(path.join(project, "clients.ts"), paths, text);
    return { checker, ours: ours.map(member), theirs: member("theirs") };
  } finally {
    rmSync(project, { recursive: true });
  }
}

function packageName(folder: string): string {
  try {
    const { name } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    if (typeof name === "string") return name;
  } catch {
    // reported below
  }
  throw new UserError(`${folder} is not an npm package: it has no package.json with a name.`);
}

function compiled(file: string, paths: Record<string, string[]>, lines: string[]) {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ["@linkwright/source"],
    paths,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    types: ["node"],
    typeRoots: [path.join(root, "node_modules/@types")],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (name === file ? lines.join("\n") : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const [problem] = ts.getPreEmitDiagnostics(program, source);
  if (!source || problem) {
    const reported = problem && ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    throw new UserError(`The official client's types cannot be compared: ${reported}`);
  }
  const checker = program.getTypeChecker();
  const all = checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol)[0] as ts.Symbol;
  const member = (name: string) =>
    checker.getTypeOfSymbol(checker.getPropertyOfType(checker.getTypeOfSymbol(all), name) as ts.Symbol);
  return { checker, member };
}

function method(checker: ts.TypeChecker, client: ts.Type, names: string[]): ts.Signature | undefined {
  let type: ts.Type | undefined = client;
  for (const name of names) {
    const symbol: ts.Symbol | undefined = type && checker.getPropertyOfType(type, name);
    type = symbol && checker.getTypeOfSymbol(symbol);
  }
  return type?.getCallSignatures()[0];
}

function request(checker: ts.TypeChecker, signature: ts.Signature): ts.Type | undefined {
  const [parameter] = signature.getParameters();
  return parameter && checker.getNonNullableType(checker.getTypeOfSymbol(parameter));
}

function response(checker: ts.TypeChecker, signature: ts.Signature): ts.Type {
  return checker.getAwaitedType(signature.getReturnType()) as ts.Type;
}

/** Returns the dotted names of all asynchronous methods, which are the API calls. */
function methodsOf(checker: ts.TypeChecker, type: ts.Type, within: ts.Type[] = []): string[] {
  return type.getProperties().flatMap((symbol) => {
    const declaration = symbol.valueDeclaration;
    if (!declaration || ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.NonPublicAccessibilityModifier)
      return [];
    const member = checker.getTypeOfSymbol(symbol);
    const [signature] = member.getCallSignatures();
    if (signature) return signature.getReturnType().symbol?.name === "Promise" ? [symbol.name] : [];
    if (!member.isClass() || within.includes(member)) return [];
    return methodsOf(checker, member, [...within, member]).map((name) => `${symbol.name}.${name}`);
  });
}
