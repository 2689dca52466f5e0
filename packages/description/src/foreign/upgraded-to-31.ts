import { upgrade } from "@scalar/openapi-upgrader";
import { isObject, type JsonObject } from "../json.ts";
import { METHODS } from "../operation.ts";
import { escaped, tokensOf } from "../reference.ts";
import { isData, isNamedMap, walk } from "../walk.ts";

/**
 * Returns a copy of a document upgraded to OpenAPI 3.1. A document declared as 3.1 that uses `nullable` and the like is upgraded as well.
 * Removes empty keys, which YAML reads as null, and decodes percent signs in references.
 */
export function upgradedTo31(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  let has30 = false;
  walk(copy, (node) => {
    removeNulls(node);
    if (typeof node.$ref === "string" && node.$ref.includes("%")) node.$ref = withoutPercentSigns(node.$ref);
    has30 ||= [node.nullable, node.exclusiveMinimum, node.exclusiveMaximum].some((word) => typeof word === "boolean");
    fitNullable(node);
  });
  return upgrade(has30 ? { ...copy, openapi: "3.0.4" } : copy, "3.1") as JsonObject;
}

/** Removes empty keys except paths and operations, since removing those would change the API. */
function removeNulls(node: JsonObject): void {
  for (const [key, value] of Object.entries(node)) {
    if (value === null && !isData(key, value) && !METHODS.includes(key)) delete node[key];
    if (!isObject(value) || !isNamedMap(key) || key === "paths") continue;
    for (const [name, item] of Object.entries(value)) if (item === null) delete value[name];
  }
}

function withoutPercentSigns(reference: string): string {
  return ["#", ...tokensOf(reference).map(escaped)].join("/");
}

/**
 * Rewrites `nullable` for the upgrader, which ignores it without a `type` and nests lists of types. Adds null to an `enum`: 3.0 allows null
 * only if both list it, but authors who write `nullable` mean it, and their servers send it.
 */
function fitNullable(node: JsonObject): void {
  if (typeof node.nullable !== "boolean") return;
  const { nullable, type, enum: values, anyOf, oneOf } = node;
  if (nullable && Array.isArray(values) && !values.includes(null)) node.enum = [...values, null];
  if (nullable && (typeof type === "string" || node.$ref !== undefined || node.allOf !== undefined)) return;
  delete node.nullable;
  if (!nullable) return;
  if (Array.isArray(type)) node.type = [...new Set([...type, "null"])];
  else if (node.properties || node.additionalProperties) node.type = ["object", "null"];
  else if (node.items) node.type = ["array", "null"];
  if (Array.isArray(anyOf)) node.anyOf = [...anyOf, { type: "null" }];
  if (Array.isArray(oneOf)) node.oneOf = [...oneOf, { type: "null" }];
}
