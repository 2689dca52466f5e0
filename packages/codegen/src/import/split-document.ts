import { child, isObject, type JsonObject, objects } from "@linkwright/description/json";
import { lookUp, resolvedObject } from "@linkwright/description/reference";
import { walk } from "@linkwright/description/walk";
import { stringify } from "yaml";
import { pathFileName } from "../description/path-file-name.ts";
import { KINDS } from "./component-names.ts";

const OPERATION_KEYS = [
  "operationId",
  "tags",
  "summary",
  "description",
  "externalDocs",
  "deprecated",
  "x-raw-only",
  "x-repeatable",
  "x-sends",
  "x-pagination",
  "security",
  "servers",
  "parameters",
  "requestBody",
  "responses",
];

export interface SplitSpec {
  /** YAML by file, relative to the spec's folder. */
  files: Map<string, string>;
  /** Components that are omitted because nothing refers to them. */
  unused: string[];
  /** Paths whose file name has a number because another file has the name. */
  numbered: string[];
}

/** Splits a document into the files of a spec: one for each path and each component in use. */
export function splitDocument(document: JsonObject, prefixes: readonly string[]): SplitSpec {
  const files = new Map<string, string>();
  const components = child(document, "components");
  const { used, implied } = usedComponents(document);
  const taken = new Set<string>();
  const numbered: string[] = [];
  const paths: JsonObject = {};
  for (const [url, item] of Object.entries(child(document, "paths"))) {
    const fitting = pathFileName(url, prefixes);
    let name = fitting;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = fitting.replace(/\.yaml$/, `-${number}.yaml`);
    taken.add(name.toLowerCase());
    if (name !== fitting) numbered.push(url);
    paths[url] = { $ref: `paths/${name}` };
    files.set(`paths/${name}`, yaml(withFiles(inOrder(item as JsonObject), "..")));
  }
  const unused: string[] = [];
  const listed: Record<string, JsonObject> = {};
  for (const [kind, named] of Object.entries(components)) {
    if (!isObject(named)) continue;
    // A kind names a folder.
    if (!KINDS.has(kind)) {
      unused.push(...Object.keys(named).map((name) => `${kind}/${name}`));
      continue;
    }
    for (const [name, component] of Object.entries(named)) {
      const pointer = `#/components/${kind}/${name}`;
      const security = kind === "securitySchemes";
      if (!security && !used.has(pointer)) {
        unused.push(`${kind}/${name}`);
        continue;
      }
      // Bundling follows references only, so what only a discriminator leads to has to be listed.
      if (security || implied.has(pointer))
        listed[kind] = { ...listed[kind], [name]: { $ref: `components/${kind}/${name}.yaml` } };
      files.set(`components/${kind}/${name}.yaml`, yaml(withFiles(component, "../..")));
    }
  }
  const { openapi, info, servers, security, tags, paths: _, components: __, ...rest } = document;
  const entry = {
    openapi,
    info,
    ...withFiles({ servers, security, tags }, "."),
    paths,
    ...(Object.keys(listed).length > 0 && { components: listed }),
    ...withFiles(rest, "."),
  };
  files.set("openapi.yaml", yaml(entry));
  return { files, unused, numbered };
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 120, aliasDuplicateObjects: false });
}

/** Sorts the keys of each method into the order of our specs. */
function inOrder(item: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => {
      if (!isObject(value) || !("responses" in value)) return [key, value];
      const known = OPERATION_KEYS.filter((name) => value[name] !== undefined).map((name) => [name, value[name]]);
      const others = Object.entries(value).filter(([name]) => !OPERATION_KEYS.includes(name));
      return [key, Object.fromEntries([...known, ...others])];
    }),
  );
}

/** Returns a copy whose references to components point to their files. `up` leads to the spec's folder. */
function withFiles<T>(value: T, up: string): T {
  const copy = structuredClone(value);
  const file = (pointer: string) => {
    const [kind, name] = pointer.replace("#/components/", "").split("/");
    const folder = up === "../.." ? `../${kind}` : `${up === "." ? "" : `${up}/`}components/${kind}`;
    return `${folder}/${name}.yaml`;
  };
  walk(copy, (node) => {
    if (typeof node.$ref === "string" && node.$ref.startsWith("#/components/")) node.$ref = file(node.$ref);
    const mapping = isObject(node.discriminator) ? node.discriminator.mapping : undefined;
    if (!isObject(mapping)) return;
    for (const [name, target] of Object.entries(mapping)) {
      if (typeof target === "string" && target.startsWith("#/components/")) mapping[name] = file(target);
    }
  });
  return copy;
}

/**
 * Returns the components that the paths lead to, and those that only discriminators lead to: by a mapping, or as variants
 * of a base.
 */
function usedComponents(document: JsonObject): { used: Set<string>; implied: Set<string> } {
  const used = new Set<string>();
  const implied = new Set<string>();
  const variants = variantsByBase(document);
  const pending: unknown[] = [document.paths, document.webhooks];
  const take = (pointer: unknown) => {
    if (typeof pointer !== "string" || used.has(pointer)) return;
    used.add(pointer);
    pending.push(lookUp(document, pointer));
  };
  while (pending.length > 0) {
    walk(pending.pop(), (node) => {
      take(node.$ref);
      if (!isObject(node.discriminator)) return;
      for (const target of Object.values(child(node.discriminator, "mapping"))) {
        if (typeof target === "string" && !used.has(target)) implied.add(target);
        take(target);
      }
    });
    for (const [base, names] of variants) {
      if (!used.has(base)) continue;
      for (const name of names) {
        if (!used.has(name)) implied.add(name);
        take(name);
      }
    }
  }
  return { used, implied };
}

/** Returns the schemas that are derived from a base with a discriminator. */
function variantsByBase(document: JsonObject): Map<string, string[]> {
  const schemas = child(child(document, "components"), "schemas");
  const found = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const { $ref } of objects(isObject(schema) ? schema.allOf : undefined)) {
      if (typeof $ref !== "string" || !isObject(resolvedObject(document, { $ref }).discriminator)) continue;
      found.set($ref, [...(found.get($ref) ?? []), `#/components/schemas/${name}`]);
    }
  }
  return found;
}
