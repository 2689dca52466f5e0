import type { Schema } from "./document.ts";

/**
 * Returns the known values of an open enum: listed values or any string (`anyOf: [{ enum: [...] }, { type: string }]`), which lets a
 * provider add values later. Returns `undefined` for any other schema.
 */
export function openEnum({ anyOf }: Schema): string[] | undefined {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return undefined;
  const known = anyOf.find((part) => part.enum)?.enum?.filter((value) => typeof value === "string");
  const open = anyOf.some((part) => part.type === "string" && !part.enum);
  return open && known && known.length > 0 ? known : undefined;
}
