import { readFileSync } from "node:fs";
import path from "node:path";
import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { escaped, lookUp, tokensOf } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import { DEVICE, shortened } from "../description/path-file-name.ts";
import { typeName } from "../generate/type-name.ts";
import { root } from "../repository/root.ts";
import { pascalCase, wordsOf } from "./words.ts";

export interface Renamed {
  from: string;
  to: string;
}

// Type names that generated code uses, and the exports of every client.
const TAKEN = new Set([
  ...["Record", "Promise", "Methods"],
  ...(readFileSync(path.join(root, "packages/runtime/src/public.ts"), "utf8").match(/\b[A-Z]\w*/g) ?? []),
]);
const FILE_NAME = /^[A-Za-z][\w.-]*$/;

/**
 * Renames components so that each can be a type and a file: schemas in PascalCase, names unique regardless of case, and no
 * name that a client uses for something of its own. References and discriminators are updated; what is sent over the wire
 * stays the same. Targets of references to something inside a component or path become components of their own first.
 */
export function nameComponents(document: JsonObject, ids: readonly string[], client: string): Renamed[] {
  giveNamesToInnerTargets(document);
  const methodTypes = ids.flatMap((id) => [`${typeName(id)}Request`, `${typeName(id)}Response`]);
  const reserved = new Set([...methodTypes, `${client}Options`, `${client}Client`].map((name) => name.toLowerCase()));
  const moved = new Map<string, string>();
  const renamed: Renamed[] = [];
  const components = child(document, "components");
  for (const [kind, named] of Object.entries(components)) {
    if (!isObject(named)) continue;
    const taken = new Set<string>();
    const renamedKind: JsonObject = {};
    for (const [from, component] of Object.entries(named)) {
      const to = kind === "schemas" ? schemaName(from, taken, reserved) : fileName(from, taken);
      renamedKind[to] = component;
      if (to === from) continue;
      moved.set(reference(kind, from), reference(kind, to));
      renamed.push({ from: `${kind}/${from}`, to: `${kind}/${to}` });
    }
    components[kind] = renamedKind;
    if (kind === "securitySchemes") followRequirements(document, renamedKind, named);
  }
  follow(document, moved);
  return renamed;
}

/** Security requirements name their schemes without a reference. */
function followRequirements(document: JsonObject, renamed: JsonObject, before: JsonObject): void {
  const [from, to] = [Object.keys(before), Object.keys(renamed)];
  const names = new Map(from.map((name, index) => [name, to[index] ?? name]));
  walk(document, (node) => {
    if (!Array.isArray(node.security)) return;
    node.security = objects(node.security).map((each) =>
      Object.fromEntries(Object.entries(each).map(([name, scopes]) => [names.get(name) ?? name, scopes])),
    );
  });
}

function reference(kind: string, name: string): string {
  return `#/components/${kind}/${escaped(name)}`;
}

function schemaName(name: string, taken: Set<string>, reserved: Set<string>): string {
  const fitting = /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : pascalCase(wordsOf(name));
  const word = shortened(/^[A-Z]/.test(fitting) ? fitting : `Schema${fitting}`, name).replace("-", "X");
  const clashes = reserved.has(word.toLowerCase()) || TAKEN.has(word) || DEVICE.test(word);
  return firstFree(clashes ? `${word}Schema` : word, taken, reserved);
}

function fileName(name: string, taken: Set<string>): string {
  const fitting = FILE_NAME.test(name) && !DEVICE.test(name) ? name : `${pascalCase(wordsOf(name)) || "Component"}`;
  return firstFree(
    shortened(DEVICE.test(fitting) || !/^[A-Za-z]/.test(fitting) ? `Component${fitting}` : fitting, name),
    taken,
    new Set(),
  );
}

