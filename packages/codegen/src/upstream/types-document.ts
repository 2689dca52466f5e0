import { DescriptionError } from "@linkwright/description/description-error";
import type { JsonObject } from "@linkwright/description/json";
import { METHODS } from "@linkwright/description/operation";
import { escaped } from "@linkwright/description/reference";
import ts from "typescript";
import { UNSTATED } from "./source-facts.ts";

type Members = Map<string, ts.PropertySignature>;

/**
 * Returns the description that the declarations of openapi-typescript (`paths`, `operations` and `components`) were made
 * from, as far as they state it. The declarations are only parsed: nothing is imported or run. Throws a `DescriptionError`
 * for declarations of another kind.
 */
export function documentOfTypes(text: string, name: string): JsonObject {
  try {
    return new TypesReader(parsed(text, name), name).document();
  } catch (error) {
    if (error instanceof RangeError) throw new DescriptionError(`${name} is nested too deeply to be read.`);
    throw error;
  }
}

function parsed(text: string, name: string): ts.SourceFile {
  const file = "types.d.ts";
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const host: ts.CompilerHost = {
    getSourceFile: (each) => (each === file ? source : undefined),
    getDefaultLibFileName: () => "lib.d.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "",
    getCanonicalFileName: (each) => each,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (each) => each === file,
    readFile: () => undefined,
  };
  const program = ts.createProgram([file], { noLib: true, noResolve: true, types: [] }, host);
  const [problem] = program.getSyntacticDiagnostics(source);
  if (!problem) return source;
  const { line } = source.getLineAndCharacterOfPosition(problem.start);
  const reported = ts.flattenDiagnosticMessageText(problem.messageText, " ");
  throw new DescriptionError(`${name}:${line + 1} is not valid TypeScript: ${reported}`);
}

class TypesReader {
  readonly #source: ts.SourceFile;
  readonly #name: string;
  readonly #declarations = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration>();

  constructor(source: ts.SourceFile, name: string) {
    this.#source = source;
    this.#name = name;
    for (const statement of source.statements) {
      if (
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isEnumDeclaration(statement)
      )
        this.#declarations.set(statement.name.text, statement);
    }
  }

