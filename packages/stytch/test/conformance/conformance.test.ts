import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../../../../scripts/lib/root.ts";
import { differences } from "./differences.ts";
import { TypeDifferences } from "./type-differences.ts";

const SOURCE = `
  import type { B2BClient, Client } from "stytch";
  import type { StytchB2BClient } from "@linkwright/stytch/b2b";
  import type { StytchConsumerClient } from "@linkwright/stytch/consumer";
  export declare const b2b: { ours: StytchB2BClient; theirs: B2BClient };
  export declare const consumer: { ours: StytchConsumerClient; theirs: Client };
`;

/** The compiler's view of both clients, of the packages as they are built. */
function program() {
  const file = path.join(root, "packages/stytch/test/conformance/clients.virtual.ts");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => (name === file ? SOURCE : readFile(name));
  host.fileExists = (name) => name === file || fileExists(name);
  const created = ts.createProgram([file], options, host);
  const source = created.getSourceFile(file);
  if (!source) throw new Error("the compiler did not read the source");
  expect(ts.getPreEmitDiagnostics(created, source).map(({ messageText }) => messageText)).toEqual([]);
  return { checker: created.getTypeChecker(), source };
}

function operationsOf(api: string): string[] {
  const file = createRequire(import.meta.url).resolve(`@linkwright/stytch-types/${api}/openapi.json`);
  const { paths } = JSON.parse(readFileSync(file, "utf8")) as { paths: Record<string, Record<string, unknown>> };
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => (operation as { operationId?: string }).operationId ?? []); // not path-level parameters
}

test("requests and answers are those of the official client, but for the listed differences", () => {
  const { checker, source } = program();
  const found = new TypeDifferences(checker);
  const module = checker.getSymbolAtLocation(source);
  for (const api of ["b2b", "consumer"]) {
    const clients = checker.getTypeOfSymbol(
      checker.getExportsOfModule(module as ts.Symbol).find(({ name }) => name === api) as ts.Symbol,
    );
    for (const operation of operationsOf(api)) {
      const at = `${api} ${operation}`;
      const [ours, theirs] = ["ours", "theirs"].map((side) =>
        method(checker, clients, [side, ...operation.split(".")]),
      );
      if (!ours || !theirs) {
        found.found.add(`${at}: ${ours ? "only ours" : "no method"}`);
        continue;
      }
      const requests = [ours, theirs].map((signature) => request(checker, signature));
      if (requests[0] && requests[1]) found.compare(requests[0], requests[1], `${at} request`);
      found.compare(answer(checker, ours), answer(checker, theirs), `${at} answer`);
    }
  }
  const told = [...found.found].sort();
  expect(told.filter((difference) => !differences.some(({ where }) => where.test(difference)))).toEqual([]);
  expect(differences.filter(({ where }) => !told.some((difference) => where.test(difference)))).toEqual([]);
}, 60_000);

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

function answer(checker: ts.TypeChecker, signature: ts.Signature): ts.Type {
  return checker.getAwaitedType(signature.getReturnType()) as ts.Type;
}
