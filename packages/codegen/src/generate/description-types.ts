// The one file that knows openapi-typescript.
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { UserError } from "../command/main.ts";
import type { Description, Schema } from "../description/description.ts";

const STRING = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);

/** `paths`, `operations` and `components` of a description, for openapi-fetch and whoever knows them. */
export async function descriptionTypes(description: Description): Promise<string> {
  const nodes = await openapiTS(withoutExamples(description) as unknown as OpenAPI3, {
    transform: (schema) => openEnum(schema as Schema),
  }).catch((error: Error) => {
    throw new UserError(`${description.info.title}: openapi-typescript cannot write its types: ${error.message}`);
  });
  // Tabs instead of its four spaces, for a tenth of the size.
  return astToString(namedSchemas(nodes)).replace(
    /^ {4,}/gm,
    (spaces) => "\t".repeat(spaces.length / 4) + " ".repeat(spaces.length % 4),
  );
}

/** A copy, since openapi-typescript changes what it is given. It would write bodies' examples as comments, half of the file. */
function withoutExamples(description: Description): Description {
  return JSON.parse(
    JSON.stringify(description, (_key, value) => {
      if (typeof value !== "object" || value === null || !("schema" in value)) return value;
      const { example: _, examples: __, ...rest } = value;
      return rest;
    }),
  );
}

/**
 * `anyOf: [{ enum }, { type: string }]` is an open enum. Written as `"a" | string`, TypeScript reduces it to `string` and editors
 * complete nothing, so it is written as `"a" | (string & {})`.
 */
function openEnum({ anyOf }: Schema): ts.TypeNode | undefined {
  const known = anyOf?.flatMap((part) => part.enum ?? []).filter((value) => typeof value === "string") ?? [];
  const open = anyOf?.some((part) => part.type === "string" && !part.enum) ?? false;
  if (known.length === 0 || !open || anyOf?.length !== 2) return undefined;
  return ts.factory.createUnionTypeNode([
    ...known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value))),
    ts.factory.createIntersectionTypeNode([STRING, ts.factory.createTypeLiteralNode([])]),
  ]);
}

/** Names that a module of types has otherwise, or that openapi-typescript uses. */
const TAKEN = new Set([
  "paths",
  "webhooks",
  "components",
  "operations",
  "external",
  "$defs",
  "Record",
  "Omit",
  "WithRequired",
]);

/**
 * Gives each component schema a declaration of its own: `export interface Member { … }` instead of a literal within `components`. Editors
 * then show `Member` where they would spell out all of its fields.
 */
function namedSchemas(nodes: ts.Node[]): ts.Node[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const schemas = components && literalOf(membersOf(components as ts.InterfaceDeclaration).get("schemas"));
  const named = [...(schemas ? membersOf(schemas) : [])].filter(
    ([name]) => /^[A-Za-z_$][\w$]*$/.test(name) && !TAKEN.has(name),
  );
  const names = new Set(named.map(([name]) => name));
  const declarations = named.map(([name, { type }]) => declaration(name, type as ts.TypeNode));
  const own = new Set<ts.Node>(named.map(([, member]) => member));
  const { transformed } = ts.transform(
    [...nodes, ...declarations],
    [
      (context) => (node) => {
        const visit = (each: ts.Node): ts.Node => {
          const name = schemaNameOf(each);
          if (name !== undefined && names.has(name)) return ts.factory.createTypeReferenceNode(name);
          if (own.has(each)) {
            const member = each as ts.PropertySignature;
            const type = ts.factory.createTypeReferenceNode((member.name as ts.Identifier).text);
            return ts.factory.updatePropertySignature(
              member,
              member.modifiers,
              member.name,
              member.questionToken,
              type,
            );
          }
          return ts.visitEachChild(each, visit, context);
        };
        return visit(node);
      },
    ],
  );
  return transformed;
}

function declaration(name: string, type: ts.TypeNode): ts.Node {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
}

/** `Member` of `components["schemas"]["Member"]`. */
function schemaNameOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: components, indexType: group } = node.objectType;
  const ofSchemas =
    ts.isTypeReferenceNode(components) && textOf(components.typeName) === "components" && literal(group) === "schemas";
  return ofSchemas ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

function literalOf(member: ts.PropertySignature | undefined): ts.TypeLiteralNode | undefined {
  return member?.type && ts.isTypeLiteralNode(member.type) ? member.type : undefined;
}

function membersOf({ members }: { members: ts.NodeArray<ts.TypeElement> }): Map<string, ts.PropertySignature> {
  const properties = members.filter(ts.isPropertySignature);
  return new Map(properties.map((member) => [textOf(member.name), member]));
}

function textOf(name: ts.Node): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}
