import type { Description, PathItem } from "@linkwright/description/document";
import type { Api } from "../repository/apis.ts";
import { canonical } from "./canonical.ts";
import { OperationComparison, operationsOf } from "./operation-changes.ts";
import { changesBelow, type PlacedChange, type SchemaChange, SchemaComparison } from "./schema-changes.ts";
import { largest, type Size } from "./size.ts";

/** One difference between two descriptions, for people. */
export interface Change extends SchemaChange {
  /** The methods that it affects, such as `patients.create`; none for what belongs to none. */
  operations: readonly string[];
  /** Place in the first of them: `response 200: data.timezone`, `request: name`, or empty for the operation itself. */
  where: string;
}

/** Differences between two descriptions of an API, and the size of the release that it requires. */
export interface Comparison {
  api: string;
  size: Size;
  changes: Change[];
}

type Json = Record<string, unknown>;

export function compare(api: Api, before: Description, after: Description): Comparison {
  const schemas = new SchemaComparison(before, after);
  const changes = [
    ...operationChanges(before, after, schemas),
    ...webhookChanges(before, after, schemas),
    ...componentChanges(before, after, schemas),
    ...documentChanges(before as unknown as Json, after as unknown as Json),
  ];
  return { api: api.name, size: largest(changes.map(({ size }) => size)), changes };
}

function operationChanges(before: Description, after: Description, schemas: SchemaComparison): Change[] {
  const [old, current] = [operationsOf(before, before.paths), operationsOf(after, after.paths)];
  const found = new Changes();
  for (const key of new Set([...old.keys(), ...current.keys()])) {
    const [from, to] = [old.get(key), current.get(key)];
    const name = (to ?? from)?.operation.operationId ?? key;
    if (from && to) found.addAll(name, new OperationComparison(from, to, schemas).changes());
    else found.add(name, cameOrWent(from), pathOf(key));
  }
  return found.list();
}

/** Webhooks are sized in the provider's direction, and named by their event. */
function webhookChanges(before: Description, after: Description, schemas: SchemaComparison): Change[] {
  const webhooks = (of: Description) => (of as { webhooks?: Record<string, PathItem> }).webhooks ?? {};
  const [old, current] = [operationsOf(before, webhooks(before)), operationsOf(after, webhooks(after))];
  const found = new Changes();
  for (const key of new Set([...old.keys(), ...current.keys()])) {
    const [from, to] = [old.get(key), current.get(key)];
    const name = `webhook ${pathOf(key)}`;
    if (from && to) found.addAll(name, new OperationComparison(from, to, schemas, true).changes());
    else found.add(name, cameOrWent(from), "");
  }
  return found.list();
}

/** Makes the change of something that only the earlier description has (`from`), or only the later one. */
function cameOrWent(from: unknown): SchemaChange {
  return from ? { size: "major", kind: "removed", property: "" } : { size: "minor", kind: "added", property: "" };
}

/** Compares what is named: the types packages and clients export a type of each schema, whether an operation refers to it or not. */
function componentChanges(before: Description, after: Description, schemas: SchemaComparison): Change[] {
  const [old, current] = [before.components?.schemas ?? {}, after.components?.schemas ?? {}];
  const found = new Changes();
  for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
    const [from, to] = [old[name], current[name]];
    const where = `components.schemas.${name}`;
    if (from && to) {
      if (!schemas.isCompared(from, to)) found.addAll("", changesBelow(schemas.compare(from, to, "response"), where));
    } else {
      found.add("", cameOrWent(from), where);
    }
  }
  const [schemes, others] = [before, after].map(({ components }) => components?.securitySchemes ?? {}) as [Json, Json];
  for (const name of new Set([...Object.keys(schemes), ...Object.keys(others)])) {
    const [from, to] = [schemes[name], others[name]];
    const where = `components.securitySchemes.${name}`;
    if (canonical(from) === canonical(to)) continue;
    if (!from || !to) found.add("", cameOrWent(from), where);
    else {
      const isWording = canonical(withoutWords(from as Json)) === canonical(withoutWords(to as Json));
      found.add("", { size: isWording ? "patch" : "major", kind: "changed", property: "" }, where);
    }
  }
  return found.list();
}

/** Compares what is said of the whole API. */
function documentChanges(before: Json, after: Json): Change[] {
  const found = new Changes();
  const add = (size: Change["size"], where: string) => found.add("", { size, kind: "changed", property: "" }, where);
  const [old, current] = [before.servers, after.servers].map((servers) =>
    ((servers ?? []) as { url: string }[]).map(({ url }) => url),
  );
  if (canonical(old) !== canonical(current)) {
    const isExtended = old?.every((url, index) => current?.[index] === url);
    add(isExtended ? "minor" : "major", "servers");
  } else if (canonical(before.servers) !== canonical(after.servers)) add("patch", "servers");
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    // Which tool wrote the file is no change; the rest is compared elsewhere.
    if (["paths", "webhooks", "components", "servers", "security", "x-generated"].includes(name)) continue;
    if (canonical(withoutMark(before[name])) !== canonical(withoutMark(after[name]))) add("patch", name);
  }
  return found.list();
}

function withoutMark(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { "x-generated": _, ...rest } = value as Json;
  return rest;
}

function withoutWords({ description: _, ...scheme }: Json): Json {
  return scheme;
}

function pathOf(key: string): string {
  return key.slice(0, key.lastIndexOf(" "));
}

/** Changes by what changed: that of a shared schema is one, with all operations that it affects. */
class Changes {
  readonly #found = new Map<SchemaChange, PlacedChange & { operations: Set<string> }>();

  add(operation: string, change: SchemaChange, where: string): void {
    const known = this.#found.get(change);
    if (known) known.operations.add(operation);
    else this.#found.set(change, { change, where, operations: new Set(operation === "" ? [] : [operation]) });
  }

  addAll(operation: string, changes: Iterable<PlacedChange>): void {
    for (const { change, where } of changes) this.add(operation, change, where);
  }

  list(): Change[] {
    return [...this.#found.values()].map(({ change, where, operations }) => ({
      ...change,
      where,
      operations: [...operations],
    }));
  }
}
