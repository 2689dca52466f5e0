import { upgrade } from "@scalar/openapi-upgrader";
import { isObject, type JsonObject } from "../json.ts";
import { METHODS } from "../operation.ts";
import { escaped, tokensOf } from "../reference.ts";
import { isData, isNamedMap, walk } from "../walk.ts";

/**
 * A copy of a document in the words of OpenAPI 3.1. One that calls itself 3.1 and has `nullable` and the like all the same is taken at its
 * words. Keys with nothing after them, which YAML reads as null, go, and so do the percent signs of references.
 */
export function inWordsOf31(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  let has30 = false;
  walk(copy, (node) => {
    leaveOutNothing(node);
    if (typeof node.$ref === "string" && node.$ref.includes("%")) node.$ref = withoutPercentSigns(node.$ref);
    has30 ||= [node.nullable, node.exclusiveMinimum, node.exclusiveMaximum].some((word) => typeof word === "boolean");
    fitNullable(node);
  });
  return upgrade(has30 ? { ...copy, openapi: "3.0.4" } : copy, "3.1") as JsonObject;
}

/** But not paths and operations: without these it would be another API. */
function leaveOutNothing(node: JsonObject): void {
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
 * Writes `nullable` where the upgrader takes it up: it leaves what has no `type`, and puts lists of types into a list. An `enum` gets null:
 * 3.0 allows it only where both say so, but those who write `nullable` mean it, and their servers send it.
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
