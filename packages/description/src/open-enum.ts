import type { Schema } from "./document.ts";

/**
 * The known values of an open enum: a choice of listed texts and any text (`anyOf: [{ enum: [...] }, { type: string }]`), by which a
 * provider may add values later. Undefined for any other schema.
 */
export function openEnum({ anyOf }: Schema): string[] | undefined {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return undefined;
  const known = anyOf.find((part) => part.enum)?.enum?.filter((value) => typeof value === "string");
  const open = anyOf.some((part) => part.type === "string" && !part.enum);
  return open && known && known.length > 0 ? known : undefined;
}
