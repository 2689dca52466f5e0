import { isObject, type JsonObject, objects } from "@linkwright/description/json";
import { resolvedObject } from "@linkwright/description/reference";
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
