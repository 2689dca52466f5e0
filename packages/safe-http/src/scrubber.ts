import { type Place, placesOf } from "./redaction.ts";
import { everySpellingOf } from "./spellings.ts";

/**
 * Takes secrets out of a stream of bytes: each byte of one becomes a `*`, so that lengths stay as they were announced. What could be
 * the beginning of a secret at the end of a chunk is held back until the next.
 */
export class Scrubber {
  readonly #needles: readonly string[];
  /** As they came, since a byte may be of several secrets. */
  #held = new Uint8Array();
  /** Places of secrets that end among the held bytes, counted from the first of these; a start below 0 has gone on. */
  #found: Place[] = [];

  constructor(secrets: readonly string[]) {
    this.#needles = needlesOf(secrets);
  }

  /** What of the stream can go on. */
  next(chunk: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const bytes = this.#held.length === 0 ? chunk : concatenated(this.#held, chunk);
    const text = textOf(bytes);
    const found = [...this.#found, ...placesOf(this.#needles, text)];
    const safe = Math.min(text.length, ...this.#needles.map((needle) => begunAt(text, needle)));
    this.#held = bytes.slice(safe);
    this.#found = found.filter(([, end]) => end > safe).map(([start, end]) => [start - safe, end - safe]);
    return hiding(bytes.subarray(0, safe), found);
  }

  /** What was held back, once nothing comes any more. */
  end(): Uint8Array<ArrayBuffer> {
    return hiding(this.#held, this.#found);
  }

  /** Whether a text holds a secret. */
  finds(text: string): boolean {
    return placesOf(this.#needles, textOf(new TextEncoder().encode(text))).length > 0;
  }
}

const STAR = "*".charCodeAt(0);

/** The bytes with a `*` in these places. A copy where there are any: a chunk's memory is not ours to write to. */
function hiding(bytes: Uint8Array<ArrayBuffer>, places: readonly Place[]): Uint8Array<ArrayBuffer> {
  // Stryker disable next-line ConditionalExpression: it only saves a copy
  if (places.length === 0) return bytes;
  const hidden = bytes.slice();
  for (const [start, end] of places) hidden.fill(STAR, Math.max(0, start), end);
  return hidden;
}

const KNOWN = new WeakMap<readonly string[], readonly string[]>();

/** Made once for each list of secrets, not for each answer. */
function needlesOf(secrets: readonly string[]): readonly string[] {
  const known = KNOWN.get(secrets);
  if (known) return known;
  // Nothing would be found everywhere.
  const spellings = new Set(secrets.filter(Boolean).flatMap((secret) => [...everySpellingOf(secret)]));
  const needles = [...spellings].map((spelling) => textOf(new TextEncoder().encode(spelling)));
  // Stryker disable next-line CallExpression: it only saves time
  KNOWN.set(secrets, needles);
  return needles;
}

/** Where at a text's end a needle begins that may go on beyond; the end where none does. */
function begunAt(text: string, needle: string): number {
  const first = needle.charAt(0);
  let at = text.indexOf(first, text.length - needle.length + 1);
  while (at >= 0 && !needle.startsWith(text.slice(at))) at = text.indexOf(first, at + 1);
  return at >= 0 ? at : text.length;
}

// Gives one character for each byte, and another one for each. A chunk may end within a character of UTF-8, and texts are searched several
// times as fast as bytes.
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
