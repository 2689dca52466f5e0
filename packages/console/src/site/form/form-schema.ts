import type { Schema } from "@linkwright/description/document";
import { openEnum } from "@linkwright/description/open-enum";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";

/** A schema for the form library, with the UI schema of its parts. */
export interface FormSchema {
  schema: RJSFSchema;
  uiSchema: UiSchema;
}

/** Converts a schema of the description to an equivalent one that the form library has widgets for. */
export function formSchema(source: Schema): FormSchema {
  const { schema, nullable } = withoutNull(source);
  const { uiSchema = {}, ...form } = shapeOf(schema);
  return {
    schema: form.schema,
    // The templates show the source's type and constraints, which the form's schema may lack.
    uiSchema: { ...uiSchema, "ui:source": source, ...(nullable && { "ui:nullable": true }) },
  };
}

function shapeOf(source: Schema): { schema: RJSFSchema; uiSchema?: UiSchema } {
  const plain = withoutDefault(source);
  const known = openEnum(source);
  if (known) return { schema: { type: "string", examples: known } };
  if (source.anyOf) return unionOf(source);
  if (isFree(source)) return { schema: plain, uiSchema: { "ui:field": "json" } };
  if (source.properties) {
    const fields = Object.entries(source.properties)
      .filter(([, { readOnly }]) => !readOnly)
      .map(([name, field]) => [name, formSchema(field)] as const);
    return {
      schema: {
        type: "object",
        required: source.required ?? [],
        properties: Object.fromEntries(fields.map(([name, { schema }]) => [name, schema])),
      },
      uiSchema: Object.fromEntries(fields.map(([name, { uiSchema }]) => [name, uiSchema])),
    };
  }
  if (source.items) {
    const items = formSchema(source.items);
    const { minItems: _, ...rest } = plain;
    return { schema: { ...rest, items: items.schema }, uiSchema: { items: items.uiSchema } };
  }
  return { schema: plain };
}

/** Flattens nested unions into one, and names each branch after the constant that distinguishes it. */
function unionOf(source: Schema): { schema: RJSFSchema; uiSchema: UiSchema } {
  const kinds = branches(source).map((kind) => ({ ...formSchema(kind), title: titleOf(kind) }));
  return {
    schema: { anyOf: kinds.map(({ schema, title }, index) => ({ ...schema, title: title ?? `Option ${index + 1}` })) },
    uiSchema: { anyOf: kinds.map(({ uiSchema }) => uiSchema) },
  };
}

function branches({ anyOf = [] }: Schema): Schema[] {
  return anyOf.flatMap((branch) => (branch.anyOf && !openEnum(branch) ? branches(branch) : [branch]));
}

function titleOf({ title, properties = {}, type }: Schema): string | undefined {
  const constant = Object.values(properties).find((field) => field.const !== undefined)?.const;
  if (constant !== undefined) return String(constant);
  return title ?? (properties && Object.keys(properties).length > 0 ? "other" : [type].flat()[0]);
}

/** Returns whether a schema does not describe its contents, such as metadata, which is edited as JSON. */
function isFree(schema: Schema): boolean {
  if (schema.enum || schema.const !== undefined) return false;
  return schema.type === undefined || (schema.type === "object" && !schema.properties);
}

export function withoutNull(source: Schema): { schema: Schema; nullable: boolean } {
  if (Array.isArray(source.type) && source.type.includes("null")) {
    const [type, ...others] = source.type.filter((each) => each !== "null");
    if (type && others.length === 0) return { schema: { ...source, type }, nullable: true };
  }
  const { anyOf, ...rest } = source;
  const kinds = anyOf?.filter(({ type }) => type !== "null");
  if (kinds?.length === 1 && anyOf?.length === 2) return { schema: { ...kinds[0], ...rest }, nullable: true };
  return { schema: source, nullable: false };
}

// The library would fill in defaults, which the server applies itself.
function withoutDefault({ default: _, ...schema }: Schema): RJSFSchema {
  return schema as RJSFSchema;
}
