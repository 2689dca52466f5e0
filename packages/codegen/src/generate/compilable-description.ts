import type { Description, Schema } from "@linkwright/description/document";
import { withoutAliasCycles } from "./alias-cycles.ts";
import { fieldDoc, withoutTags } from "./doc-comment.ts";

/** Placeholder for documentation in a compiled comment: openapi-typescript copies descriptions unchanged. */
const MARK = /linkwright-doc-(\d+)/;

/** A copy of a description for openapi-typescript, which modifies its input, and the documentation for its placeholders. */
export interface CompilableDescription {
  document: object;
  /** Returns the documentation for the placeholder in a comment; `undefined` if it has none. */
  docOf: (comment: string) => string | undefined;
}

/**
 * Prepares a description so that openapi-typescript writes the intended types: full documentation of each field, no examples of bodies
 * (half of the file), no self-referential aliases, choices without a type.
 */
export function compilableDescription(description: Description): CompilableDescription {
  const docs: string[] = [];
  const marked = (doc: string | undefined) =>
    doc?.trim() ? { description: `linkwright-doc-${docs.push(doc) - 1}` } : {};

  const typed = (schema: Schema): Schema => {
    const { anyOf, oneOf, allOf, properties, additionalProperties, items, required } = schema;
    const choices = [anyOf, oneOf].filter((choice) => choice && !choice.every(isOnlyRequired)) as Schema[][];
    const parts = allOf?.filter((part) => !isOnlyRequired(part)) ?? [];
    const [first, ...more] = choices;
    // openapi-typescript writes fields next to `anyOf` as another choice, but next to `oneOf` as fields of all choices.
    const intersects = properties || additionalProperties || parts.length > 0 || more.length > 0;
    const choice = first === anyOf && !intersects ? "anyOf" : "oneOf";
    const all = [...parts, ...more.map((other) => ({ oneOf: other }))];
    const { type, ...own } = rest(schema);
    const typeIsSaid = !properties && additionalProperties === undefined && (first ?? parts[0]) !== undefined;
    return {
      ...own,
      ...(type !== undefined && !typeIsSaid && { type }),
      ...(properties && { properties: mapValues(properties, field) }),
      ...(required && { required }),
      ...(first && { [choice]: first.map(typed) }),
      ...(all.length > 0 && { allOf: all.map(typed) }),
      ...(items && { items: typed(items) }),
      ...(additionalProperties !== undefined && {
        additionalProperties:
          typeof additionalProperties === "object"
            ? typed(besideFields(additionalProperties, properties))
            : additionalProperties,
      }),
    };
  };
  const field = (schema: Schema): Schema => ({ ...typed(schema), ...marked(fieldDoc(description, schema)) });

  const parameterDoc = ({ schema, deprecated }: { schema: Schema; deprecated?: boolean }, own: string | undefined) =>
    fieldDoc(description, deprecated ? { ...schema, deprecated } : schema, own);

  /** Copies any other object of a description. */
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    const { example: _, examples: __, description: own, ...parts } = value as Record<string, unknown>;
    const copied = mapValues(parts, (part, name) => (name === "schema" ? typed(part as Schema) : copy(part)));
    const isParameter = "in" in parts && "schema" in parts;
    const doc = isParameter
      ? parameterDoc(parts as unknown as { schema: Schema }, own as string | undefined)
      : isOperation(value) || typeof own !== "string"
        ? own
        : withoutTags(own);
    return {
      ...copied,
      ...(typeof doc === "string" ? marked(doc) : own === undefined ? {} : { description: copy(own) }),
    };
  };

  const { components = {}, paths, ...others } = description;
  const declared = mapValues(withoutAliasCycles(description), (schema) => ({
    ...typed(schema),
    ...marked(withoutTags(schema.description)),
  }));
  const document = {
    ...others,
    paths: mapValues(withoutPercentSigns(paths), (item) =>
      mapValues(item, (part) => (isOperation(part) ? copy(brief(part)) : copy(part))),
    ),
    components: {
      ...mapValues(components as Record<string, object>, (group) => mapValues(group as Record<string, unknown>, copy)),
      schemas: declared,
    },
  };
  const copied = JSON.parse(JSON.stringify(document)) as object;
  return { document: copied, docOf: (comment) => docs[Number(MARK.exec(comment)?.[1])] };
}

/** Widens the type of all other fields by those of the named ones, which TypeScript requires. */
function besideFields(others: Schema, properties: Schema["properties"]): Schema {
  const named = Object.values(properties ?? {});
  return named.length > 0 && Object.keys(others).length > 0 ? { anyOf: [others, ...named] } : others;
}

/** Stands for the percent signs of paths: openapi-typescript decodes paths, more than once. */
export const PERCENT = "\ue025";

function withoutPercentSigns(paths: Description["paths"]): Description["paths"] {
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [path.replaceAll("%", PERCENT), item]));
}

/** Returns the part of a schema that determines its type, without subschemas. */
function rest(schema: Schema): Schema {
  const { anyOf, oneOf, allOf, properties, additionalProperties, items, required, ...own } = schema;
  const {
    title,
    description,
    default: fallback,
    example,
    deprecated,
    enum: values,
    ...typed
  } = own as Schema & Record<string, unknown>;
  const { format, examples, summary, ...kept } = typed as Record<string, unknown>;
  return { ...kept, ...(values && values.length > 0 && { enum: values }) };
}

function isOnlyRequired(schema: Schema): boolean {
  return Object.keys(schema).every((key) => key === "required" || key === "title" || key === "description");
}

interface SummarizedOperation {
  summary?: string;
  description?: string;
  deprecated?: boolean;
}

function isOperation(part: unknown): part is SummarizedOperation {
  return typeof part === "object" && part !== null && "responses" in part;
}

/** Returns an operation with only its summary; the full description is at the method. */
function brief({ summary, description: _, ...operation }: SummarizedOperation): object {
  return {
    ...operation,
    description: [withoutTags(summary), operation.deprecated && "@deprecated"].filter(Boolean).join("\n"),
  };
}

function mapValues<T, U>(object: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
