const UNRECORDED = Symbol.for("linkwright.unrecorded");

/** Excludes the exchanges of a server from the recorded traffic, since its responses are not those of a provider. */
export function unrecorded(url: string): void {
  const known = globalThis as { [UNRECORDED]?: Set<string> };
  known[UNRECORDED] ??= new Set();
  known[UNRECORDED].add(new URL(url).host);
}
