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
  return astToString(nodes).replace(
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
