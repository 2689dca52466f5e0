// The only file that depends on openapi-typescript.

import type { Description, Schema } from "@linkwright/description/document";
import type { Method } from "@linkwright/description/method";
import { resolveSchema } from "@linkwright/description/reference";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { UserError } from "../command/main.ts";
import { compilableDescription, PERCENT } from "./compilable-description.ts";
import { commentText, withoutTags } from "./doc-comment.ts";
import { optionsName, typeName } from "./type-name.ts";

/** Types of a description and their names. */
export interface DescriptionTypes {
  /** Text of the module: `paths`, `operations` and `components`, and a separate declaration for each schema, request and response. */
  text: string;
  /** Names of the types of methods' requests and responses, and of the types that they consist of. */
  exported: string[];
  /** Types of each method, by operation ID. */
  methods: Map<string, MethodTypes>;
}

export interface MethodTypes {
  /** Type of the input; `undefined` if the method takes none. */
  request: string | undefined;
  /** Type of the response; `undefined` if no success has a body. */
  response: string | undefined;
  /** Type in `operations` of the headers set by options. */
  headers: string | undefined;
  /** Type of a list's items; `undefined` if the method has no pages. */
  item: string | undefined;
}

/** Returns the types of a description: `paths` for openapi-fetch, and the same types by name for methods. */
export async function descriptionTypes(description: Description, operations: Method[] = []): Promise<DescriptionTypes> {
  const { document, docOf } = compilableDescription(description);
  const nodes = await openapiTS(document as OpenAPI3, { defaultNonNullable: false, emptyObjectsUnknown: true }).catch(
    (error: Error) => {
      throw new UserError(`${description.info.title}: openapi-typescript cannot write its types: ${error.message}`);
    },
  );
  const module = new NamedTypes(description, nodes, docOf);
  const methods = new Map(operations.map((operation) => [operation.id, module.method(operation)]));
  module.shareEnvelope([...methods.values()]);
  return { text: module.text(), exported: module.reachedFrom([...methods.values()]), methods };
}

/** Names that the module already declares or openapi-typescript uses. */
const TAKEN = ["paths", "webhooks", "components", "operations", "external", "$defs", "Record", "Omit", "WithRequired"];

/**
 * openapi-typescript's module with separate declarations for named types: `export interface Member { … }` instead of a literal within
 * `components`. Editors then show `Member` instead of all of its fields, and methods share it with the raw client.
 */
class NamedTypes {
  readonly #description: Description;
  readonly #nodes: ts.Node[];
  readonly #declarations = new Map<string, Declaration>();
  readonly #taken = new Set(TAKEN);
  /** Replacements of members whose types have been named. */
  readonly #named = new Map<ts.Node, ts.PropertySignature>();
  /** Names of responses that belong to a single operation. */
  readonly #own = new Set<string>();
  /** Names that methods do not need, since their request types extend these. */
  readonly #parts = new Set<string>();
  /** Names of types that occur in several places, by their text. */
  readonly #shared = new Map<string, string>();

