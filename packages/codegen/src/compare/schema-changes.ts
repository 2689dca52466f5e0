import type { Description, Schema } from "@linkwright/description/document";
import { canonical } from "./canonical.ts";
import { ANNOTATIONS, type SchemaOrBoolean, SchemaReader, type SchemaView } from "./schema-view.ts";
import type { Size } from "./size.ts";

/** Values are written by the caller, in a body or a parameter, or by the provider. */
export type Direction = "request" | "parameter" | "response";

/** A difference between two schemas, or of something around them. */
export interface SchemaChange {
  size: Exclude<Size, "none">;
  kind: "added" | "changed" | "removed";
  /** The keyword or part that changed, such as `required` or `description`, or empty for all of it. */
  property: string;
}

/** Two schemas compared: what differs between themselves, and the pairs of schemas within them. */
export class Pair {
  readonly changes: { change: SchemaChange; step: string }[] = [];
  readonly within: { step: string; pair: Pair }[] = [];
  #hasChanges: boolean | undefined;

  /** `true` if anything differs here or anywhere within. Known only after the comparison. */
  get hasChanges(): boolean {
    if (this.#hasChanges !== undefined) return this.#hasChanges;
    const seen = new Set<Pair>([this]);
    for (const pair of seen) {
      if (pair.changes.length > 0 || pair.#hasChanges) {
        this.#hasChanges = true;
        return true;
      }
      for (const { pair: inner } of pair.within) if (inner.#hasChanges !== false) seen.add(inner);
    }
    // Nothing that was passed leads to a change either.
    for (const pair of seen) pair.#hasChanges = false;
    return false;
  }
}

/** A change and its place, such as `request: name`. That of a shared schema is the same object wherever the schema is used. */
export interface PlacedChange {
  change: SchemaChange;
  where: string;
}

/** Lists what differs anywhere below a pair of schemas, each pair once, by the shortest way. `where` is the place of the pair. */
export function changesBelow(root: Pair, where: string): PlacedChange[] {
  if (!root.hasChanges) return [];
  const found: PlacedChange[] = [];
  const seen = new Set([root]);
  const queue: [pair: Pair, path: string][] = [[root, ""]];
  for (const [pair, path] of queue) {
    for (const { change, step } of pair.changes) {
      const field = `${path}${step}`.replace(/^\./, "");
      found.push({ change, where: where === "parameters" || field === "" ? where : `${where}: ${field}` });
    }
    for (const { step, pair: inner } of pair.within) {
      if (seen.has(inner) || !inner.hasChanges) continue;
      seen.add(inner);
      queue.push([inner, path + step]);
    }
  }
  return found;
}

const PATCH = /^(x-|\$comment$|\$id$|\$schema$)/;
const MAXIMA = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"]);
const MINIMA = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"]);
/** Keywords whose values no constraint of the same kind contains: another value means other data. */
const ENCODINGS = new Set(["format", "contentEncoding", "contentMediaType"]);
/** Compared by way of properties and types, or as schemas. */
const ELSEWHERE = new Set(["items", "prefixItems", "additionalProperties", "patternProperties", "discriminator"]);

/** Compares the schemas of two descriptions. Every pair of schemas is compared once in each direction. */
export class SchemaComparison {
  readonly #before: SchemaReader;
  readonly #after: SchemaReader;
  readonly #pairs = { request: new Map(), parameter: new Map(), response: new Map() } satisfies Record<
    Direction,
    Map<Schema, Map<Schema, Pair>>
  >;

  constructor(before: Description, after: Description) {
    this.#before = new SchemaReader(before);
    this.#after = new SchemaReader(after);
  }

  /** Compares a schema with its later version. Fields that only the other side writes are not part of it. */
  compare(before: SchemaOrBoolean, after: SchemaOrBoolean, direction: Direction): Pair {
    const [old, current] = [this.#before.target(before), this.#after.target(after)];
    const byOld: Map<Schema, Map<Schema, Pair>> = this.#pairs[direction];
    const known = byOld.get(old)?.get(current);
    if (known) return known;
    const pair = new Pair();
    byOld.set(old, (byOld.get(old) ?? new Map<Schema, Pair>()).set(current, pair));
    const [a, b] = [this.#before.view(old), this.#after.view(current)];
    const changes = new Changes(pair, direction !== "response");
    if ((a.unions.length === 0) !== (b.unions.length === 0)) {
      this.#compareAlternatives(alternativesOf(old, a), alternativesOf(current, b), changes, direction);
      return pair;
    }
    this.#compareTypes(a, b, changes);
    this.#compareProperties(a, b, changes, direction);
    this.#compareUnions(a, b, changes, direction);
    this.#compareKeywords(a, b, changes, direction);
    return pair;
  }

  /** `true` if a schema was compared with its later version in any direction. */
  isCompared(before: SchemaOrBoolean, after: SchemaOrBoolean): boolean {
    const [old, current] = [this.#before.target(before), this.#after.target(after)];
    return Object.values(this.#pairs).some((pairs: Map<Schema, Map<Schema, Pair>>) => pairs.get(old)?.has(current));
  }

  #compareTypes(a: SchemaView, b: SchemaView, changes: Changes): void {
    const types = compareSets(withIntegers(a.types), withIntegers(b.types));
    changes.bySet("type", types);
    changes.bySet("type", { removed: a.nullable && !b.nullable, added: b.nullable && !a.nullable });
    // Of another type, values are others anyway.
    if (types.removed && types.added) return;
    if (a.known && b.known) {
      if (!sameSet(a.known, b.known)) changes.add("minor", "changed", "x-known-values");
    } else if (a.known && b.values) {
      changes.narrowed("enum");
    } else if (a.values && b.known) {
      changes.widened("enum");
    } else {
      if (a.known !== b.known) changes.add("minor", "changed", "x-known-values");
      changes.bySet("enum", compareSets(a.values, b.values));
    }
  }

  #compareProperties(a: SchemaView, b: SchemaView, changes: Changes, direction: Direction): void {
    for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
      const [old, current] = [a.properties.get(name), b.properties.get(name)];
      const isOld = old !== undefined && this.#isWritten(this.#before, old, direction);
      const isCurrent = current !== undefined && this.#isWritten(this.#after, current, direction);
      const step = `.${name}`;
      if (isOld && isCurrent) {
        changes.within(step, this.compare(old, current, direction));
        const isRequired = b.required.has(name);
        if (a.required.has(name) === isRequired) continue;
        if (isRequired) changes.narrowed("required", step);
        else changes.widened("required", step);
      } else if (isOld) {
        // A caller who passes or reads it no longer compiles.
        if (current === undefined) changes.add("major", "removed", "", step);
        else changes.add("major", "changed", readOnlyOf(direction), step);
      } else if (isCurrent) {
        const size = direction !== "response" && b.required.has(name) ? "major" : "minor";
        if (old === undefined) changes.add(size, "added", "", step);
        else changes.add(size, "changed", readOnlyOf(direction), step);
      }
    }
    // Names that are required without being described.
    for (const name of new Set([...a.required, ...b.required])) {
      if (a.properties.has(name) || b.properties.has(name)) continue;
      if (!a.required.has(name)) changes.narrowed("required", `.${name}`);
      else if (!b.required.has(name)) changes.widened("required", `.${name}`);
    }
  }

  #isWritten(reader: SchemaReader, schema: SchemaOrBoolean, direction: Direction): boolean {
    const { keywords } = reader.view(reader.target(schema));
    return keywords.get(readOnlyOf(direction)) !== true;
  }

  #compareUnions(a: SchemaView, b: SchemaView, changes: Changes, direction: Direction): void {
    const most = Math.max(a.unions.length, b.unions.length);
    for (let index = 0; index < most; index++) {
      this.#compareAlternatives(a.unions[index] ?? [true], b.unions[index] ?? [true], changes, direction);
    }
    const [from, to] = [a.keywords.get("discriminator"), b.keywords.get("discriminator")] as Discriminator[];
    if (canonical(from) === canonical(to)) return;
    const values = (of: Discriminator) => new Set(Object.keys(of?.mapping ?? {}));
    const { removed, added } = compareSets(values(from), values(to));
    const renamed = from?.propertyName !== to?.propertyName || (removed && added);
    if (from && to && renamed) changes.add("major", "changed", "discriminator");
    else if (removed && from && to) changes.narrowed("discriminator");
    else changes.add(from && to && !added ? "patch" : "minor", "changed", "discriminator");
  }

  #compareAlternatives(
    before: readonly SchemaOrBoolean[],
    after: readonly SchemaOrBoolean[],
    changes: Changes,
    direction: Direction,
  ): void {
    const { paired, removed, added } = this.#matched(before, after);
    for (const [one, other] of paired) changes.within("", this.compare(one, other, direction));
    for (const _ of removed) changes.narrowed("", "", "removed");
    for (const _ of added) changes.widened("", "", "added");
  }

