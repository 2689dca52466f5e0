/** A JSON object of a document that somebody else wrote, so nothing of it is certain. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function child(node: JsonObject, key: string): JsonObject {
  const value = node[key];
  return isObject(value) ? value : {};
}

/** What a JSON pointer (`#/components/schemas/Pet`) refers to. */
export function lookUp(document: JsonObject, pointer: string): unknown {
  let target: unknown = document;
  for (const token of tokensOf(pointer)) {
    const there = typeof target === "object" && target !== null && Object.hasOwn(target, token);
    target = there ? (target as JsonObject)[token] : undefined;
  }
  return target;
}

/** The object itself, or what it refers to, however many references on. */
export function resolved(document: JsonObject, node: unknown, passed: readonly string[] = []): JsonObject {
  if (!isObject(node)) return {};
  const reference = node.$ref;
  if (typeof reference !== "string" || passed.includes(reference)) return node;
  return resolved(document, lookUp(document, reference), [...passed, reference]);
}

export function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => decoded(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** References are parts of addresses; one that is no good as that is taken as it is. */
export function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

// Below these, keys are names that somebody chose; below those, it is data.
const NAMED =
  /^(properties|patternProperties|\$defs|definitions|dependentSchemas|paths|webhooks|pathItems|schemas|responses|parameters|requestBodies|headers|securitySchemes|links|callbacks|content|encoding|examples)$/;
const DATA = /^(example|default|enum|const|value|mapping)$/;

/** Calls `visit` with every object of a document that is no data, the outer ones first. What `visit` puts into it is walked too. */
export function walk(node: unknown, visit: (node: JsonObject, key: string) => void, key = "", named = false): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit, key);
    return;
  }
  if (!isObject(node)) return;
  if (!named) visit(node, key);
  for (const [name, value] of Object.entries(node)) {
    // A schema's examples are a list of data; those of a body are named, and may be references.
    const data = DATA.test(name) || name.startsWith("x-") || (name === "examples" && Array.isArray(value));
    if (!named && data) continue;
    walk(value, visit, name, !named && NAMED.test(name));
  }
}