function firstFree(name: string, taken: Set<string>, reserved: Set<string>): string {
  let free = name;
  const used = (candidate: string) => taken.has(candidate.toLowerCase()) || reserved.has(candidate.toLowerCase());
  for (let number = 2; used(free); number++) free = `${name}${number}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Turns `#/components/schemas/Order/properties/item` into the component `OrderItem`, which both places then refer to. */
function giveNamesToInnerTargets(document: JsonObject): void {
  const inner = new Set<string>();
  walk(document, ({ $ref }) => {
    if (typeof $ref === "string" && !isComponent($ref)) inner.add($ref);
  });
  const schemas = { ...child(document, "components") }.schemas;
  const named: JsonObject = isObject(schemas) ? schemas : {};
  const moved = new Map<string, string>();
  // The innermost first, so that an outer one already contains the new references.
  for (const pointer of [...inner].sort((a, b) => b.length - a.length)) {
    const target = lookUp(document, pointer);
    if (!isObject(target) || !isSchemaPointer(pointer)) continue;
    const words = tokensOf(pointer).filter((token) => !STRUCTURE.test(token));
    const name = firstFree(
      pascalCase(words.flatMap(wordsOf)) || "Inner",
      new Set(Object.keys(named).map(lower)),
      new Set(),
    );
    named[name] = { ...target };
    moved.set(pointer, reference("schemas", name));
    for (const key of Object.keys(target)) delete target[key];
    target.$ref = reference("schemas", name);
  }
  if (moved.size === 0) return;
  document.components = { ...child(document, "components"), schemas: named };
  follow(document, moved);
}

const STRUCTURE =
  /^(components|schemas|properties|items|paths|responses|requestBody|content|application\/json|schema|allOf|anyOf|oneOf|parameters|additionalProperties|\d{1,2})$/;

function isComponent(pointer: string): boolean {
  return /^#\/components\/[^/]+\/[^/]+$/.test(pointer) && KINDS.has(tokensOf(pointer)[1] ?? "");
}

/** Kinds of components that OpenAPI has: https://spec.openapis.org/oas/v3.1.1.html#components-object */
export const KINDS: ReadonlySet<string> = new Set([
  ...["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links"],
  ...["callbacks", "pathItems"],
]);

/** Only schemas can be moved: parameters and responses are read from where they are. */
function isSchemaPointer(pointer: string): boolean {
  const [top, kind = ""] = tokensOf(pointer);
  return (
    (top === "components" && !KINDS.has(kind)) ||
    /\/(schemas|schema|properties|items|additionalProperties|allOf|anyOf|oneOf)(\/|$)/.test(pointer)
  );
}

function lower(name: string): string {
  return name.toLowerCase();
}

/**
 * Updates references and discriminators to the new names. A discriminator without a mapping used the old names as values,
 * so they become an explicit mapping.
 */
function follow(document: JsonObject, moved: ReadonlyMap<string, string>): void {
  const variants = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(child(child(document, "components"), "schemas"))) {
    for (const { $ref } of objects(isObject(schema) ? schema.allOf : undefined)) {
      if (typeof $ref === "string") variants.set($ref, [...(variants.get($ref) ?? []), reference("schemas", name)]);
    }
  }
  const before = new Map([...moved].map(([from, to]) => [to, from]));
  const oldOf = (pointer: string) => before.get(pointer) ?? pointer;
  walk(document, (node, key) => {
    const { discriminator } = node;
    if (!isObject(discriminator)) return;
    if (isObject(discriminator.mapping)) {
      for (const [value, target] of Object.entries(discriminator.mapping)) {
        if (typeof target !== "string") continue;
        const pointer = target.startsWith("#") ? target : reference("schemas", target);
        discriminator.mapping[value] = moved.get(pointer) ?? pointer;
      }
      return;
    }
    const listed = [...objects(node.oneOf), ...objects(node.anyOf)].flatMap(({ $ref }) =>
      typeof $ref === "string" ? [$ref] : [],
    );
    const own = variants.get(oldOf(reference("schemas", key))) ?? [];
    const targets = listed.length > 0 ? listed.map((pointer) => moved.get(pointer) ?? pointer) : own;
    if (!targets.some((pointer) => before.has(pointer))) return;
    discriminator.mapping = Object.fromEntries(targets.map((pointer) => [tokensOf(oldOf(pointer)).at(-1), pointer]));
  });
  walk(document, (node) => {
    if (typeof node.$ref === "string") node.$ref = moved.get(node.$ref) ?? node.$ref;
  });
}
