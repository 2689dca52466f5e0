import type { Description, Schema } from "@linkwright/description/document";
import { resolveSchema } from "@linkwright/description/reference";
import { oneLine } from "../command/markdown.ts";

/** Returns a doc comment that its text cannot end early. Lines are not wrapped: editors do that, and the package is smaller. */
export function docComment(text: string | undefined, indent: string): string {
  const comment = commentText(text);
  return comment === undefined ? "" : `${indent}/*${comment.replaceAll("\n", `\n${indent}`)}*/\n`;
}

/** Returns the text between the opening and the closing delimiter of a comment; `undefined` if it is empty. */
export function commentText(text: string | undefined): string | undefined {
  const lines =
    text
      ?.trim()
      .replaceAll("*/", "*\\/")
      .replaceAll(/(?<!\\)@(?=ts-)/g, "\\@")
      .split("\n") ?? [];
  if (lines.length === 0 || lines[0] === "") return undefined;
  return lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
}

/**
 * Returns the documentation of a field or a parameter: its own description or that of the schema that it refers to, then the bounds and the
 * values that have descriptions.
 */
export function fieldDoc(description: Description, field: Schema, own?: string): string {
  const schemas = referred(description, field);
  const first = <Key extends keyof Schema>(key: Key) => schemas.find((schema) => schema[key] !== undefined)?.[key];
  const [minimum, maximum, fallback, example] = [
    first("minimum"),
    first("maximum"),
    first("default"),
    first("example"),
  ];
  const bounds = [
    minimum !== undefined && `Minimum ${minimum}.`,
    maximum !== undefined && `Maximum ${maximum}.`,
  ].filter(Boolean);
  return [
    [withoutTags((own ?? first("description"))?.trim()), ...bounds].filter(Boolean).join(" "),
    ...valueDocs(schemas),
    ...(fallback !== undefined ? [`@default ${JSON.stringify(fallback)}`] : []),
    ...(example !== undefined ? [`@example ${isLine(example) ? example : JSON.stringify(example)}`] : []),
    ...(first("deprecated") ? ["@deprecated"] : []),
  ]
    .join("\n")
    .trim();
}

/** Escapes every `@` that begins a line, which would make it a tag. */
export function withoutTags(text: string | undefined): string | undefined {
  return text?.replaceAll(/^(\s*)@/gm, "$1\\@");
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && !/[\n\r\u2028\u2029]/.test(value);
}

/** Returns the schema, then the schemas that it refers to, also in a choice with `null`. */
function referred(description: Description, schema: Schema, passed: readonly Schema[] = []): Schema[] {
  if (passed.includes(schema)) return [];
  const { $ref, anyOf, oneOf, allOf } = schema;
  const parts = (anyOf ?? oneOf ?? allOf ?? []).filter(({ type }) => type !== "null");
  const only = $ref ? resolveSchema(description, { $ref }) : parts.length === 1 ? parts[0] : undefined;
  return only ? [schema, ...referred(description, only, [...passed, schema])] : [schema];
}

/** Returns the values that have descriptions: constants with a description, and those in Redocly's `x-enumDescriptions`. */
function valueDocs(schemas: Schema[]): string[] {
  const parts = schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]);
  const constants = parts.flatMap(({ const: value, description }) =>
    value !== undefined && description ? [[value, description]] : [],
  );
  const listed = parts.flatMap((part) => Object.entries(part["x-enumDescriptions"] ?? {}));
  const isChoice = schemas.some(({ anyOf, oneOf }) => (anyOf ?? oneOf)?.some((part) => part.const !== undefined));
  const values = [...(isChoice ? constants : []), ...listed];
  return values.map(([value, words]) => `- \`${oneLine(String(value))}\`: ${oneLine(String(words).trim())}`);
}
