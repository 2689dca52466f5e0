import type { Description, Schema } from "@linkwright/description/document";
import { resolveSchema } from "@linkwright/description/reference";
import { both } from "./all-of.ts";

/** The values that a schema allows, regardless of its wording: references are resolved, the members of a union merged. */
export interface Shape {
  /** Component that describes it, if it is a single one. */
  name: string | undefined;
  /** `string`, `integer`, `object`, …, without `null`. Empty if anything is allowed. */
  types: string[];
  nullable: boolean;
  /** Known values, including those of an open enum. */
  values: string[] | undefined;
  /** Each field with its schemas in the members of the union. */
  properties: Map<string, Schema[]>;
  /** Fields that are always present. */
  required: Set<string>;
  items: Schema[];
  /** Schemas of the values of unnamed keys. */
  free: Schema[];
  deprecated: boolean;
  readOnly: boolean;
  writeOnly: boolean;
  /** `format`, bounds and `default`, if all members that they apply to state the same. */
  limits: Map<string, unknown>;
}

/** Each keyword with the types that it applies to; without any, it applies to all. */
const LIMITS: Record<string, readonly string[]> = {
  format: [],
  default: [],
  minimum: ["integer", "number"],
  maximum: ["integer", "number"],
  exclusiveMinimum: ["integer", "number"],
  exclusiveMaximum: ["integer", "number"],
  multipleOf: ["integer", "number"],
  minLength: ["string"],
  maxLength: ["string"],
  pattern: ["string"],
  contentEncoding: ["string"],
  contentMediaType: ["string"],
  minItems: ["array"],
  maxItems: ["array"],
  uniqueItems: ["array"],
  minContains: ["array"],
  maxContains: ["array"],
  minProperties: ["object"],
  maxProperties: ["object"],
  dependentRequired: ["object"],
};
/** Number formats, which JSON does not have. */
const NUMBER_FORMATS = new Set(["int32", "int64", "float", "double", "decimal"]);

type Words = Schema & Record<string, unknown>;

export function shapeOf(schemas: Schema[], root: Description): Shape {
  const members = schemas.flatMap((schema) => membersOf(schema, root));
  const kinds = members.filter((member) => !isNull(member));
  const objects = kinds.filter(({ properties }) => properties);
  const values = kinds.flatMap(valuesOf);
  return {
    name: schemas.length === 1 ? nameOf(schemas[0] ?? {}, root) : undefined,
    types: [...new Set(kinds.flatMap(typesOf))].sort(),
    nullable: members.some((member) => isNull(member) || hasNull(member)),
    values: values.length > 0 ? [...new Set(values.filter((value) => value !== null).map(String))].sort() : undefined,
    properties: fieldsOf(objects),
    required: new Set(
      (objects[0]?.required ?? []).filter((name) => objects.every(({ required }) => required?.includes(name))),
    ),
    items: kinds.flatMap(({ items }) => items ?? []),
    free: kinds.flatMap(({ additionalProperties: free }) => (typeof free === "object" ? [free] : [])),
    deprecated: schemas.some((schema) => schema.deprecated || resolveSchema(root, schema).deprecated),
    readOnly: kinds.some(({ readOnly }) => readOnly === true),
    writeOnly: kinds.some(({ writeOnly }) => writeOnly === true),
    limits: limitsOf(kinds),
  };
}

/** Returns a schema, or the members of its union. */
function membersOf(schema: Schema, root: Description): Words[] {
  const { $ref, ...beside } = schema;
  const whole = $ref === undefined ? schema : both({ ...resolveSchema(root, schema) }, beside);
  const { anyOf, oneOf, ...own } = whole as Words;
  const offered = anyOf ?? oneOf;
  if (!Array.isArray(offered) || offered.length === 0) return [own as Words];
  return offered.flatMap((member) => membersOf(member, root)).map((member) => ({ ...own, ...member }) as Words);
}

/** Returns the name of a reference, or that of the only member beside null. */
function nameOf(schema: Schema, root: Description): string | undefined {
  if (schema.$ref) return /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref)?.[1];
  const offered = (schema.anyOf ?? schema.oneOf ?? []).filter(
    (member) => !isNull(resolveSchema(root, member) as Words),
  );
  return offered.length === 1 && offered[0] ? nameOf(offered[0], root) : undefined;
}

function isNull({ type, enum: values, const: only }: Words): boolean {
  return type === "null" || only === null || (values?.length === 1 && values[0] === null);
}

function hasNull({ type, enum: values }: Words): boolean {
  return (Array.isArray(type) && type.includes("null")) || (values?.includes(null) ?? false);
}

function typesOf({ type, properties, items, enum: values, const: only, additionalProperties }: Words): string[] {
  if (type !== undefined) return [type].flat().filter((name) => name !== "null");
  if (properties || typeof additionalProperties === "object") return ["object"];
  if (items) return ["array"];
  return [...new Set([...(values ?? []), ...(only === undefined ? [] : [only])].map((value) => typeof value))];
}

function valuesOf(member: Words): unknown[] {
  const known = member["x-known-values"];
  return [
    ...(member.enum ?? []),
    ...(member.const === undefined ? [] : [member.const]),
    ...(Array.isArray(known) ? known : []),
  ];
}

function fieldsOf(objects: Words[]): Map<string, Schema[]> {
  const fields = new Map<string, Schema[]>();
  for (const { properties = {} } of objects) {
    for (const [name, schema] of Object.entries(properties)) fields.set(name, [...(fields.get(name) ?? []), schema]);
  }
  return fields;
}

function limitsOf(kinds: Words[]): Map<string, unknown> {
  return new Map(
    Object.entries(LIMITS).flatMap(([word, types]) => {
      const concerned = kinds.filter((kind) => typesOf(kind).some((type) => types.includes(type)));
      // A keyword that applies to none of the types is compared all the same.
      const stating = concerned.length > 0 ? concerned : kinds;
      const [value, ...others] = new Set(stating.map((kind) => JSON.stringify(kind[word])));
      if (value === undefined || others.length > 0 || (word === "uniqueItems" && value === "false")) return [];
      return word === "format" && NUMBER_FORMATS.has(JSON.parse(value)) ? [] : [[word, JSON.parse(value)] as const];
    }),
  );
}
