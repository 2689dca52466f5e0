import { utf8 } from "./response-body.ts";

const NO_BODY = [101, 204, 205, 304];

/**
 * A response whose body was read within the attempt's limits. It has only the members of `Response` that openapi-fetch uses, since
 * creating a real one costs more than the rest of a call; middleware receives a real one.
 */
export class ReadResponse {
  declare readonly original: Response;
  declare readonly bytes: Uint8Array;
  declare readonly status: number;
  declare readonly ok: boolean;
  declare readonly headers: Headers;

  constructor(original: Response, bytes: Uint8Array) {
    this.original = original;
    this.bytes = bytes;
    this.status = original.status;
    this.ok = original.ok;
    this.headers = original.headers;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(this.bytes);
  }

  /** Returns a `Response` with the same content; the original for status 0, that of a redirect in a browser. */
  toResponse(): Response {
    const { headers, original } = this;
    if (this.status === 0) return original;
    // The platform rejects a status that HTTP does not define.
    const status = this.status > 599 ? 599 : this.status;
    const body = NO_BODY.includes(status) || this.bytes.length === 0 ? null : (this.bytes as Uint8Array<ArrayBuffer>);
    const made = new Response(body, { status, statusText: original.statusText, headers: [...headers] });
    return Object.defineProperties(made, { url: { value: original.url }, status: { value: this.status } });
  }
}

/** Returns the body of an error response as openapi-fetch does: its JSON, or its text if it is not JSON. */
export function errorBody(bytes: Uint8Array): unknown {
  const text = utf8(bytes) ?? new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
