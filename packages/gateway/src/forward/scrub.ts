/**
 * Takes secrets out of a stream of bytes: each byte of one becomes a `*`, so that lengths stay as they were announced. What could be
 * the beginning of a secret at the end of a chunk is held back until the next.
 */
export class Scrubber {
  readonly #needles: Uint8Array[];
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
    const found = this.#found;
    let safe = bytes.length;
    for (const needle of this.#needles) {
      let at = bytes.indexOf(needle[0] as number);
      while (at !== -1) {
        const equal = equalLength(bytes, at, needle);
        if (equal === needle.length) {
          found.push([at, at + equal]);
        } else if (at + equal === bytes.length) {
          safe = Math.min(safe, at);
          break;
        }
        at = bytes.indexOf(needle[0] as number, at + 1);
      }
    }
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
    const bytes = new TextEncoder().encode(text);
    return this.#needles.some((needle) => bytes.some((_, at) => equalLength(bytes, at, needle) === needle.length));
  }
}

type Place = [start: number, end: number];

const STAR = "*".charCodeAt(0);

/** The bytes with a `*` in these places. A copy where there are any: a chunk's memory is not ours to write to. */
function hiding(bytes: Uint8Array<ArrayBuffer>, places: readonly Place[]): Uint8Array<ArrayBuffer> {
  // Stryker disable next-line ConditionalExpression: it only saves a copy
  if (places.length === 0) return bytes;
  const hidden = bytes.slice();
  for (const [start, end] of places) hidden.fill(STAR, Math.max(0, start), end);
  return hidden;
}

const KNOWN = new WeakMap<readonly string[], Uint8Array[]>();

/** Made once for each list of secrets, not for each answer. */
function needlesOf(secrets: readonly string[]): Uint8Array[] {
  const known = KNOWN.get(secrets);
  if (known) return known;
  const needles = [...new Set(secrets.flatMap(spellings))].map((text) => new TextEncoder().encode(text));
  // Stryker disable next-line CallExpression: it only saves time
  KNOWN.set(secrets, needles);
  return needles;
}

/** A secret as it is, and as JSON and URLs write it. */
function spellings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, json, json.replaceAll("/", "\\/"), encodeURIComponent(secret)];
}

/** How many bytes of the needle stand at a place, up to the end of either. */
function equalLength(bytes: Uint8Array, at: number, needle: Uint8Array): number {
  let length = 0;
  while (length < needle.length && at + length < bytes.length && bytes[at + length] === needle[length]) length++;
  return length;
}

function concatenated(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
