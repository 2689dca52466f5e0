/** Where something stands in a text: from its first place to the one after its last. */
export type Place = [start: number, end: number];

/**
 * Every place at which one of the secrets stands, overlapping ones included, in their order. All are found before any is taken out, so that
 * of secrets that overlap or hold each other none leaves a rest.
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

/** A text without these secrets, which are spelled as they may stand in it. */
export function redacted(secrets: Iterable<string>, text: string): string {
  let shown = "";
  let reached = 0;
  for (const [start, end] of placesOf(secrets, text)) {
    if (start >= reached) shown += `${text.slice(reached, start)}[redacted]`;
    if (end > reached) reached = end;
  }
  return shown + text.slice(reached);
}
