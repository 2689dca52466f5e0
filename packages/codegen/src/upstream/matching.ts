import type { Endpoint } from "./endpoints.ts";

/** Which of ours is which of theirs, by method and path. */
export interface Matching {
  pairs: [ours: Endpoint, theirs: Endpoint][];
  onlyTheirs: Endpoint[];
  onlyOurs: Endpoint[];
}

/**
 * Path parameters match whatever their names. What all paths of a side begin with (`/v1`, `/api/v1`) may be in its servers' addresses
 * on the other: of all beginnings, those are left out that make the most operations match.
 */
export function match(ours: Endpoint[], theirs: Endpoint[]): Matching {
  let best = pairsBy(ours, theirs, "", "");
  for (const ourPrefix of prefixesOf(ours)) {
    for (const theirPrefix of prefixesOf(theirs)) {
      const pairs = pairsBy(ours, theirs, ourPrefix, theirPrefix);
      if (pairs.length > best.length) best = pairs;
    }
  }
  const matched = new Set<Endpoint>(best.flat());
  return {
    pairs: best,
    onlyTheirs: theirs.filter((each) => !matched.has(each)),
    onlyOurs: ours.filter((each) => !matched.has(each)),
  };
}

function pairsBy(ours: Endpoint[], theirs: Endpoint[], ourPrefix: string, theirPrefix: string): Matching["pairs"] {
  const byKey = new Map(theirs.map((each) => [keyOf(each, theirPrefix), each]));
  return ours.flatMap((each) => {
    const key = keyOf(each, ourPrefix);
    const other = byKey.get(key);
    byKey.delete(key);
    return other ? [[each, other] as [Endpoint, Endpoint]] : [];
  });
}

function keyOf({ method, fullPath }: Endpoint, prefix: string): string {
  const path = fullPath.startsWith(`${prefix}/`) ? fullPath.slice(prefix.length) : fullPath;
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}").replace(/(.)\/$/, "$1")}`;
}

/** The fixed beginnings of up to three steps, shortest first. */
function prefixesOf(endpoints: Endpoint[]): string[] {
  const prefixes = endpoints.flatMap(({ fullPath }) => {
    const steps = fullPath.split("/").slice(1, -1);
    const variable = steps.findIndex((step) => step.includes("{"));
    const fixed = variable === -1 ? steps : steps.slice(0, variable);
    return [0, 1, 2, 3].filter((count) => count <= fixed.length).map((count) => fixed.slice(0, count));
  });
  return [...new Set(prefixes.map((steps) => steps.map((step) => `/${step}`).join("")))].sort(
    (a, b) => a.length - b.length,
  );
}