  constructor(description: Description, nodes: ts.Node[], docOf: DocOf) {
    this.#description = description;
    const known = Object.keys(description.components?.schemas ?? {}).filter(
      (name) => isIdentifier(name) && !TAKEN.includes(name),
    );
    for (const name of known) this.#taken.add(name);
    for (const node of nodes) document(node, docOf);
    const components = interfaceOf(nodes, "components");
    const responses = literalOf(memberOf(components, "responses"))?.members.filter(ts.isPropertySignature) ?? [];
    const names = new Map([
      ...known.map((name) => [`schemas ${name}`, name] as const),
      ...responses.map(({ name }) => [`responses ${textOf(name)}`, this.#responseName(textOf(name))] as const),
    ]);
    this.#nodes = rewritten(nodes, names);
    const schemas = literalOf(memberOf(interfaceOf(this.#nodes, "components"), "schemas"));
    for (const name of known) {
      const member = memberOf(schemas, name);
      if (!member?.type) continue;
      this.#name(name, member);
      // The declaration has the documentation.
      ts.setSyntheticLeadingComments(this.#declarations.get(name) as ts.Node, ts.getSyntheticLeadingComments(member));
      ts.setSyntheticLeadingComments(this.#named.get(member) as ts.Node, undefined);
    }
    for (const member of fieldsOf(literalOf(memberOf(interfaceOf(this.#nodes, "components"), "responses")))) {
      const name = names.get(`responses ${textOf(member.name)}`);
      if (name) this.#name(name, member);
    }
    for (const path of interfaceOf(this.#nodes, "paths")?.members.filter(ts.isPropertySignature) ?? [])
      this.#lessen(path);
    for (const node of this.#nodes) this.#shareEmpty(node);
  }

  text(): string {
    const { transformed } = ts.transform(
      [...this.#nodes, ...this.#declarations.values()],
      [
        (context) => (node) => {
          const visit = (each: ts.Node): ts.Node => this.#named.get(each) ?? ts.visitEachChild(each, visit, context);
          return visit(node);
        },
      ],
    );
    // Tabs instead of four spaces make the file a tenth smaller.
    const text = astToString(transformed).replaceAll(escapedInText(PERCENT), "%");
    return text.replace(/^ {4,}/gm, (spaces) => "\t".repeat(spaces.length / 4) + " ".repeat(spaces.length % 4));
  }

  /** Names a method's request and response types and makes `operations` refer to them. */
  method(operation: Method): MethodTypes {
    const parts = literalOf(memberOf(interfaceOf(this.#nodes, "operations"), operation.id));
    if (!parts) throw new Error(`${operation.id} is not among the operations of its description.`);
    const headers = this.#headersOf(operation, parts);
    const { id, input, openInput, response: success } = operation;
    const request = input.length > 0 || openInput ? this.#request(operation, parts) : undefined;
    const response = success && this.#response(id, success, parts);
    return { request, response, headers, item: response && this.#item(operation, response) };
  }

  /** Declares the fields that most responses have once, even if a response has no others. */
  shareEnvelope(methods: MethodTypes[]): void {
    const responses = [...new Set(methods.map(({ response }) => response ?? ""))].filter((name) => this.#own.has(name));
    const counts = new Map<string, number>();
    const interfaces = responses.flatMap((name) => {
      const declaration = this.#declarations.get(name);
      return declaration && ts.isInterfaceDeclaration(declaration) ? [[name, declaration] as const] : [];
    });
    for (const [, { members }] of interfaces)
      for (const text of members.map((member) => astToString(member))) counts.set(text, (counts.get(text) ?? 0) + 1);
    const common = [...counts].flatMap(([text, count]) => (count > responses.length / 2 ? [text] : []));
    if (common.length < 2) return;
    const isCommon = (member: ts.TypeElement) => common.includes(astToString(member));
    const having = interfaces.filter(([, { members }]) => members.filter(isCommon).length === common.length);
    const members = having[0]?.[1].members.filter(isCommon);
    if (!members) return;
    const envelope = this.#free("ResponseEnvelope");
    this.#parts.add(envelope);
    this.#declarations.set(
      envelope,
      documented(interfaceDeclaration(envelope, [], members), "Fields that responses have in common."),
    );
    for (const [name, { members, heritageClauses }] of having) {
      const bases = heritageClauses?.flatMap(({ types }) => types.map(({ expression }) => textOf(expression))) ?? [];
      const rest = members.filter((member) => !isCommon(member));
      const doc = ts.getSyntheticLeadingComments(this.#declarations.get(name) as ts.Node);
      const extended = interfaceDeclaration(name, [envelope, ...bases], rest);
      this.#declarations.set(name, ts.setSyntheticLeadingComments(extended, doc));
    }
  }

  /** Returns the declarations that these types consist of, except scalars, whose names are of no use. */
  reachedFrom(methods: MethodTypes[]): string[] {
    const reached = new Set<string>();
    const visit = (name: string) => {
      const declaration = this.#declarations.get(name);
      if (!declaration || reached.has(name)) return;
      reached.add(name);
      for (const used of namesIn(declaration)) visit(used);
    };
    for (const { request, response, item } of methods) {
      for (const type of [request, response, item]) for (const name of type?.match(/[\w$]+/g) ?? []) visit(name);
    }
    const own = new Set(methods.map(({ request }) => request));
    return [...reached].filter((name) => own.has(name) || !(this.#isScalar(name) || this.#parts.has(name))).sort();
  }

  /** Returns a single type for a method's input: the type in `operations`, or one that extends it. */
  #request(operation: Method, parts: ts.TypeLiteralNode): string {
    const { id, input } = operation;
    const doc = `Input of \`${id}\`.`;
    const parameters = literalOf(memberOf(parts, "parameters"));
    const places = ["path", "query"].map((place) => memberOf(parameters, place));
    const body = this.#bodyOf(operation, parts);
    const alone = [...places.filter(literalOf), body].filter(Boolean).length === 1;

    const given = new Map(input.map((field) => [field.name, field]));
    const isGiven = (field: ts.PropertySignature) => given.get(textOf(field.name))?.required === !field.questionToken;
    const own: ts.TypeElement[] = [];
    const bases: Base[] = [];
    for (const [index, place] of places.entries()) {
      const fields = literalOf(place)?.members.filter(ts.isPropertySignature) ?? [];
      if (!place || fields.length === 0) continue;
      if (fields.every(isGiven) && index === 0) {
        const wanted = fields.map((field) => capitalized(textOf(field.name))).join("");
        const words = /^[A-Za-z]/.test(wanted) ? wanted : `Parameter${wanted}`;
        bases.push({ name: this.#share(`${words}Path`, place, `${typeName(id)}Path`), without: [] });
      } else if (fields.every(isGiven)) {
        const name = this.#free(`${typeName(id)}${alone ? "Request" : "Query"}`);
        this.#name(name, place, alone ? doc : undefined);
        if (alone) return name;
        this.#parts.add(name);
        bases.push({ name, without: [] });
      } else {
        // A method may omit a parameter that an option of the client sets.
        const taken = fields.filter((field) => given.has(textOf(field.name)));
        own.push(...taken.map((field) => withOptional(field, given.get(textOf(field.name))?.required !== true)));
      }
    }
    if (body) {
      const without = this.#fieldsOf(body).flatMap((field) => (isReadOnly(field) ? [textOf(field.name)] : []));
      const declared = body.type && referenceOf(body.type);
      const whole = alone && without.length === 0;
      if (whole && declared === `${typeName(id)}Request`) return declared;
      const name = declared ?? this.#free(`${typeName(id)}${whole ? "Request" : "Body"}`);
      if (!declared) this.#name(name, body, whole ? doc : undefined);
      if (!declared && whole) return name;
      if (!declared) this.#parts.add(name);
      bases.push({ name, without });
    }
    const name = this.#free(`${typeName(id)}Request`);
    this.#declarations.set(name, documented(this.#extended(name, bases, own), doc));
    return name;
  }

  /** Returns the member of the body that a method sends, by its content type. */
  #bodyOf({ id, body: described }: Method, parts: ts.TypeLiteralNode): ts.PropertySignature | undefined {
    const body = memberOf(parts, "requestBody");
    if (!body || !described) return undefined;
    const { contentType } = described;
    const content = literalOf(memberOf(literalOf(body), "content"));
    if (content) return memberOf(content, contentType);
    const [operation, type] = [id, contentType].map((each) => JSON.stringify(each));
    const elsewhere = `NonNullable<operations[${operation}]["requestBody"]>["content"][${type}]`;
    return withType(body, ts.factory.createTypeReferenceNode(elsewhere));
  }

  #response(id: string, success: Schema, parts: ts.TypeLiteralNode): string {
    const declared = success.$ref?.split("/").at(-1) ?? "";
    if (this.#declarations.has(declared)) return declared;
    const name = this.#free(`${typeName(id)}Response`);
    const doc = withoutTags(success.description) ?? `Response of \`${id}\`.`;
    const successes = (literalOf(memberOf(parts, "responses"))?.members.filter(ts.isPropertySignature) ?? []).filter(
      (each) => textOf(each.name).startsWith("2"),
    );
    const bodies = successes.flatMap((success) => {
      const content = literalOf(memberOf(literalOf(success), "content"));
      return content?.members.filter(ts.isPropertySignature).find(isJson) ?? [];
    });
    if (bodies.length === 1 && bodies[0] && successes.every(literalOf)) {
      this.#name(name, bodies[0], doc);
      this.#own.add(name);
      return name;
    }
    const place = `operations[${JSON.stringify(id)}]["responses"]`;
    const statuses = successes.map((each) =>
      ts.isNumericLiteral(each.name) ? textOf(each.name) : JSON.stringify(textOf(each.name)),
    );
    const all = `Extract<${place}[${statuses.join(" | ")}], { content: object }>["content"]`;
    const json = ts.factory.createTypeReferenceNode(`${all}[keyof ${all}]`);
    this.#declarations.set(name, documented(this.#declaration(name, json), doc));
    return name;
  }

  /** Returns the type of a list's items, found by `x-pagination.items` in its response. */
  #item({ response: success = {}, pages }: Method, response: string): string | undefined {
    if (!pages) return undefined;
    let schema = resolveSchema(this.#description, success);
    let type = response;
    for (const name of pages.items.split(".").filter(Boolean)) {
      schema = resolveSchema(this.#description, schema.properties?.[name] ?? {});
      type = `NonNullable<${type}[${JSON.stringify(name)}]>`;
    }
    const declared = schema.items?.$ref?.split("/").at(-1) ?? "";
    return this.#declarations.has(declared) ? declared : `${type}[number]`;
  }

  #headersOf(operation: Method, parts: ts.TypeLiteralNode): string | undefined {
    const member = memberOf(literalOf(memberOf(parts, "parameters")), "header");
    if (!member || operation.headers.length === 0) return undefined;
    return this.#share(`${optionsName(operation)}Headers`, member);
  }

  /** Omits from a path the methods and parameters that it does not have: openapi-fetch needs only those that it has. */
  #lessen(path: ts.PropertySignature): void {
    const type = literalOf(path);
    if (!type) return;
    const kept = fieldsOf(type).filter((member) => !isNever(member) && !isWithoutParameters(member));
    this.#named.set(path, withType(path, ts.factory.createTypeLiteralNode(kept)));
  }

  /** Shares the types repeated in every operation without parameters and in every response. */
  #shareEmpty(node: ts.Node): void {
    if (ts.isPropertySignature(node)) {
      const type = literalOf(node);
      if (isWithoutParameters(node)) this.#share("NoParameters", node);
      if (textOf(node.name) === "headers" && type?.members.length === 1 && fieldsOf(type).length === 0)
        this.#share("AnyHeaders", node);
    }
    ts.forEachChild(node, (child) => this.#shareEmpty(child));
  }

  /** Declares one type for all equal members, under its alternative name if the wanted one is taken. */
  #share(wanted: string, member: ts.PropertySignature, other = wanted): string {
    const text = member.type ? astToString(member.type) : "";
    const shared = this.#shared.get(text);
    const name = shared ?? this.#free(this.#taken.has(wanted) ? other : wanted);
    if (shared) this.#named.set(member, withType(member, ts.factory.createTypeReferenceNode(shared)));
    else this.#name(name, member);
    this.#shared.set(text, name);
    this.#parts.add(name);
    return name;
  }

  #responseName(name: string): string {
    return this.#free(isIdentifier(name) ? name : "Response");
  }

  #free(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#taken.add(name);
    return name;
  }

  /** Declares the type of a member, which then refers to it by name. */
  #name(name: string, member: ts.PropertySignature, doc?: string): void {
    if (!member.type) return;
    this.#declarations.set(name, documented(this.#declaration(name, member.type), doc));
    this.#named.set(member, withType(member, ts.factory.createTypeReferenceNode(name)));
  }

  /** Declares an interface if possible, otherwise an alias. */
  #declaration(name: string, type: ts.TypeNode): Declaration {
    const parts = ts.isIntersectionTypeNode(type) ? [...type.types] : [type];
    const own = parts.filter(ts.isTypeLiteralNode).flatMap(({ members }) => [...members]);
    const bases = parts.flatMap((part) => referenceOf(part) ?? []).filter((base) => isPlainObject(this.#schema(base)));
    const fields = [
      ...own.flatMap(({ name }) => (name ? textOf(name) : [])),
      ...bases.flatMap((base) => Object.keys(this.#schema(base).properties ?? {})),
    ];
    const isInterface =
      bases.length + parts.filter(ts.isTypeLiteralNode).length === parts.length &&
      // Unlike an intersection, an interface must not have a field that differs from its base's, or bases that differ.
      new Set(fields).size === fields.length &&
      (own.length === 0 ||
        parts.length === 1 ||
        own.filter(ts.isIndexSignatureDeclaration).every(({ type }) => type.kind === ts.SyntaxKind.UnknownKeyword)) &&
      (parts.length > 1 || ts.isTypeLiteralNode(type));
    if (!isInterface) return ts.factory.createTypeAliasDeclaration(EXPORTED, name, undefined, type);
    return interfaceDeclaration(name, bases, own);
  }

  #extended(name: string, bases: Base[], own: ts.TypeElement[]): Declaration {
    const types = bases.map(({ name: base, without }) =>
      without.length > 0 ? `Omit<${base}, ${without.map((field) => JSON.stringify(field)).join(" | ")}>` : base,
    );
    if (bases.every((base) => ts.isInterfaceDeclaration(this.#declarations.get(base.name) as ts.Node)))
      return interfaceDeclaration(name, types, own);
    const parts = types.map((type) => ts.factory.createTypeReferenceNode(type));
    const all = own.length > 0 ? [...parts, ts.factory.createTypeLiteralNode(own)] : parts;
    return ts.factory.createTypeAliasDeclaration(EXPORTED, name, undefined, ts.factory.createIntersectionTypeNode(all));
  }

  #fieldsOf({ type }: ts.PropertySignature): ts.PropertySignature[] {
    const declared = type && this.#declarations.get(referenceOf(type) ?? "");
    const elements = declared && ts.isInterfaceDeclaration(declared) ? declared : type && literal(type);
    return elements?.members.filter(ts.isPropertySignature) ?? [];
  }

  #schema(name: string): Schema {
    return this.#description.components?.schemas?.[name] ?? {};
  }

  #isScalar(name: string): boolean {
    const declaration = this.#declarations.get(name);
    return (
      declaration !== undefined && ts.isTypeAliasDeclaration(declaration) && SCALARS.includes(declaration.type.kind)
    );
  }
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
type DocOf = (comment: string) => string | undefined;

interface Base {
  name: string;
  /** Fields that the method does not accept. */
  without: string[];
}

const EXPORTED = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
const SCALARS = [ts.SyntaxKind.StringKeyword, ts.SyntaxKind.NumberKeyword, ts.SyntaxKind.BooleanKeyword];

function interfaceDeclaration(name: string, bases: string[], members: readonly ts.TypeElement[]): Declaration {
  const types = bases.map((base) =>
    ts.factory.createExpressionWithTypeArguments(ts.factory.createIdentifier(base), undefined),
  );
  const clauses = types.length > 0 ? [ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types)] : undefined;
  return ts.factory.createInterfaceDeclaration(EXPORTED, name, undefined, clauses, members);
}

/** Replaces placeholders in comments with their documentation; removes comments that only repeat the type. */
function document(node: ts.Node, docOf: DocOf): void {
  const comment = commentOf(node);
  if (comment !== "") {
    const doc = docOf(comment);
    if (doc !== undefined) documented(node, doc);
    else if (!comment.includes("@description")) ts.setSyntheticLeadingComments(node, undefined);
  }
  ts.forEachChild(node, (child) => document(child, docOf));
}

function documented<Node extends ts.Node>(node: Node, doc: string | undefined): Node {
  ts.setSyntheticLeadingComments(node, undefined);
  const text = commentText(doc);
  if (text === undefined) return node;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

/** The letters and digits of a name, as part of a type's name: `OrganizationId` of `organization_id`. */
function capitalized(name: string): string {
  const words = name.match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A character as the compiler writes it within a string. */
function escapedInText(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function commentOf(node: ts.Node): string {
  return (ts.getSyntheticLeadingComments(node) ?? []).map(({ text }) => text).join("\n");
}

/** Returns the nodes with names instead of `components["schemas"]["…"]`, and with open enums that editors can complete. */
function rewritten(nodes: ts.Node[], names: ReadonlyMap<string, string>): ts.Node[] {
  const { transformed } = ts.transform(nodes, [
    (context) => (node) => {
      const visit = (each: ts.Node): ts.Node => {
        const name = names.get(componentOf(each) ?? "");
        if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
        const visited = ts.visitEachChild(each, visit, context);
        return ts.isUnionTypeNode(visited) ? openEnum(visited) : visited;
      };
      return visit(node);
    },
  ]);
  return transformed;
}

/**
 * Returns an open enum as `"a" | (string & {})`. TypeScript would reduce `"a" | string` to `string`, for which editors cannot complete
 * anything.
 */
function openEnum(union: ts.UnionTypeNode): ts.UnionTypeNode {
  const types = flat(union);
  const isOpen = types.some(({ kind }) => kind === ts.SyntaxKind.StringKeyword);
  const known = types.some((type) => stringOf(type) !== undefined);
  if (!isOpen || !known) return union;
  const text = types.find(({ kind }) => kind === ts.SyntaxKind.StringKeyword) as ts.TypeNode;
  const open = ts.factory.createIntersectionTypeNode([text, ts.factory.createTypeLiteralNode([])]);
  const rest = types.filter((type) => stringOf(type) === undefined && type.kind !== ts.SyntaxKind.StringKeyword);
  return ts.factory.createUnionTypeNode([...types.filter((type) => stringOf(type) !== undefined), open, ...rest]);
}

function flat(type: ts.TypeNode): ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return flat(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(flat) : [type];
}

/** Returns `schemas Member` for `components["schemas"]["Member"]`. */
function componentOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: components, indexType: group } = node.objectType;
  return referenceOf(components) === "components" ? `${stringOf(group)} ${stringOf(node.indexType)}` : undefined;
}

/** Returns the text of a literal type. openapi-typescript also writes values as names that include the quotes. */
function stringOf(node: ts.TypeNode): string | undefined {
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
  const name = ts.isTypeReferenceNode(node) ? node.typeName : (node as ts.Node);
  return ts.isIdentifier(name) && name.text.startsWith('"') ? (JSON.parse(name.text) as string) : undefined;
}

/** Returns the name of a type that is only a name. */
function referenceOf(node: ts.TypeNode): string | undefined {
  if (!ts.isTypeReferenceNode(node) || node.typeArguments) return undefined;
  const name = textOf(node.typeName);
  return /^[\w$]+$/.test(name) ? name : undefined;
}

function namesIn(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return node.text.match(/[\w$]+/g) ?? [];
  const names: string[] = [];
  ts.forEachChild(node, (child) => {
    names.push(...namesIn(child));
  });
  return names;
}

function isNever({ type }: ts.PropertySignature): boolean {
  return type?.kind === ts.SyntaxKind.NeverKeyword;
}

function isWithoutParameters(member: ts.PropertySignature): boolean {
  const places = fieldsOf(literalOf(member));
  return textOf(member.name) === "parameters" && places.length > 0 && places.every(isNever);
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function fieldsOf(type: ts.TypeLiteralNode | undefined): ts.PropertySignature[] {
  return type?.members.filter(ts.isPropertySignature) ?? [];
}

function isReadOnly({ modifiers }: ts.PropertySignature): boolean {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
}

/** Returns whether a member's content type is `application/json` or another JSON type. */
function isJson({ name }: ts.PropertySignature): boolean {
  return /^application\/([\w.-]+\+)?json\s*(;|$)/.test(textOf(name));
}

function isPlainObject({ properties, allOf, anyOf, oneOf }: Schema): boolean {
  return properties !== undefined && !allOf && !anyOf && !oneOf;
}

function withOptional(field: ts.PropertySignature, optional: boolean): ts.PropertySignature {
  const mark = optional ? ts.factory.createToken(ts.SyntaxKind.QuestionToken) : undefined;
  return ts.factory.updatePropertySignature(field, field.modifiers, field.name, mark, field.type);
}

function withType(field: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return ts.factory.updatePropertySignature(field, field.modifiers, field.name, field.questionToken, type);
}

function interfaceOf(nodes: readonly ts.Node[], name: string): ts.InterfaceDeclaration | undefined {
  return nodes.filter(ts.isInterfaceDeclaration).find((node) => node.name.text === name);
}

function memberOf(
  parent: { members: ts.NodeArray<ts.TypeElement> } | undefined,
  name: string,
): ts.PropertySignature | undefined {
  return parent?.members.filter(ts.isPropertySignature).find((member) => textOf(member.name) === name);
}

function literalOf(member: ts.PropertySignature | undefined): ts.TypeLiteralNode | undefined {
  return member?.type && literal(member.type);
}

function literal(type: ts.TypeNode): ts.TypeLiteralNode | undefined {
  return ts.isTypeLiteralNode(type) ? type : undefined;
}

function textOf(name: ts.Node): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "";
}
