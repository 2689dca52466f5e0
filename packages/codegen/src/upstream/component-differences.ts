import type { Description } from "@linkwright/description/document";
import { isObject } from "@linkwright/description/json";
import { escaped, lookUp, tokensOf } from "@linkwright/description/reference";
import type { Findings } from "./findings.ts";
import { compareSchemas, type Sides } from "./schema-differences.ts";

/**
 * Compares by name the schemas that no operation of a side refers to, such as those of webhooks. `siblings` are our
 * descriptions of the provider's other APIs, whose schemas the document may also contain. `written` are both descriptions
 * as they are written, with the references that their normalized form lacks.
 */
export function compareComponents(sides: Sides, written: Sides, siblings: Description[], findings: Findings): void {
  const [ours, theirs] = [schemaNames(sides.ours), schemaNames(sides.theirs)];
  const [reachedOurs, reachedTheirs] = [reached(written.ours), reached(written.theirs)];
  const elsewhere = new Set(siblings.flatMap((sibling) => [...schemaNames(sibling)]));
  findings.operation = undefined;
  for (const name of theirs) {
    if (reachedTheirs.has(name) && (reachedOurs.has(name) || !ours.has(name))) continue;
    const reference = { $ref: `#/components/schemas/${escaped(name)}` };
    if (ours.has(name)) compareSchemas(sides, [reference], [reference], name, findings);
    else if (!elsewhere.has(name)) findings.add("theirs", name, "schema only theirs");
  }
  // A provider that names no schema leaves their names open.
  if (theirs.size === 0) return;
  for (const name of ours) {
    if (!reachedOurs.has(name) && !theirs.has(name)) findings.add("ours", name, "schema only ours");
  }
}

function schemaNames({ components }: Description): Set<string> {
  return new Set(Object.keys(components?.schemas ?? {}));
}

/** Returns the names of the schemas that operations refer to, directly or through other components. */
function reached(description: Description): Set<string> {
  const names = new Set<string>();
  const followed = new Set<string>();
  const pending: unknown[] = [description.paths];
  const follow = (reference: unknown) => {
    if (typeof reference !== "string" || followed.has(reference)) return;
    followed.add(reference);
    const [root, kind, name] = tokensOf(reference);
    if (root === "components" && kind === "schemas" && name !== undefined) names.add(name);
    pending.push(lookUp(description, reference));
  };
  for (let value = pending.pop(); pending.length > 0 || value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) pending.push(...value);
    if (!isObject(value)) continue;
    follow(value.$ref);
    if (isObject(value.discriminator)) Object.values(value.discriminator.mapping ?? {}).forEach(follow);
    pending.push(...Object.values(value));
  }
  return names;
}
