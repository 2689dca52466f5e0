import { readFileSync } from "node:fs";
import path from "node:path";
import type { Description, Schema } from "@linkwright/description/document";
import { readMethods } from "@linkwright/description/method";
import { resolveSchema } from "@linkwright/description/reference";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { type Api, readApis } from "../repository/apis.ts";
import { root } from "../repository/root.ts";

/** Language service with the types of all APIs. */
let editor: ts.LanguageService;
let checker: ts.TypeChecker;
let source: ts.SourceFile;

const apis = readApis();
const FILE = path.join(root, "packages/codegen/hover.ts");
const PROGRAM = apis
  .map(({ types, methods }, index) => {
    const from = (file: string) => JSON.stringify(path.join(root, file).replaceAll(path.sep, "/"));
    return [
      `import type { components as C${index}, operations as O${index} } from ${from(`${types}/index.js`)};`,
      `import type { Methods as M${index} } from ${from(`${methods}/types.ts`)};`,
      `export declare const schemas${index}: C${index}["schemas"];`,
      `export declare const operations${index}: O${index};`,
      `export declare const methods${index}: M${index};`,
    ].join("\n");
  })
  .join("\n");

beforeAll(() => {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    customConditions: ["@linkwright/source"],
  };
  const read = (file: string) => (file === FILE ? PROGRAM : ts.sys.readFile(file));
  editor = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: read,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
  });
  const program = editor.getProgram() as ts.Program;
  checker = program.getTypeChecker();
  source = program.getSourceFile(FILE) as ts.SourceFile;
});

/** The type of a constant of the program. */
function typeOf(name: string): ts.Type {
  const module = checker.getSymbolAtLocation(source) as ts.Symbol;
  const symbol = checker.getExportsOfModule(module).find((each) => each.name === name);
  if (!symbol) throw new Error(`There is no ${name}.`);
  return checker.getTypeOfSymbol(symbol);
}

/** Returns the declarations that an editor may show for a property: one for each type of the union. */
function properties(type: ts.Type, name: string): ts.Symbol[] {
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((each) => checker.getPropertyOfType(checker.getNonNullableType(each), name) ?? []);
}

function typesOf(type: ts.Type, name: string): ts.Type[] {
  return properties(type, name).map((symbol) => checker.getNonNullableType(checker.getTypeOfSymbol(symbol)));
}

/** Returns the documentation shown when hovering over a property. */
function hover(property: ts.Symbol): string {
  const [declaration] = property.declarations ?? [];
  const place = declaration && ts.getNameOfDeclaration(declaration);
  const info = place && editor.getQuickInfoAtPosition(place.getSourceFile().fileName, place.getStart());
  return ts.displayPartsToString(info?.documentation ?? []);
}

/** Compares what editors show for an API's fields with its description. */
class Walk {
  readonly undocumented: string[] = [];
  documented = 0;
  readonly #description: Description;
  readonly #seen = new Set<string>();

  constructor(description: Description) {
    this.#description = description;
  }

  field(types: ts.Type[], name: string, schema: Schema, where: string, own?: string): void {
    const words = own ?? schema.description ?? this.#referred(schema)?.description;
    const shown = types.flatMap((type) => properties(type, name)).map(hover);
    if (words) {
      const expected = words.trim().replaceAll("*/", "*\\/").split("\n")[0] ?? "";
      if (shown.some((text) => text.includes(expected))) this.documented++;
      else this.undocumented.push(`${where}.${name}`);
    }
    this.schema(
      types.flatMap((type) => typesOf(type, name)),
      schema,
      `${where}.${name}`,
    );
  }

  schema(types: ts.Type[], schema: Schema, where: string): void {
    const resolved = resolveSchema(this.#description, schema);
    // A component has the same type everywhere.
    if (schema.$ref && this.#seen.has(schema.$ref)) return;
    if (schema.$ref) this.#seen.add(schema.$ref);
    for (const [name, property] of Object.entries(resolved.properties ?? {})) this.field(types, name, property, where);
    for (const part of [...(resolved.anyOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.allOf ?? [])])
      this.schema(
        types.flatMap((type) => (type.isUnion() ? [type, ...type.types] : [type])),
        part,
        where,
      );
    if (resolved.items) this.schema(types.flatMap(itemTypes), resolved.items, `${where}[]`);
    if (typeof resolved.additionalProperties === "object")
      this.schema(
        types.flatMap((type) => type.getStringIndexType() ?? []),
        resolved.additionalProperties,
        `${where}{}`,
      );
  }

  /** Returns the schema that this one refers to, also in a choice with `null`. */
  #referred({ $ref, anyOf, oneOf, allOf }: Schema): Schema | undefined {
    const parts = (anyOf ?? oneOf ?? allOf ?? []).filter(({ type }) => type !== "null");
    if ($ref) return resolveSchema(this.#description, { $ref });
    return parts.length === 1 && parts[0]?.$ref ? resolveSchema(this.#description, parts[0]) : undefined;
  }
}

function itemTypes(type: ts.Type): ts.Type[] {
  return (type.isUnion() ? type.types : [type]).flatMap((each) => each.getNumberIndexType() ?? []);
}

function described({ types }: Api): Description {
  return JSON.parse(readFileSync(path.join(root, types, "openapi.json"), "utf8")) as Description;
}

test.each(apis.map((api, index) => [api.name, api, index] as const))(
  "every field of %s has its words where editors look",
  (_name, api, index) => {
    const description = described(api);
    const walk = new Walk(description);
    for (const [name, schema] of Object.entries(description.components?.schemas ?? {}))
      walk.schema(typesOf(typeOf(`schemas${index}`), name), schema, name);
    for (const { id, input, headers, response } of readMethods(description)) {
      const signature = id
        .split(".")
        .reduce<ts.Type[]>((types, name) => types.flatMap((type) => typesOf(type, name)), [typeOf(`methods${index}`)])
        .flatMap((type) => type.getCallSignatures())[0];
      const [request, options] =
        signature?.parameters.map((each) => checker.getNonNullableType(checker.getTypeOfSymbol(each))) ?? [];
      const promised =
        signature && (checker.getTypeArguments(signature.getReturnType() as ts.TypeReference)[0] as ts.Type);
      const raw = typesOf(typeOf(`operations${index}`), id);
      const within = (types: ts.Type[], ...names: string[]) =>
        names.reduce((each, name) => each.flatMap((type) => typesOf(type, name)), types);
      const parameters = ["path", "query"].flatMap((place) => within(raw, "parameters", place));
      const bodies = within(raw, "requestBody", "content").flatMap((content) =>
        content.getProperties().flatMap((each) => typesOf(content, each.name)),
      );
      for (const { name, schema, description: own } of input) {
        walk.field(request ? [request] : [], name, schema, id, own);
        walk.field([...parameters, ...bodies], name, schema, `operations.${id}`, own);
      }
      for (const { name, option, schema, description: own } of headers) {
        const [group = "", field = ""] = option.split(".");
        walk.field(options ? typesOf(options, group) : [], field, schema, `${id} options`, own);
        walk.field(within(raw, "parameters", "header"), name, schema, `operations.${id}`, own);
      }
      if (response && promised) walk.schema([promised], response, `${id}()`);
    }
    expect(walk.undocumented).toEqual([]);
    expect(walk.documented).toBeGreaterThan(500);
  },
);
