import type { Operation } from "@linkwright/description/operation";
import { serverPath } from "@linkwright/description/server-path";

/** Pairs of our operations and theirs, by method and path. */
export interface Matching {
  pairs: [ours: Operation, theirs: Operation][];
  onlyTheirs: Operation[];
  onlyOurs: Operation[];
}

/**
 * Matches operations by method and path, regardless of the names of path parameters. The prefix of all paths of one side
 * (`/v1`, `/api/v1`) may be part of the server URLs on the other: of all prefixes, those are omitted that make the most
 * operations match.
 */
export function match(ours: Operation[], theirs: Operation[]): Matching {
  let best = pairsBy(ours, theirs, "", "");
  for (const ourPrefix of prefixesOf(ours)) {
    for (const theirPrefix of prefixesOf(theirs)) {
      const pairs = pairsBy(ours, theirs, ourPrefix, theirPrefix);
      if (pairs.length > best.length) best = pairs;
    }
  }
  const matched = new Set<Operation>(best.flat());
  return {
    pairs: best,
    onlyTheirs: theirs.filter((each) => !matched.has(each)),
    onlyOurs: ours.filter((each) => !matched.has(each)),
  };
}

function pairsBy(ours: Operation[], theirs: Operation[], ourPrefix: string, theirPrefix: string): Matching["pairs"] {
  const byKey = new Map(theirs.map((each) => [keyOf(each, theirPrefix), each]));
  return ours.flatMap((each) => {
    const key = keyOf(each, ourPrefix);
    const other = byKey.get(key);
    byKey.delete(key);
    return other ? [[each, other] as [Operation, Operation]] : [];
  });
}

function keyOf(operation: Operation, prefix: string): string {
  const full = fullPath(operation);
  const path = full.startsWith(`${prefix}/`) ? full.slice(prefix.length) : full;
  return `${operation.method} ${path.replaceAll(/\{[^}]*\}/g, "{}").replace(/(.)\/$/, "$1")}`;
}

/**
 * Returns the path with that of its server's URL before it: `/v1` of `https://api.example.com/v1/`, even if the host is a
 * variable or missing.
 */
function fullPath({ servers: [server], path }: Operation): string {
  return serverPath(server?.url) + path;
}

/** Returns the fixed prefixes of up to three segments, shortest first. */
function prefixesOf(operations: Operation[]): string[] {
  const prefixes = operations.flatMap((operation) => {
    const steps = fullPath(operation).split("/").slice(1, -1);
    const variable = steps.findIndex((step) => step.includes("{"));
    const fixed = variable === -1 ? steps : steps.slice(0, variable);
    return [0, 1, 2, 3].filter((count) => count <= fixed.length).map((count) => fixed.slice(0, count));
  });
  return [...new Set(prefixes.map((steps) => steps.map((step) => `/${step}`).join("")))].sort(
    (a, b) => a.length - b.length,
  );
}
