import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { METHODS } from "@linkwright/description/operation";
import { resolvedObject } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import type { Fragment } from "./fragments.ts";
import type { Remark } from "./source-facts.ts";

interface Part {
  value: JsonObject;
  /** Its JSON without prose. */
  text: string;
  from: string;
}

/**
 * Merges fragments into one document. What fragments state for all of their operations, each operation then states itself.
 * Of an operation or a component that fragments state differently, the first counts, and a remark names both. Differences of
 * prose and examples do not matter.
 */
export function mergedFragments(fragments: Fragment[], title: string): { document: JsonObject; remarks: Remark[] } {
  const paths = new Map<string, Map<string, Part>>();
  const components = new Map<string, Map<string, Part>>();
  const remarks: Remark[] = [];
  const conflicts = new Set<string>();
  const add = (parts: Map<string, Map<string, Part>>, group: string, key: string, part: Part, where: string) => {
    const others = parts.get(group) ?? new Map<string, Part>();
    parts.set(group, others);
    const other = others.get(key);
    if (!other) others.set(key, part);
    else if (other.text !== part.text && !conflicts.has(where)) {
      conflicts.add(where);
      remarks.push({ where, what: `${other.from} and ${part.from} contradict each other` });
    }
  };

  for (const { from, document } of fragments) {
    const items = Object.entries(child(document, "paths")).filter(([path]) => path.startsWith("/"));
    if (items.length === 0) remarks.push({ where: from, what: "its OpenAPI document has no paths" });
    for (const [path, item] of items) {
      for (const [method, operation] of operationsOf(document, item))
        add(paths, path, method, partOf(operation, from), `${method.toUpperCase()} ${path}`);
    }
    for (const [kind, named] of Object.entries(child(document, "components"))) {
      for (const [name, value] of Object.entries(isObject(named) ? named : {}))
        if (isObject(value)) add(components, kind, name, partOf(value, from), `components.${kind}.${name}`);
    }
  }
  const joined = (parts: Map<string, Map<string, Part>>) =>
    Object.fromEntries(
      [...parts].map(([group, named]) => [
        group,
        Object.fromEntries([...named].map(([name, { value }]) => [name, value])),
      ]),
    );
  const info = { title, version: "" };
  return { document: { openapi: "3.1.0", info, paths: joined(paths), components: joined(components) }, remarks };
}

/** Returns the operations of a path with what the path and the document state for them. */
function operationsOf(document: JsonObject, item: unknown): [method: string, operation: JsonObject][] {
  const path = resolvedObject(document, item);
  return METHODS.flatMap((method) => {
    const operation = path[method];
    if (!isObject(operation)) return [];
    const key = (parameter: JsonObject) => {
      const { in: place, name } = resolvedObject(document, parameter);
      return `${place} ${name}`;
    };
    const parameters = new Map(
      [...objects(path.parameters), ...objects(operation.parameters)].map((each) => [key(each), each]),
    );
    const servers = operation.servers ?? path.servers ?? document.servers;
    const security = operation.security ?? document.security;
    const whole = {
      ...operation,
      ...(parameters.size > 0 && { parameters: [...parameters.values()] }),
      ...(servers !== undefined && { servers }),
      ...(security !== undefined && { security }),
    };
    return [[method, whole] as [string, JsonObject]];
  });
}

const PROSE = /^(description|summary|title|example|examples|externalDocs|tags|x-.*)$/;

function partOf(value: JsonObject, from: string): Part {
  const facts = structuredClone(value);
  walk(facts, (node) => {
    for (const key of Object.keys(node)) if (PROSE.test(key)) delete node[key];
  });
  return { value, text: JSON.stringify(facts, inOrder), from };
}

/** Keys have no order, and neither have the names of required fields. */
function inOrder(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return key === "required" || key === "enum" ? [...value].sort() : value;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