  /** Pairs alternatives by name, then by their constants, then by what is equal, then by type and order. */
  #matched(before: readonly SchemaOrBoolean[], after: readonly SchemaOrBoolean[]) {
    const removed = [...before];
    const added = [...after];
    const paired: [SchemaOrBoolean, SchemaOrBoolean][] = [];
    const keys: ((reader: SchemaReader, schema: SchemaOrBoolean) => string)[] = [
      (_, schema) => (typeof schema === "object" ? (schema.$ref ?? "") : ""),
      (reader, schema) => constantsOf(reader, schema),
      (reader, schema) => canonical(reader.target(schema)),
      (reader, schema) => [...(reader.view(reader.target(schema)).types ?? [])].sort().join(),
    ];
    for (const keyOf of keys) {
      for (const one of [...removed]) {
        const key = keyOf(this.#before, one);
        const other = key === "" ? undefined : added.find((each) => keyOf(this.#after, each) === key);
        if (other === undefined || (keyOf === keys[3] && this.#areOthers(one, other))) continue;
        paired.push([one, other]);
        removed.splice(removed.indexOf(one), 1);
        added.splice(added.indexOf(other), 1);
      }
    }
    return { paired, removed, added };
  }

  /** `true` if two alternatives say by constants that they are not the same. */
  #areOthers(one: SchemaOrBoolean, other: SchemaOrBoolean): boolean {
    const [a, b] = [constantsOf(this.#before, one), constantsOf(this.#after, other)];
    return a !== "" && b !== "" && a !== b;
  }

  #compareKeywords(a: SchemaView, b: SchemaView, changes: Changes, direction: Direction): void {
    for (const name of new Set([...a.keywords.keys(), ...b.keywords.keys()])) {
      const [old, current] = [a.keywords.get(name), b.keywords.get(name)];
      if (!ELSEWHERE.has(name) && canonical(old) !== canonical(current))
        changes.add(sizeOfKeyword(name, old, current, direction), "changed", name);
    }
    this.#compareItems(a, b, changes, direction);
    this.#compareOpenness(a, b, changes, direction);
    this.#comparePatterns(a, b, changes, direction);
  }

  #compareItems(a: SchemaView, b: SchemaView, changes: Changes, direction: Direction): void {
    const both = (of: SchemaView) => of.keywords.get("items") as SchemaOrBoolean | undefined;
    const [old, current] = [both(a), both(b)];
    if (old !== undefined && current !== undefined) changes.within("[]", this.compare(old, current, direction));
    else if (current !== undefined) changes.narrowed("items");
    else if (old !== undefined) changes.widened("items");
    const [first = [], then = []] = [a, b].map((of) => (of.keywords.get("prefixItems") ?? []) as SchemaOrBoolean[]);
    if (first.length !== then.length) {
      changes.add("major", "changed", "prefixItems");
      return;
    }
    for (const [index, item] of first.entries()) {
      changes.within(`[${index}]`, this.compare(item, then[index] ?? true, direction));
    }
  }

  /** Compares which fields may be there besides the described ones. A request without the keyword has no others in its type. */
  #compareOpenness(a: SchemaView, b: SchemaView, changes: Changes, direction: Direction): void {
    const [old, current] = [a, b].map((of) => of.keywords.get("additionalProperties") as SchemaOrBoolean | undefined);
    const [from, to] = [openness(old), openness(current)];
    if (isTyped(old) && isTyped(current)) changes.within(".*", this.compare(old, current, direction));
    if (from === to) return;
    // What was read by any name no longer compiles, or has no type any more.
    const isLost = (from >= TYPED && to < TYPED) || (from === TYPED && to === ANY);
    const isBreaking = direction === "response" ? isLost : to < from;
    changes.add(isBreaking ? "major" : "minor", "changed", "additionalProperties");
  }

  #comparePatterns(a: SchemaView, b: SchemaView, changes: Changes, direction: Direction): void {
    const [old, current] = [a, b].map(
      (of) => (of.keywords.get("patternProperties") ?? {}) as Record<string, SchemaOrBoolean>,
    );
    for (const pattern of new Set([...Object.keys(old ?? {}), ...Object.keys(current ?? {})])) {
      const [one, other] = [old?.[pattern], current?.[pattern]];
      if (one !== undefined && other !== undefined) changes.within(`.${pattern}`, this.compare(one, other, direction));
      else if (other !== undefined) changes.narrowed("patternProperties");
      else changes.widened("patternProperties");
    }
  }
}

type Discriminator = { propertyName?: string; mapping?: Record<string, string> } | undefined;

/** Collects the changes of a pair, sized by the direction. */
class Changes {
  readonly #pair: Pair;
  readonly #isRequest: boolean;

