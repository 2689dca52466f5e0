const node = globalThis.process?.getBuiltinModule?.("node:crypto");

/**
 * Returns the SHA-256 hash in hexadecimal. Uses Node's own function if available: WebCrypto runs on another thread, which costs a call
 * more CPU than everything else in the gateway.
 */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  if (node) return node.createHash("sha256").update(data).digest("hex");
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
