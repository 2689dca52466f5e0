import type { Description, Schema } from "@linkwright/description/document";
import type { Findings } from "./findings.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Ours and the provider's description, both in the form of `normalized`. */
export interface Sides {
  ours: Description;
  theirs: Description;
  /** Facts that the form of the provider's source cannot state. */
  unstated: readonly string[];
}

/**
 * Compares what two schemas allow, field by field. What the provider does not specify is no difference: if it gives no
 * type, values or fields, ours may be more specific. A field of a component is reported under that component's name.
 */
export function compareSchemas(sides: Sides, ours: Schema[], theirs: Schema[], at: string, findings: Findings): void {
  const seen = new Map<string, Set<string>>();
  compare(ours, theirs, at);

  function compare(ours: Schema[], theirs: Schema[], at: string): void {
    const [mine, other] = [shapeOf(ours, sides.ours), shapeOf(theirs, sides.theirs)];
    const differs = (what: string) => findings.add("differs", at, what);
    if (other.deprecated && !mine.deprecated) differs("deprecated there only");
    for (const [word, text] of [
      ["readOnly", "read-only"],
      ["writeOnly", "write-only"],
    ] as const) {
      if (mine[word] !== other[word]) differs(`${text} ${mine[word] ? "here" : "there"} only`);
    }
    if (other.types.length === 0) return;
    if (mine.nullable !== other.nullable) differs(`null ${mine.nullable ? "here" : "there"} only`);
    if (String(mine.types) !== String(other.types)) {
      differs(`${typesOf(mine)} here, ${typesOf(other)} there`);
      return;
    }
    compareValues(mine, other, at);
    // A component of objects is one finding, however many places have it.
    compareLimits(mine, other, String(mine.types) === "object" ? (mine.name ?? at) : at);
    if (wasSeen(mine, other, theirs)) return;
    if (mine.items.length > 0) compare(mine.items, other.items, `${at}[]`);
    if (other.properties.size > 0) compareFields(mine, other, mine.name ?? at);
    if (mine.free.length > 0) compare(mine.free, other.free, `${at}[key]`);
  }

  function compareValues(mine: Shape, other: Shape, at: string): void {
    findings.addValues(mine.values ?? [], other.values ?? [], at);
  }

  function compareLimits(mine: Shape, other: Shape, at: string): void {
    for (const [word, value] of other.limits) {
      const own = mine.limits.get(word);
      const reported = JSON.stringify(value);
      if (own === undefined) findings.add("theirs", at, `${word} ${reported} only theirs`);
      else if (JSON.stringify(own) !== reported) {
        findings.add("differs", at, `${word} ${JSON.stringify(own)} here, ${reported} there`);
      }
    }
  }

  function compareFields(mine: Shape, other: Shape, at: string): void {
    for (const name of mine.properties.keys()) {
      if (!other.properties.has(name)) findings.add("ours", `${at}.${name}`, "only ours");
    }
    for (const [name, schemas] of other.properties) {
      const field = `${at}.${name}`;
      const own = mine.properties.get(name);
      if (!own) {
        findings.add("theirs", field, "only theirs");
        continue;
      }
      const required = mine.required.has(name);
      const open = sides.unstated.includes("required") && schemas.some((schema) => "default" in schema);
      if (required !== other.required.has(name) && !open) {
        findings.add("differs", field, `${required ? "required" : "optional"} here, not there`);
      }
      compare(own, schemas, field);
    }
  }

  /**
   * Returns `true` if a pair was already compared. Components may refer to each other in circles, so each pair is walked
   * once.
   */
  function wasSeen({ name }: Shape, other: Shape, theirs: Schema[]): boolean {
    if (name === undefined) return false;
    const others = seen.get(name) ?? new Set();
    seen.set(name, others);
    const key = other.name ?? JSON.stringify(theirs);
    if (others.has(key)) return true;
    others.add(key);
    return false;
  }
}

function typesOf({ types }: Shape): string {
  return types.join(" or ") || "anything";
}
