import type { Schema } from "@linkwright/description/document";
import fc, { type Arbitrary } from "fast-check";
import { anyCharacter } from "./any-character.ts";

/** Keywords that do not restrict values. */
const ANNOTATIONS = new Set(["description", "default", "deprecated", "example", "readOnly", "title"]);
const KNOWN = new Set([
  ...["$ref", "type", "format", "pattern", "enum", "const", "anyOf", "properties", "required", "additionalProperties"],
  ...["items", "minimum", "maximum", "minLength", "maxLength", "minItems"],
]);

export interface Source {
  resolve(schema: Schema): Schema;
  /** Returns a value that the provider returned under this name, if there was one. */
  known(field: string): unknown;
}

/** Returns values that match a schema. For a field with a known name, these are mostly values that exist. */
export function valuesOf(given: Schema, source: Source, field = ""): Arbitrary<unknown> {
  const schema = source.resolve(given);
  for (const keyword of Object.keys(schema)) {
    if (KNOWN.has(keyword) || ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) continue;
    throw new Error(`no values can be generated for the keyword ${keyword}`);
  }
  const made = bySchema(schema, source, field);
  if (field === "" || !isText(schema)) return made;
  const reused = made.map((other) => {
    const known = source.known(field);
    return fits(known, schema) ? known : other;
  });
  return fc.oneof({ weight: 1, arbitrary: made }, { weight: 3, arbitrary: reused });
}

/** Returns `true` if a value from elsewhere is valid here; `false` if its format is hard to check. */
function fits(value: unknown, { format, pattern, minLength = 0, maxLength = 1000 }: Schema): boolean {
  if (typeof value !== "string" || value.length < minLength || value.length > maxLength) return false;
  if (pattern && !new RegExp(pattern).test(value)) return false;
  if (format === "uuid") return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
  return format === undefined || (format === "email" && /^[\w.-]+@[\w-]+\.[a-z]+$/.test(value));
}

function isText(schema: Schema): boolean {
  return schema.type === "string" && !schema.enum && schema.const === undefined;
}

function bySchema(schema: Schema, source: Source, field: string): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => valuesOf(each, source, field)));
  const types = [schema.type ?? []].flat();
  return fc.oneof(...(types.length > 0 ? types : ["object"]).map((type) => byType(type, schema, source, field)));
}

function byType(type: string, schema: Schema, source: Source, field: string): Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 100_000 });
    case "number":
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 100_000, noNaN: true });
    case "array":
      return fc.array(valuesOf(schema.items ?? {}, source, field.replace(/s$/, "")), {
        minLength: schema.minItems ?? 0,
        maxLength: (schema.minItems ?? 0) + 3,
      });
    case "object":
      return objects(schema, source);
    default:
      return texts(schema, field);
  }
}

function objects(schema: Schema, source: Source): Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, each]) => [name, valuesOf(each, source, name)] as const,
  );
  const described = fc.record<Record<string, unknown>>(Object.fromEntries(fields), {
    requiredKeys: schema.required ?? [],
  });
  const { additionalProperties: more, required = [] } = schema;
  const only = (names: readonly string[]) =>
    fc.record<Record<string, unknown>>(Object.fromEntries(fields.filter(([name]) => names.includes(name))));
  const optional = fields.map(([name]) => name).filter((name) => !required.includes(name));
  // Optional fields contradict each other, so that a request with half of them is mostly rejected.
  const few = fc.oneof(only(required), ...optional.map((name) => only([...required, name])));
  if (!more) return fc.oneof(few, described);
  const values = more === true ? fc.jsonValue({ maxDepth: 1 }) : valuesOf(more, source);
  const names = fc.string({ minLength: 1, maxLength: 8 }).filter((name) => !schema.properties?.[name]);
  return fc
    .tuple(fc.dictionary(names, values, { maxKeys: 3 }), described)
    .map(([free, known]) => ({ ...free, ...known }));
}

function texts({ format, pattern, minLength = 0, maxLength }: Schema, field: string): Arbitrary<string> {
  const isLong = (text: string) => [...text].length >= minLength && [...text].length <= (maxLength ?? 1000);
  const formatted = format && FORMATS[format];
  if (formatted) return formatted.filter(isLong);
  const most = Math.min(maxLength ?? 24, 200);
  if (/phone/.test(field)) return fc.nat({ max: 99 }).map((number) => `+120255501${String(number).padStart(2, "0")}`);
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength: most }).filter(isLong);
  return fc.string({ unit: "grapheme", minLength, maxLength: most }).filter(isLong);
}

const instants = fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });

/** Replaces `fc.webUrl`, which takes two seconds to create. */
const urls = fc
  .record({
    scheme: fc.constantFrom("http", "https"),
    host: fc.webAuthority(),
    path: fc.array(partsOfUrls(), { maxLength: 4 }),
    query: fc.option(partsOfUrls()),
  })
  .map(({ scheme, host, path, query }) => {
    const segments = path.map((segment) => `/${segment}`).join("");
    return `${scheme}://${host}${segments}${query === null ? "" : `?${query}`}`;
  });

function partsOfUrls(): Arbitrary<string> {
  const plain = fc.constantFrom(..."abcXYZ019-._~!$&'()*+,;=:@");
  return fc.string({ unit: fc.oneof({ weight: 9, arbitrary: plain }, anyCharacter.map(encodeURIComponent)) });
}

const FORMATS: Record<string, Arbitrary<string>> = {
  email: fc.oneof(
    fc.nat({ max: 20 }).map((number) => `person-${number}@example.com`),
    fc.emailAddress(),
  ),
  uri: urls,
  uuid: fc.uuid(),
  "date-time": instants.map((date) => date.toISOString()),
  date: instants.map((date) => date.toISOString().slice(0, 10)),
};
