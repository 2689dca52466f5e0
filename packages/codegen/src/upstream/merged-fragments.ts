import { createHash } from "node:crypto";
import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { METHODS } from "@linkwright/description/operation";
import { escaped, resolvedObject, tokensOf } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import type { Fragment } from "./fragments.ts";
import type { Remark } from "./source-facts.ts";

interface Part {
  value: JsonObject;
  /** Its JSON without prose. */
  text: string;
  from: string;
}

interface Component extends Part {
  /** Digests of its own text and of those of all components that it refers to, however indirectly. */
  identity: string;
}

/**
 * Merges fragments into one document. What fragments state for all of their operations, each operation then states itself.
 * A remark names what fragments state differently: of an operation, the first counts; a component keeps each of its forms,
 * the later ones under other names, and each operation the forms of its own page. Differences of prose and examples do not
 * matter.
 */
export function mergedFragments(fragments: Fragment[], title: string): { document: JsonObject; remarks: Remark[] } {
  const paths = new Map<string, Map<string, Part>>();
  const components = new Map<string, Map<string, Component>>();
  const later = new Set<string>();
  const remarks = new Map<string, Remark>();
  const contradict = (where: string, one: Part, other: Part) => {
    if (one.text !== other.text && !remarks.has(where))
      remarks.set(where, { where, what: `${one.from} and ${other.from} contradict each other` });
  };

  for (const { from, document } of fragments) {
    const items = Object.entries(child(document, "paths")).filter(([path]) => path.startsWith("/"));
    if (items.length === 0) remarks.set(from, { where: from, what: "its OpenAPI document has no paths" });
    const own = componentsOf(document, from);
    const names: Names = new Map();
    for (const [pointer, component] of own) {
      const [kind = "", name = ""] = namesIn(pointer);
      const known = within(components, kind);
      const place = placeOf(name, component.identity, known);
      if (place !== name) names.set(pointer, place);
      if (place !== name) later.add(pointerOf(kind, place));
      known.set(place, known.get(place) ?? component);
      contradict(`components.${kind}.${name}`, known.get(name) ?? component, component);
    }
    // Only now are all names known.
    for (const [pointer, component] of own) {
      const [kind = "", name = ""] = namesIn(pointer);
      const place = names.get(pointer) ?? name;
      if (components.get(kind)?.get(place) === component)
        components.get(kind)?.set(place, { ...component, value: renamed(component.value, names) });
    }
    for (const [path, item] of items) {
      for (const [method, operation] of operationsOf(document, item)) {
        const part = partOf(operation, from);
        const known = within(paths, path);
        contradict(`${method.toUpperCase()} ${path}`, known.get(method) ?? part, part);
        if (!known.has(method)) known.set(method, { ...part, value: renamed(operation, names) });
      }
    }
  }
  removeUnused(paths, components, later);
  const info = { title, version: "" };
  const document = { openapi: "3.1.0", info, paths: joined(paths), components: joined(components) };
  return { document, remarks: [...remarks.values()] };
}

/**
 * Removes later forms of components that nothing refers to, since the operations that had them were those of another page.
 * They would be taken for components of their own.
 */
function removeUnused(
  paths: Map<string, Map<string, Part>>,
  components: Map<string, Map<string, Part>>,
  later: Set<string>,
): void {
  const first = [...components].flatMap(([kind, parts]) =>
    [...parts].flatMap(([name, part]) => (later.has(pointerOf(kind, name)) ? [] : part)),
  );
  const operations = [...paths.values()].flatMap((methods) => [...methods.values()]);
  const reached = new Set([...operations, ...first].flatMap(({ value }) => targets(value)));
  for (const pointer of reached) {
    const [kind = "", name = ""] = namesIn(pointer);
    const part = components.get(kind)?.get(name);
    for (const target of part ? targets(part.value) : []) reached.add(target);
  }
  for (const pointer of later) {
    const [kind = "", name = ""] = namesIn(pointer);
    // Credentials are not referred to by pointers.
    if (!reached.has(pointer) && kind !== "securitySchemes") components.get(kind)?.delete(name);
  }
}

function within<T>(groups: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const group = groups.get(name) ?? new Map<string, T>();
  groups.set(name, group);
  return group;
}

function joined(groups: Map<string, Map<string, Part>>): JsonObject {
  const values = (parts: Map<string, Part>) =>
    Object.fromEntries([...parts].map(([name, { value }]) => [name, value] as const));
  return Object.fromEntries([...groups].map(([name, parts]) => [name, values(parts)]));
}

/** Returns the components of a fragment by their pointers. */
function componentsOf(document: JsonObject, from: string): Map<string, Component> {
  const parts = new Map<string, Part>();
  for (const [kind, named] of Object.entries(child(document, "components"))) {
    for (const [name, value] of Object.entries(isObject(named) ? named : {}))
      if (isObject(value)) parts.set(pointerOf(kind, name), partOf(value, from));
  }
  const direct = new Map(
    [...parts].map(([pointer, { value, text }]) => [pointer, { text: digest(text), to: targets(value) }]),
  );
  const identity = (pointer: string) => {
    const reached = new Set([pointer]);
    // A set that grows is iterated to its end.
    for (const each of reached) for (const target of direct.get(each)?.to ?? []) reached.add(target);
    return [...reached]
      .sort()
      .map((each) => `${each} ${direct.get(each)?.text}`)
      .join("\n");
  };
  return new Map([...parts].map(([pointer, part]) => [pointer, { ...part, identity: digest(identity(pointer)) }]));
}

/** Returns a component's name, or the first with a number that is free or that of the same component. */
function placeOf(name: string, identity: string, known: Map<string, Component>): string {
  const free = (place: string) => (known.get(place)?.identity ?? identity) === identity;
  let place = name;
  for (let number = 2; !free(place); number++) place = `${name}_${number}`;
  return place;
}

/** New names of components, by their pointers. */
type Names = Map<string, string>;

function renamed(value: JsonObject, names: Names): JsonObject {
  if (names.size === 0) return value;
  const copy = structuredClone(value);
  const target = (reference: unknown) => {
    if (typeof reference !== "string" || !reference.startsWith("#/components/")) return reference;
    const [kind = "", name = "", ...rest] = namesIn(reference);
    const other = names.get(pointerOf(kind, name));
    return other === undefined ? reference : [pointerOf(kind, other), ...rest.map(escaped)].join("/");
  };
  walk(copy, (node, key) => {
    if (node.$ref !== undefined) node.$ref = target(node.$ref);
    if (key === "discriminator" && isObject(node.mapping))
      node.mapping = Object.fromEntries(Object.entries(node.mapping).map(([tag, each]) => [tag, target(each)]));
  });
  if (Array.isArray(copy.security))
    copy.security = objects(copy.security).map((schemes) =>
      Object.fromEntries(
        Object.entries(schemes).map(([name, scopes]) => [
          names.get(pointerOf("securitySchemes", name)) ?? name,
          scopes,
        ]),
      ),
    );
  return copy;
}

function targets(value: JsonObject): string[] {
  const found: string[] = [];
  walk(value, ({ $ref }) => {
    if (typeof $ref !== "string" || !$ref.startsWith("#/components/")) return;
    const [kind = "", name = ""] = namesIn($ref);
    found.push(pointerOf(kind, name));
  });
  return found;
}

function pointerOf(kind: string, name: string): string {
  return `#/components/${escaped(kind)}/${escaped(name)}`;
}

/** Returns the names in a pointer below `#/components`. */
function namesIn(pointer: string): string[] {
  return tokensOf(pointer).slice(1);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
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
