import type { OperationSummary } from "../catalogue/operation.ts";

/** Returns the operations that contain every word of a query, those with a match in their name first. */
export function search(operations: readonly OperationSummary[], query: string): OperationSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...operations];
  return operations
    .map((operation) => ({ operation, rank: rankOf(operation, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ operation }) => operation);
}

/** Ranks an operation; 0 if a word is missing. */
function rankOf(operation: OperationSummary, words: string[]): number {
  const [id, summary] = [operation.id.toLowerCase(), operation.summary.toLowerCase()];
  const all = [id, summary, operation.path, operation.method, operation.tag, operation.provider, operation.api]
    .join(" ")
    .toLowerCase();
  let rank = 0;
  for (const word of words) {
    if (!all.includes(word)) return 0;
    // The start of a name's part ranks highest, but `getJWKS` must match `jwks` too.
    if (id.split(".").some((part) => part.startsWith(word))) rank += 4;
    else if (id.includes(word)) rank += 3;
    else if (summary.includes(word)) rank += 2;
    else rank += 1;
  }
  return rank;
}
