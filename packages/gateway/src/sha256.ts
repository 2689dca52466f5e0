const node = globalThis.process?.getBuiltinModule?.("node:crypto");

/**
 * SHA-256 in hexadecimal. By Node's own function where it is there: WebCrypto hands the work to another thread, which takes a call more
 * of its CPU than all else that the gateway does.
 */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  if (node) return node.createHash("sha256").update(data).digest("hex");
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