  document(): JsonObject {
    const paths = this.#declarations.get("paths");
    if (!paths || ts.isEnumDeclaration(paths))
      throw new DescriptionError(`${this.#name} has no \`paths\`, so openapi-typescript did not make it.`);
    const items = this.#membersOf(paths);
    const immutable = [...items.values()].some(isReadonly);
    const schemas = this.#componentSchemas();
    const document = {
      openapi: "3.1.0",
      info: { title: this.#name, version: "" },
      components: {
        schemas: Object.fromEntries([...schemas].map(([name, member]) => [name, this.#fieldOf(member, immutable)])),
      },
      paths: Object.fromEntries(
        [...items].map(([path, member]) => [path, this.#pathItem(path, this.#typeOf(member), immutable)]),
      ),
    };
    // All numbers are `number`, a field with a default is declared as required whether or not it is, and neither
    // credentials nor fields that are only sent have types of their own.
    const unstated = ["integer", "required", "security", ...(immutable ? ["readOnly"] : [])];
    const marked = this.#source.text.includes("$Write<");
    return Object.assign(document, { [UNSTATED]: marked ? unstated : [...unstated, "writeOnly"] });
  }

  #componentSchemas(): Members {
    const components = this.#declarations.get("components");
    const schemas = components && !ts.isEnumDeclaration(components) && this.#membersOf(components).get("schemas");
    return schemas ? this.#membersOf(this.#typeOf(schemas)) : new Map();
  }

  #pathItem(path: string, node: ts.TypeNode, immutable: boolean): JsonObject {
    const members = this.#membersOf(node);
    const operations = METHODS.flatMap((method) => {
      const member = members.get(method);
      if (!member || this.#isNever(member)) return [];
      const type = this.#typeOf(member);
      const id = ts.isIndexedAccessTypeNode(type) ? this.#keyOf(type.indexType) : undefined;
      const operation = this.#operation(path, type, immutable);
      const deprecated = ts.getJSDocDeprecatedTag(member) !== undefined;
      return [
        [method, { ...(id !== undefined && { operationId: id }), ...operation, ...(deprecated && { deprecated }) }],
      ];
    });
    const parameters = this.#parameters(members.get("parameters"), immutable);
    return { ...Object.fromEntries(operations), ...(parameters.length > 0 && { parameters }) };
  }

  #operation(path: string, node: ts.TypeNode, immutable: boolean): JsonObject {
    const members = this.#membersOf(node);
    const body = members.get("requestBody");
    const responses = members.get("responses");
    if (!responses) throw this.#unreadable(node, `an operation of ${path}`);
    return {
      parameters: this.#parameters(members.get("parameters"), immutable),
      ...(body &&
        !this.#isNever(body) && {
          requestBody: { required: !body.questionToken, ...this.#contents(this.#typeOf(body), immutable) },
        }),
      responses: Object.fromEntries(
        [...this.#membersOf(this.#typeOf(responses))].map(([status, member]) => [
          status,
          { description: "", ...this.#contents(this.#typeOf(member), immutable) },
        ]),
      ),
    };
  }

  #parameters(member: ts.PropertySignature | undefined, immutable: boolean): JsonObject[] {
    if (!member || this.#isNever(member)) return [];
    return [...this.#membersOf(this.#typeOf(member))].flatMap(([place, group]) =>
      this.#isNever(group)
        ? []
        : [...this.#membersOf(this.#typeOf(group))].map(([name, parameter]) => {
            const { deprecated, ...schema } = this.#fieldOf(parameter, immutable);
            const required = place === "path" || !parameter.questionToken;
            return { name, in: place, required, ...(deprecated === true && { deprecated }), schema };
          }),
    );
  }

  #contents(node: ts.TypeNode, immutable: boolean): JsonObject {
    const content = this.#membersOf(node).get("content");
    if (!content || this.#isNever(content)) return {};
    const types = [...this.#membersOf(this.#typeOf(content))].filter(([, member]) => !this.#isNever(member));
    if (types.length === 0) return {};
    const schemas = types.map(([type, member]) => [type, { schema: this.#fieldOf(member, immutable) }]);
    return { content: Object.fromEntries(schemas) };
  }

  /** Returns the schema of a property, with what its comment and its modifiers state. */
  #fieldOf(member: ts.PropertySignature, immutable: boolean): JsonObject {
    const schema = this.#schemaOf(this.#typeOf(member), immutable);
    const { format, standard, deprecated } = commentOf(member);
    const initial = standard === undefined ? {} : { default: valueIn(standard, schema) };
    return {
      ...schema,
      ...(format !== undefined && { format }),
      ...initial,
      ...(deprecated && { deprecated }),
      ...(isReadonly(member) && !immutable && { readOnly: true }),
    };
  }

  #schemaOf(node: ts.TypeNode, immutable: boolean): JsonObject {
    const inner = (each: ts.TypeNode) => this.#schemaOf(each, immutable);
    if (ts.isParenthesizedTypeNode(node)) return inner(node.type);
    if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) return inner(node.type);
    if (ts.isLiteralTypeNode(node)) return this.#literal(node);
    if (ts.isArrayTypeNode(node)) return { type: "array", items: inner(node.elementType) };
    if (ts.isTupleTypeNode(node))
      return { type: "array", items: union(node.elements.map((each) => inner(element(each)))) };
    if (ts.isUnionTypeNode(node)) {
      const members = node.types.filter((each) => !isNothing(each)).map(inner);
      return union(members);
    }
    if (ts.isIntersectionTypeNode(node)) {
      const parts = node.types.filter((each) => !this.#isEmpty(each)).map(inner);
      return parts.length === 1 && parts[0] ? parts[0] : { allOf: parts };
    }
    if (ts.isTypeLiteralNode(node)) return this.#object(node.members, immutable);
    if (ts.isIndexedAccessTypeNode(node)) return this.#indexed(node, immutable);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, immutable);
    const keyword = KEYWORDS.get(node.kind);
    if (keyword) return { ...keyword };
    throw this.#unreadable(node);
  }

  #literal(node: ts.LiteralTypeNode): JsonObject {
    const { literal } = node;
    if (literal.kind === ts.SyntaxKind.NullKeyword) return { type: "null" };
    if (literal.kind === ts.SyntaxKind.TrueKeyword) return { type: "boolean", enum: [true] };
    if (literal.kind === ts.SyntaxKind.FalseKeyword) return { type: "boolean", enum: [false] };
    if (ts.isStringLiteralLike(literal)) return { type: "string", enum: [literal.text] };
    const number = Number(literal.getText(this.#source));
    if (Number.isNaN(number)) throw this.#unreadable(node);
    return { type: "number", enum: [number] };
  }

  #object(members: ts.NodeArray<ts.TypeElement>, immutable: boolean): JsonObject {
    const fields = [...this.#signatures(members)].filter(
      ([name, member]) => name !== "$defs" && !this.#isNever(member),
    );
    const index = members.find(ts.isIndexSignatureDeclaration);
    const required = fields.flatMap(([name, member]) => (member.questionToken ? [] : name));
    return {
      type: "object",
      ...(fields.length > 0 && {
        properties: Object.fromEntries(fields.map(([name, member]) => [name, this.#fieldOf(member, immutable)])),
      }),
      ...(required.length > 0 && { required }),
      ...(index && { additionalProperties: this.#free(index.type, immutable) }),
    };
  }

  #free(node: ts.TypeNode, immutable: boolean): JsonObject | true {
    const schema = this.#schemaOf(node, immutable);
    return Object.keys(schema).length === 0 ? true : schema;
  }

  /** A named component stays a reference; anything else is read where it stands. */
  #indexed(node: ts.IndexedAccessTypeNode, immutable: boolean): JsonObject {
    const component = this.#componentName(node);
    if (component === undefined) {
      const { type, member } = this.#target(node);
      return member ? this.#fieldOf(member, immutable) : this.#schemaOf(type, immutable);
    }
    if (!this.#componentSchemas().has(component)) throw this.#unreadable(node);
    return { $ref: `#/components/schemas/${escaped(component)}` };
  }

  /** Returns the name in `components["schemas"]["Name"]`. */
  #componentName({ objectType, indexType }: ts.IndexedAccessTypeNode): string | undefined {
    if (!ts.isIndexedAccessTypeNode(objectType) || !ts.isTypeReferenceNode(objectType.objectType)) return undefined;
    const root = objectType.objectType.typeName.getText(this.#source);
    return root === "components" && this.#keyOf(objectType.indexType) === "schemas"
      ? this.#keyOf(indexType)
      : undefined;
  }

  #reference(node: ts.TypeReferenceNode, immutable: boolean): JsonObject {
    const name = node.typeName.getText(this.#source);
    const [first, second] = node.typeArguments ?? [];
    const declaration = this.#declarations.get(name);
    if (first && second && name === "WithRequired") {
      const required = this.#keysOf(second);
      return { allOf: [this.#schemaOf(first, immutable), { type: "object", properties: {}, required }] };
    }
    if (first && second && name === "Omit")
      return this.#without(this.#schemaOf(first, immutable), this.#keysOf(second));
    if (first && name === "Extract") return this.#schemaOf(first, immutable);
    if (first && name === "$Read") return { ...this.#schemaOf(first, immutable), readOnly: true };
    if (first && name === "$Write") return { ...this.#schemaOf(first, immutable), writeOnly: true };
    if (first && (name === "Array" || name === "ReadonlyArray"))
      return { type: "array", items: this.#schemaOf(first, immutable) };
    if (second && name === "Record")
      return isNothing(second)
        ? { type: "object" }
        : { type: "object", additionalProperties: this.#free(second, immutable) };
    if (!declaration) throw this.#unreadable(node);
    if (ts.isTypeAliasDeclaration(declaration)) return this.#schemaOf(declaration.type, immutable);
    if (ts.isInterfaceDeclaration(declaration)) return this.#object(declaration.members, immutable);
    const values = declaration.members.map(({ initializer }) =>
      initializer && ts.isStringLiteralLike(initializer)
        ? initializer.text
        : Number(initializer?.getText(this.#source)),
    );
    return { type: typeof values[0] === "number" ? "number" : "string", enum: values };
  }

  /** Returns an object schema without some of its fields. */
  #without(schema: JsonObject, names: string[]): JsonObject {
    const component = typeof schema.$ref === "string" ? /[^/]*$/.exec(schema.$ref)?.[0] : undefined;
    const member = component === undefined ? undefined : this.#componentSchemas().get(component);
    const whole = member ? this.#fieldOf(member, false) : schema;
    const left = (value: unknown) =>
      Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => !names.includes(name)));
    const parts = Array.isArray(whole.allOf) ? { allOf: whole.allOf.map((part) => this.#without(part, names)) } : {};
    const fields = whole.properties ? { properties: left(whole.properties) } : {};
    const required = Array.isArray(whole.required)
      ? { required: whole.required.filter((name) => !names.includes(name)) }
      : {};
    return { ...whole, ...parts, ...fields, ...required };
  }

  /** Follows a name or an indexed access to the type that it stands for, and to the property that declares it. */
  #target(node: ts.TypeNode): { type: ts.TypeNode; member?: ts.PropertySignature } {
    if (!ts.isIndexedAccessTypeNode(node)) return { type: node };
    const key = this.#keyOf(node.indexType);
    if (key === undefined) {
      const { type } = this.#target(node.objectType);
      if (ts.isArrayTypeNode(type)) return { type: type.elementType };
      throw this.#unreadable(node);
    }
    const member = this.#membersOf(node.objectType).get(key);
    if (!member) throw this.#unreadable(node);
    return { type: this.#typeOf(member), member };
  }

  /** Returns the properties of an interface, or of a type that is an object or refers to one. */
  #membersOf(node: ts.TypeNode | ts.InterfaceDeclaration | ts.TypeAliasDeclaration): Members {
    if (ts.isInterfaceDeclaration(node)) return this.#signatures(node.members);
    if (ts.isTypeAliasDeclaration(node)) return this.#membersOf(node.type);
    if (ts.isParenthesizedTypeNode(node)) return this.#membersOf(node.type);
    if (ts.isTypeLiteralNode(node)) return this.#signatures(node.members);
    if (ts.isIndexedAccessTypeNode(node)) return this.#membersOf(this.#target(node).type);
    if (ts.isTypeReferenceNode(node)) {
      const [first, second] = node.typeArguments ?? [];
      if (second && isNothing(second)) return new Map();
      if (first && node.typeName.getText(this.#source) === "Extract") return this.#membersOf(first);
      const declaration = this.#declarations.get(node.typeName.getText(this.#source));
      if (declaration && !ts.isEnumDeclaration(declaration)) return this.#membersOf(declaration);
    }
    throw this.#unreadable(node);
  }

  #signatures(members: ts.NodeArray<ts.TypeElement>): Members {
    return new Map(
      members.flatMap((member) => {
        if (ts.isIndexSignatureDeclaration(member)) return [];
        if (!ts.isPropertySignature(member)) throw this.#unreadable(member);
        const { name } = member;
        const text = ts.isComputedPropertyName(name) ? name.expression : name;
        if (!ts.isIdentifier(text) && !ts.isStringLiteralLike(text) && !ts.isNumericLiteral(text))
          throw this.#unreadable(member);
        return [[text.text, member] as const];
      }),
    );
  }

  #typeOf(member: ts.PropertySignature): ts.TypeNode {
    if (!member.type) throw this.#unreadable(member);
    return member.type;
  }

  #isNever({ type }: ts.PropertySignature): boolean {
    return type !== undefined && isNothing(type);
  }

  /** `{}` or `Record<never, never>`, with which a type is intersected so that its known values are completed. */
  #isEmpty(node: ts.TypeNode): boolean {
    if (ts.isTypeLiteralNode(node)) return node.members.length === 0;
    if (!ts.isTypeReferenceNode(node) || node.typeName.getText(this.#source) !== "Record") return false;
    return node.typeArguments?.every(isNothing) ?? false;
  }

  #keyOf(node: ts.TypeNode): string | undefined {
    if (!ts.isLiteralTypeNode(node)) return undefined;
    const { literal } = node;
    return ts.isStringLiteralLike(literal) || ts.isNumericLiteral(literal) ? literal.text : undefined;
  }

  #keysOf(node: ts.TypeNode): string[] {
    const keys = ts.isUnionTypeNode(node) ? node.types : [node];
    return keys.flatMap((each) => this.#keyOf(each) ?? []);
  }

  #unreadable(node: ts.Node, what = "this type"): DescriptionError {
    const { line } = this.#source.getLineAndCharacterOfPosition(node.getStart(this.#source));
    const text = node.getText(this.#source).replaceAll(/\s+/g, " ").slice(0, 80);
    return new DescriptionError(`${this.#name}:${line + 1}: ${what} cannot be read: ${text}`);
  }
}

const KEYWORDS = new Map<ts.SyntaxKind, JsonObject>([
  [ts.SyntaxKind.StringKeyword, { type: "string" }],
  [ts.SyntaxKind.NumberKeyword, { type: "number" }],
  [ts.SyntaxKind.BooleanKeyword, { type: "boolean" }],
  [ts.SyntaxKind.ObjectKeyword, { type: "object" }],
  [ts.SyntaxKind.UnknownKeyword, {}],
  [ts.SyntaxKind.AnyKeyword, {}],
  [ts.SyntaxKind.NeverKeyword, {}],
]);

function isNothing({ kind }: ts.TypeNode): boolean {
  return kind === ts.SyntaxKind.NeverKeyword || kind === ts.SyntaxKind.UndefinedKeyword;
}

function isReadonly({ modifiers }: ts.PropertySignature): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
}

function element(node: ts.TypeNode | ts.NamedTupleMember): ts.TypeNode {
  if (ts.isNamedTupleMember(node) || ts.isOptionalTypeNode(node)) return node.type;
  if (!ts.isRestTypeNode(node)) return node;
  return ts.isArrayTypeNode(node.type) ? node.type.elementType : node.type;
}

/** Returns a union in which values of one type are one enum. */
function union(members: JsonObject[]): JsonObject {
  const known = new Map<unknown, JsonObject>();
  const all = members.flatMap((member) => {
    if (!Array.isArray(member.enum) || Object.keys(member).length !== 2) return [member];
    const first = known.get(member.type);
    if (!first) {
      const own = { ...member };
      known.set(member.type, own);
      return [own];
    }
    first.enum = [...(first.enum as unknown[]), ...member.enum];
    return [];
  });
  for (const schema of all) if (String(schema.enum) === "true,false") delete schema.enum;
  const [only] = all;
  return all.length === 1 && only ? only : { anyOf: all };
}

/** Returns the format, the default and the deprecation in the comment that openapi-typescript puts before a property. */
function commentOf(member: ts.PropertySignature) {
  const tags = ts.getJSDocTags(member);
  const documentation = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const text = documentation.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "").join("\n");
  const tag = tags.find(({ tagName }) => tagName.text === "default");
  return {
    format: /^Format: (\S+)\s*$/m.exec(text)?.[1],
    standard: tag && (ts.getTextOfJSDocComment(tag.comment) ?? ""),
    deprecated: ts.getJSDocDeprecatedTag(member) !== undefined,
  };
}

/** Returns a default as the value that it is: text for a string, else JSON. */
function valueIn(text: string, schema: JsonObject): unknown {
  if (schema.type === "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
