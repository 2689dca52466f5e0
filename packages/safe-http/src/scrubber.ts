import { type Place, placesOf } from "./redaction.ts";
import { everySpellingOf } from "./spellings.ts";

/**
 * Redacts secrets in a stream of bytes: each byte of a secret becomes a `*`, so that the content length stays correct. A possible beginning
 * of a secret at the end of a chunk is held back until the next chunk.
 */
export class Scrubber {
  readonly #needles: readonly string[];
  /** Bytes held back, unchanged, since a byte may be part of several secrets. */
  #held = new Uint8Array();
  /** Positions of secrets that end within the held bytes, relative to the first of them; a negative start was already passed on. */
  #found: Place[] = [];

  constructor(secrets: readonly string[]) {
    this.#needles = needlesOf(secrets);
  }

  /** Returns the part of the stream that can be passed on. */
  next(chunk: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const bytes = this.#held.length === 0 ? chunk : concatenated(this.#held, chunk);
    const text = textOf(bytes);
    const found = [...this.#found, ...placesOf(this.#needles, text)];
    const safe = Math.min(text.length, ...this.#needles.map((needle) => begunAt(text, needle)));
    this.#held = bytes.slice(safe);
    this.#found = found.filter(([, end]) => end > safe).map(([start, end]) => [start - safe, end - safe]);
    return hiding(bytes.subarray(0, safe), found);
  }

  /** Returns the bytes held back, at the end of the stream. */
  end(): Uint8Array<ArrayBuffer> {
    return hiding(this.#held, this.#found);
  }

  /** Returns whether a text contains a secret. */
  finds(text: string): boolean {
    return placesOf(this.#needles, textOf(new TextEncoder().encode(text))).length > 0;
  }
}

const STAR = "*".charCodeAt(0);

/** Returns the bytes with `*` at these positions, as a copy if there are any: the chunk's memory must not be changed. */
function hiding(bytes: Uint8Array<ArrayBuffer>, places: readonly Place[]): Uint8Array<ArrayBuffer> {
  // Stryker disable next-line ConditionalExpression: it only saves a copy
  if (places.length === 0) return bytes;
  const hidden = bytes.slice();
  for (const [start, end] of places) hidden.fill(STAR, Math.max(0, start), end);
  return hidden;
}

const KNOWN = new WeakMap<readonly string[], readonly string[]>();

/** Computed once per list of secrets, not per response. */
function needlesOf(secrets: readonly string[]): readonly string[] {
  const known = KNOWN.get(secrets);
  if (known) return known;
  // An empty secret would be found everywhere.
  const spellings = new Set(secrets.filter(Boolean).flatMap((secret) => [...everySpellingOf(secret)]));
  const needles = [...spellings].map((spelling) => textOf(new TextEncoder().encode(spelling)));
  // Stryker disable next-line CallExpression: it only saves time
  KNOWN.set(secrets, needles);
  return needles;
}

/** Returns where a needle may begin at the end of a text and continue beyond; the text's length if none does. */
function begunAt(text: string, needle: string): number {
  const first = needle.charAt(0);
  let at = text.indexOf(first, text.length - needle.length + 1);
  while (at >= 0 && !needle.startsWith(text.slice(at))) at = text.indexOf(first, at + 1);
  return at >= 0 ? at : text.length;
}

// Maps each byte to one distinct character. A chunk may end within a UTF-8 character, and searching texts is several times as fast as
// searching bytes.
const BYTES = new TextDecoder("latin1");

function textOf(bytes: Uint8Array): string {
  return BYTES.decode(bytes);
}

function concatenated(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
