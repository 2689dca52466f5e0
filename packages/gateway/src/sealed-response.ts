import { sha256 } from "./sha256.ts";

/** A complete response of the provider. */
export interface BufferedResponse {
  status: number;
  headers: [name: string, value: string][];
  body: Uint8Array;
}

/** An idempotency key, its caller and its request. */
export interface Claim {
  /** ID of the caller. Keys of different callers are independent. */
  caller: string;
  operationId: string;
  /** Value of `Idempotency-Key`. */
  key: string;
  /** Identifies the request: a hash of its method, path, query, body and session headers. */
  fingerprint: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const IV_BYTES = 12;

/**
 * Protects a claim in the store: the store only gets hashes of it. A response may contain a session or a sign-in link, so it is encrypted
 * with a key derived from the idempotency key, which only the caller has: the contents of the store give access to nothing.
 */
export class Seal {
  readonly #parts: [caller: string, key: string];

  constructor({ caller, key }: Pick<Claim, "caller" | "key">) {
    this.#parts = [caller, key];
  }

  /** Returns the ID of the claim in the store. */
  id(): Promise<string> {
    return sha256(this.#text("id"));
  }

  /** Returns the hash of a fingerprint, so that a short body cannot be guessed from it. */
  fingerprint(fingerprint: string): Promise<string> {
    return sha256(this.#text("fingerprint", fingerprint));
  }

  async close({ status, headers, body }: BufferedResponse): Promise<Uint8Array> {
    const head = encoder.encode(JSON.stringify({ status, headers }));
    const plain = new Uint8Array(4 + head.length + body.length);
    new DataView(plain.buffer).setUint32(0, head.length);
    plain.set(head, 4);
    plain.set(body, 4 + head.length);
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const encrypted = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await this.#cipher(), plain);
    const sealed = new Uint8Array(IV_BYTES + encrypted.byteLength);
    sealed.set(iv);
    sealed.set(new Uint8Array(encrypted), IV_BYTES);
    return sealed;
  }

  async open(sealed: Uint8Array): Promise<BufferedResponse> {
    const copy = Uint8Array.from(sealed);
    const iv = copy.subarray(0, IV_BYTES);
    const encrypted = copy.subarray(IV_BYTES);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await this.#cipher(), encrypted);
    const bodyAt = 4 + new DataView(plain).getUint32(0);
    const head = JSON.parse(decoder.decode(new Uint8Array(plain, 4, bodyAt - 4)));
    return { ...head, body: new Uint8Array(plain, bodyAt) };
  }

  async #cipher(): Promise<CryptoKey> {
    const raw = await crypto.subtle.digest("SHA-256", encoder.encode(this.#text("response")));
    return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  #text(...purpose: string[]): string {
    return JSON.stringify([...this.#parts, ...purpose]);
  }
}
