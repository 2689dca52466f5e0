export function isBase64(text: string): boolean {
  return /^[A-Za-z\d+/]{2,}={0,2}$/.test(text);
}

export function bytesOf(base64: string): number {
  return Buffer.from(base64, "base64").length;
}
