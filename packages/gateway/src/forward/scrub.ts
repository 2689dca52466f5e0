/**
 * Takes secrets out of a stream of bytes: each byte of one becomes a `*`, so that lengths stay as they were announced. What could be
 * the beginning of a secret at the end of a chunk is held back until the next.
 */
export class Scrubber {
  readonly #needles: Uint8Array[];
  #held = new Uint8Array();

  constructor(secrets: readonly string[]) {
    this.#needles = needlesOf(secrets);
  }

  /** What of the stream can go on. */
  next(chunk: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    let bytes = this.#held.length === 0 ? chunk : concatenated(this.#held, chunk);
    let safe = bytes.length;
    for (const needle of this.#needles) {
      let at = bytes.indexOf(needle[0] as number);
      while (at !== -1) {
        const equal = equalLength(bytes, at, needle);
        if (equal === needle.length) {
          if (bytes === chunk) bytes = chunk.slice(); // the chunk's memory is not ours to write to
          bytes.fill(STAR, at, at + needle.length);
        } else if (at + equal === bytes.length) {
          safe = Math.min(safe, at);
          break;
        }
        at = bytes.indexOf(needle[0] as number, at + 1);
      }
    }
    this.#held = bytes.slice(safe);
    return safe === bytes.length ? bytes : bytes.subarray(0, safe);
  }

  /** What was held back, once nothing comes any more. */
  end(): Uint8Array<ArrayBuffer> {
    const held = this.#held;
    this.#held = new Uint8Array();
    return held;
  }

  /** Whether a text holds a secret. */
  finds(text: string): boolean {
    const bytes = new TextEncoder().encode(text);
    return this.#needles.some((needle) => bytes.some((_, at) => equalLength(bytes, at, needle) === needle.length));
  }
}

const STAR = "*".charCodeAt(0);

const KNOWN = new WeakMap<readonly string[], Uint8Array[]>();

/** Made once for each list of secrets, not for each answer. */
function needlesOf(secrets: readonly string[]): Uint8Array[] {
  const known = KNOWN.get(secrets);
  if (known) return known;
  const needles = [...new Set(secrets.flatMap(spellings))].map((text) => new TextEncoder().encode(text));
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
