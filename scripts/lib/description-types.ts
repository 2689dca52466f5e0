// The one file that knows openapi-typescript.
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Description, Schema } from "./description.ts";

const STRING = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);

/** `paths`, `operations` and `components` of a description, for openapi-fetch and whoever knows them. */
export async function descriptionTypes(description: Description): Promise<string> {
  // openapi-typescript changes what it is given.
  const nodes = await openapiTS(structuredClone(description) as unknown as OpenAPI3, {
    transform: (schema) => openEnum(schema as Schema),
  });
  return astToString(nodes);
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
