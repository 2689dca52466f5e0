/** Bytes of a body, at most as many as were asked for. */
export interface Bytes {
  bytes: Uint8Array;
  /** There were more. */
  cut: boolean;
}

/**
 * Reads a body, counting its bytes after decompression, whatever kind of stream a `fetch` gave it. Gives `most` of them, and waits for no
 * more than `enough`.
 */
export async function readBytes(response: Response, most: number, enough: number): Promise<Bytes> {
  const { body } = response as { body: unknown };
  if (body === null) return { bytes: new Uint8Array(), cut: false };
  const stream = (body ?? {}) as Partial<ReadableStream<Uint8Array>> & Partial<AsyncIterable<Uint8Array | string>>;
  // Faster by far than reading a stream by its chunks. Such a body has no more bytes than it says.
  const length = response.headers.get("content-encoding") === null ? response.headers.get("content-length") : null;
  const readable = !stream.locked && (stream.getReader || stream[Symbol.asyncIterator]);
  if (!readable || (length !== null && Number(length) <= most)) return cut(await allBytes(response), most);
  const chunks: Uint8Array[] = [];
  let read = 0;
  // Not every browser can iterate over a stream; a stream of Node, as `node-fetch` gives it, has no reader.
  for await (const chunk of stream.getReader ? chunksOf(stream.getReader()) : (stream as AsyncIterable<never>)) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    read += bytes.length;
    if (read >= enough) break;
  }
  return cut(joined(chunks, read), most);
}

/** Stubs of a response may have no more than a text. */
async function allBytes(response: Response): Promise<Uint8Array> {
  if (typeof response.arrayBuffer === "function") return new Uint8Array(await response.arrayBuffer());
  return new TextEncoder().encode(await response.text());
}

async function* chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Nothing waits for a body that nobody reads; its failure is nobody's.
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

function cut(bytes: Uint8Array, most: number): Bytes {
  return bytes.length > most ? { bytes: bytes.subarray(0, most), cut: true } : { bytes, cut: false };
}

/** Gives up a body that nobody reads; streams of Node are destroyed. */
export async function letGo(response: Response): Promise<void> {
  const body = response.body as { cancel?: () => Promise<void>; destroy?: () => void } | null | undefined;
  if (body?.cancel) await body.cancel();
  else body?.destroy?.();
}

let strict: TextDecoder | undefined;

/** The text of bytes that must be UTF-8; undefined where they are not. `response.text()` would put U+FFFD, in an identifier as well. */
export function utf8(bytes: Uint8Array): string | undefined {
  strict ??= new TextDecoder("utf-8", { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