  constructor(pair: Pair, isRequest: boolean) {
    this.#pair = pair;
    this.#isRequest = isRequest;
  }

  add(size: SchemaChange["size"], kind: SchemaChange["kind"], property: string, step = ""): void {
    this.#pair.changes.push({ step, change: { size, kind, property } });
  }

  /** Fewer values are possible: what a caller sends may be rejected; what a caller reads is known better. */
  narrowed(property: string, step = "", kind: SchemaChange["kind"] = "changed"): void {
    this.add(this.#isRequest ? "major" : "minor", kind, property, step);
  }

  /** More values are possible: a caller may send them; a caller who reads must expect them. */
  widened(property: string, step = "", kind: SchemaChange["kind"] = "changed"): void {
    this.add(this.#isRequest ? "minor" : "major", kind, property, step);
  }

  bySet(property: string, { removed, added }: { removed: boolean; added: boolean }): void {
    if (removed && added) this.add("major", "changed", property);
    else if (removed) this.narrowed(property);
    else if (added) this.widened(property);
  }

  within(step: string, pair: Pair): void {
    this.#pair.within.push({ step, pair });
  }
}

/** Returns the size of a changed keyword that is neither a type nor a schema. */
function sizeOfKeyword(name: string, old: unknown, current: unknown, direction: Direction): SchemaChange["size"] {
  const isChanged = old !== undefined && current !== undefined;
  // Whoever omits a parameter now gets something else.
  if (name === "default") return direction === "parameter" && isChanged ? "major" : "minor";
  if (name === "deprecated" || name === "x-secret") return "minor";
  if (name === "readOnly" || name === "writeOnly" || ANNOTATIONS.has(name) || PATCH.test(name)) return "patch";
  if (ENCODINGS.has(name) && isChanged) return "major";
  // No type shows the others: a caller who reads such a value is not broken by another.
  return direction !== "response" && isTighter(name, old, current) ? "major" : "minor";
}

function isTighter(name: string, old: unknown, current: unknown): boolean {
  if (MAXIMA.has(name)) return ((current as number) ?? Infinity) < ((old as number) ?? Infinity);
  if (MINIMA.has(name)) return ((current as number) ?? -Infinity) > ((old as number) ?? -Infinity);
  if (name === "uniqueItems") return current === true;
  // It is not known which of two values allows more.
  return current !== undefined;
}

const ANY = 3;
const TYPED = 2;

/** Ranks how open an object is: closed, closed by its type alone, open to a type, open to anything. */
function openness(value: SchemaOrBoolean | undefined): number {
  if (value === false) return 0;
  if (value === undefined) return 1;
  return isTyped(value) ? TYPED : ANY;
}

function isTyped(value: SchemaOrBoolean | undefined): value is Schema {
  return typeof value === "object" && Object.keys(value).length > 0;
}

function readOnlyOf(direction: Direction): "readOnly" | "writeOnly" {
  return direction === "response" ? "writeOnly" : "readOnly";
}

/** The alternatives of a schema, each with what holds beside them. A schema without any is its only one. */
function alternativesOf(schema: Schema, { unions: [union] }: SchemaView): SchemaOrBoolean[] {
  if (union === undefined) return [schema];
  const { anyOf: _, oneOf: __, ...beside } = schema;
  return Object.keys(beside).length === 0 ? [...union] : union.map((each) => ({ allOf: [beside, each] as Schema[] }));
}

/** The fields of an alternative that have one value only, by which it is distinguished from the others. */
function constantsOf(reader: SchemaReader, schema: SchemaOrBoolean): string {
  const { properties, values } = reader.view(reader.target(schema));
  if (values) return [...values].sort().join();
  return [...properties]
    .flatMap(([name, property]) => {
      const { values: single } = reader.view(reader.target(property));
      return single?.size === 1 ? [`${name}=${[...single][0]}`] : [];
    })
    .sort()
    .join();
}

/** Every integer is a number. */
function withIntegers(types: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  return types?.has("number") ? new Set([...types, "integer"]) : types;
}

/** Compares what is possible; undefined stands for everything. */
function compareSets(
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
): { removed: boolean; added: boolean } {
  return {
    removed: after !== undefined && (before === undefined || [...before].some((each) => !after.has(each))),
    added: before !== undefined && (after === undefined || [...after].some((each) => !before.has(each))),
  };
}

/** Returns whether two sets have the same members. */
export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
