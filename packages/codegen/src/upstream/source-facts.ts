import type { Description } from "@linkwright/description/document";
import { walk } from "@linkwright/description/walk";

/**
 * Key, which no document can have, of a list of what the form of a source cannot state: `integer`, `readOnly`, `required`
 * for fields with a default, `security`, `writeOnly`.
 */
export const UNSTATED: unique symbol = Symbol("unstated");

/** Key, which no document can have, of what is wrong with the source itself. It is reported among the differences. */
export const REMARKS: unique symbol = Symbol("remarks");

export interface Remark {
  where: string;
  what: string;
}

export function remarksOn(value: object): readonly Remark[] {
  return (value as { [REMARKS]?: readonly Remark[] })[REMARKS] ?? [];
}

export function unstatedBy(value: object): readonly string[] {
  return (value as { [UNSTATED]?: readonly string[] })[UNSTATED] ?? [];
}

/** Returns a copy of our description without what the source cannot state, so that it is no difference. */
export function withoutUnstated(description: Description, unstated: readonly string[]): Description {
  const copy = structuredClone(description);
  if (unstated.length === 0) return copy;
  walk(copy, (node) => {
    if (unstated.includes("integer") && typeof node.type === "string") node.type = asNumber(node.type);
    if (unstated.includes("integer") && Array.isArray(node.type)) node.type = [...new Set(node.type.map(asNumber))];
    for (const word of ["readOnly", "writeOnly"]) if (unstated.includes(word)) delete node[word];
  });
  return copy;
}

function asNumber(type: unknown): unknown {
  return type === "integer" ? "number" : type;
}
