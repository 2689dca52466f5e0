import type { Description } from "@linkwright/description/document";
import { isObject, type JsonObject, objects } from "@linkwright/description/json";
import { lookUp } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";

/** Keywords of which the smaller value is the stricter one, and those of which the larger is. */
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"];
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"];
const FLAGS = ["uniqueItems", "readOnly", "writeOnly", "deprecated"];

/**
 * Returns a copy in which each schema with an `allOf` also states what its parts state, such as their type, values and
 * bounds. The stricter of two bounds counts. Without this, only the fields of objects would be compared.
 */
export function withPartsStated(description: Description): Description {
  const copy = structuredClone(description);
  const stated = new Set<JsonObject>();
  const state = (schema: JsonObject, above: readonly JsonObject[]): JsonObject => {
    if (!Array.isArray(schema.allOf) || stated.has(schema) || above.includes(schema)) return schema;
    const parts = objects(schema.allOf).map((part) => state(target(copy, part), [...above, schema]));
    const { allOf, ...own } = schema;
    Object.assign(schema, [...parts, own].reduce<JsonObject>(both, {}));
    stated.add(schema);
    return schema;
  };
  walk(copy, (node) => {
    state(node, []);
  });
  return copy;
}

/** Returns what a part refers to, together with what is stated beside the reference. */
function target(document: object, part: JsonObject, passed: readonly string[] = []): JsonObject {
  const { $ref, ...beside } = part;
  if (typeof $ref !== "string" || passed.includes($ref)) return part;
  const found = lookUp(document, $ref);
  if (!isObject(found)) return part;
  const there = target(document, found, [...passed, $ref]);
  return Object.keys(beside).length > 0 ? both(there, beside) : there;
}

/** Returns a schema of what two schemas state. The second counts where a value can only be replaced. */
export function both(one: JsonObject, other: JsonObject): JsonObject {
  const { allOf: _parts, $ref: _reference, ...first } = one;
  const merged: JsonObject = { ...first, ...other };
  for (const word of [...UPPER, ...LOWER]) {
    const [a, b] = [one[word], other[word]];
    if (typeof a === "number" && typeof b === "number")
      merged[word] = UPPER.includes(word) ? Math.min(a, b) : Math.max(a, b);
  }
  for (const word of FLAGS) if (one[word] === true) merged[word] = true;
  if (isObject(one.properties) && isObject(other.properties))
    merged.properties = { ...one.properties, ...other.properties };
  if (Array.isArray(one.required) && Array.isArray(other.required))
    merged.required = [...new Set([...one.required, ...other.required])];
  return merged;
}
