/** Position in a text: start, and end (exclusive). */
export type Place = [start: number, end: number];

/**
 * Returns the positions of all occurrences of the secrets, including overlapping ones, in order. All are found before any is redacted, so
 * that secrets that overlap or contain each other leave no remainder.
 */
export function placesOf(secrets: Iterable<string>, text: string): Place[] {
  const found: Place[] = [];
  for (const secret of secrets) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
      found.push([at, at + secret.length]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}

/** Returns a text with these secrets redacted, in the spellings given. */
export function redacted(secrets: Iterable<string>, text: string): string {
  let shown = "";
  let reached = 0;
  for (const [start, end] of placesOf(secrets, text)) {
    if (start >= reached) shown += `${text.slice(reached, start)}[redacted]`;
    if (end > reached) reached = end;
  }
  return shown + text.slice(reached);
}
