import { createHash } from "node:crypto";
import { expect, onTestFinished, test, vi } from "vitest";

test.each([true, false])("hashes texts and bytes to hexadecimal (Node's own function: %s)", async (own) => {
  if (!own) vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  vi.resetModules();
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });
  const { sha256 } = await import("../../src/sha256.ts");
  for (const text of ["", "a", "ä\0", "x".repeat(1000)]) {
    const expected = createHash("sha256").update(text).digest("hex");
    expect(await sha256(text)).toBe(expected);
    expect(await sha256(new TextEncoder().encode(text))).toBe(expected);
  }
});
