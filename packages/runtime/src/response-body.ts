/** Bytes of a body, up to a maximum. */
export interface Bytes {
  bytes: Uint8Array;
  /** `true` if there were more. */
  truncated: boolean;
}

/**
 * Reads a body, whatever kind of stream `fetch` returned, counting its bytes after decompression. Returns at most `most` bytes and stops
 * reading after `enough`.
 */
export async function readBytes(response: Response, most: number, enough: number): Promise<Bytes> {
  const { body } = response as { body: unknown };
  if (body === null) return { bytes: new Uint8Array(), truncated: false };
  const stream = (body ?? {}) as Partial<ReadableStream<Uint8Array>> & Partial<AsyncIterable<Uint8Array | string>>;
  // Much faster than reading a stream chunk by chunk. Such a body has no more bytes than its length states.
  const length = response.headers.get("content-encoding") === null ? response.headers.get("content-length") : null;
  const readable = !stream.locked && (stream.getReader || stream[Symbol.asyncIterator]);
  if (!readable || (length !== null && Number(length) <= most)) return truncatedTo(await allBytes(response), most);
  const chunks: Uint8Array[] = [];
  let read = 0;
  // Not every browser can iterate over a stream; a Node stream, as `node-fetch` returns it, has no reader.
  for await (const chunk of stream.getReader ? chunksOf(stream.getReader()) : (stream as AsyncIterable<never>)) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    read += bytes.length;
    if (read >= enough) break;
  }
  return truncatedTo(joined(chunks, read), most);
}

/** Reads a body at once. Stubs of a response may have only `text`. */
async function allBytes(response: Response): Promise<Uint8Array> {
  if (typeof response.arrayBuffer === "function") return new Uint8Array(await response.arrayBuffer());
  return new TextEncoder().encode(await response.text());
}

async function* chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // The rest of the body is not read, so nothing awaits it and its failure does not matter.
    reader.cancel().catch(() => {});
  }
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

function truncatedTo(bytes: Uint8Array, most: number): Bytes {
  return bytes.length > most ? { bytes: bytes.subarray(0, most), truncated: true } : { bytes, truncated: false };
}

/** Discards an unread body; Node streams are destroyed. */
export async function discardBody(response: Response): Promise<void> {
  const body = response.body as { cancel?: () => Promise<void>; destroy?: () => void } | null | undefined;
  if (body?.cancel) await body.cancel();
  else body?.destroy?.();
}

let strict: TextDecoder | undefined;

/** Decodes UTF-8; returns `undefined` for other bytes. `response.text()` would insert U+FFFD, even into an ID. */
export function utf8(bytes: Uint8Array): string | undefined {
  strict ??= new TextDecoder("utf-8", { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
