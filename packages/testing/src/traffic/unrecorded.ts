const UNRECORDED = Symbol.for("linkwright.unrecorded");

/** Keeps the exchanges of a server out of the recorded traffic: what it is asked to respond is no provider's. */
export function unrecorded(url: string): void {
  const known = globalThis as { [UNRECORDED]?: Set<string> };
  known[UNRECORDED] ??= new Set();
  known[UNRECORDED].add(new URL(url).host);
}
