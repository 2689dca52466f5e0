import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { lookUp, resolvedObject } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";

/** Keywords that do not constrain values, and may stand beside a reference. */
const ANNOTATIONS =
  /^(\$ref|\$comment|title|summary|description|deprecated|default|examples?|readOnly|writeOnly|externalDocs|xml|x-.*)$/;
const SCHEMA_WORDS =
  /^(type|properties|required|additionalProperties|items|enum|const|allOf|anyOf|oneOf|not|nullable|minimum|maximum|pattern|format|minLength|maxLength|minItems|maxItems)$/;

/**
 * Writes schemas as the generator reads them, of the same meaning: what stands beside a reference joins it in `allOf`, and a
 * discriminator without a mapping gets the values that its variants themselves say.
 */
export function fitSchemas(document: JsonObject): void {
  walk(document, (node) => {
    const { $ref, ...beside } = node;
    const says = Object.keys(beside).filter((key) => !ANNOTATIONS.test(key));
    if (typeof $ref === "string" && says.some((key) => SCHEMA_WORDS.test(key))) {
      delete node.$ref;
      node.allOf = [{ $ref }, ...(Array.isArray(node.allOf) ? node.allOf : [])];
      const { properties } = resolvedObject(document, { $ref });
      if (node.type === undefined && isObject(properties)) node.type = "object";
    }
    mapDiscriminator(document, node);
  });
  loosenReadOnly(document);
}

/**
 * Makes optional what a request would have to hold below its own fields although only responses have it, and what a
 * response would have to hold although only requests have it. A method itself omits read-only fields of its body.
 */
function loosenReadOnly(document: JsonObject): void {
  const [sent, nested, received] = [new Set<JsonObject>(), new Set<JsonObject>(), new Set<JsonObject>()];
  for (const item of objects(Object.values(child(document, "paths")))) {
    for (const { requestBody, responses } of objects(Object.values(item))) {
      for (const media of objects(Object.values(child(resolvedObject(document, requestBody), "content")))) {
        reach(document, media.schema, sent);
        for (const field of fieldsOf(document, media.schema)) reach(document, field, nested);
      }
      reach(document, responses, received);
    }
  }
  for (const schema of nested) loosen(document, schema, "readOnly");
  for (const schema of received) if (!sent.has(schema)) loosen(document, schema, "writeOnly");
}

function loosen(document: JsonObject, schema: JsonObject, mark: "readOnly" | "writeOnly"): void {
  const { required, properties } = schema;
  if (!Array.isArray(required) || !isObject(properties)) return;
  const isMarked = (name: unknown) => {
    const field = properties[String(name)];
    return isObject(field) && (field[mark] === true || resolvedObject(document, field)[mark] === true);
  };
  const kept = required.filter((name) => !isMarked(name));
  if (kept.length > 0) schema.required = kept;
  else delete schema.required;
}

/** Returns the fields of a body, those that its `allOf` and choices bring included. */
function fieldsOf(document: JsonObject, schema: unknown, depth = 0): unknown[] {
  const { properties, allOf, anyOf, oneOf, items } = resolvedObject(document, schema);
  const parts = depth < 8 ? [...objects(allOf), ...objects(anyOf), ...objects(oneOf)] : [];
  const own = isObject(properties) ? Object.values(properties) : [];
  return [
    ...own,
    ...(items === undefined ? [] : [items]),
    ...parts.flatMap((part) => fieldsOf(document, part, depth + 1)),
  ];
}

/** Adds every object that a part of the document leads to. */
function reach(document: JsonObject, part: unknown, reached: Set<JsonObject>): void {
  const pending = [part];
  while (pending.length > 0) {
    walk(pending.pop(), (node) => {
      if (reached.has(node)) return;
      reached.add(node);
      if (typeof node.$ref === "string") pending.push(lookUp(document, node.$ref));
    });
  }
}

function mapDiscriminator(document: JsonObject, { discriminator, oneOf, anyOf }: JsonObject): void {
  if (!isObject(discriminator) || isObject(discriminator.mapping)) return;
  const variants = [...objects(oneOf), ...objects(anyOf)];
  const mapping = variants.flatMap((variant) =>
    valuesOf(document, variant, String(discriminator.propertyName)).map((value) => [value, variant.$ref]),
  );
  const mapped = new Set(mapping.map(([, target]) => target));
  if (variants.length > 0 && variants.every(({ $ref }) => mapped.has($ref)))
    discriminator.mapping = Object.fromEntries(mapping);
}

/** Returns the values that a variant allows for a property, its `allOf` included. */
function valuesOf(document: JsonObject, schema: JsonObject, name: string, depth = 0): string[] {
  const { properties, allOf } = resolvedObject(document, schema);
  const property = resolvedObject(document, isObject(properties) ? properties[name] : undefined);
  const values = property.const === undefined ? property.enum : [property.const];
  if (Array.isArray(values)) return values.filter((value) => typeof value === "string");
  return depth < 8 ? objects(allOf).flatMap((part) => valuesOf(document, part, name, depth + 1)) : [];
}
