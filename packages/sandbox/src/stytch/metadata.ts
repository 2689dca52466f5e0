/** Custom data of the caller. */
export type Metadata = Record<string, unknown>;

/**
 * Merges metadata as Stytch does, by top-level key, where `null` deletes a key: https://stytch.com/docs/b2b/api/metadata
 */
export function mergedMetadata(current: Metadata, changes: Metadata | undefined): Metadata {
  const merged = { ...current };
  for (const [key, value] of Object.entries(changes ?? {})) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  return merged;
}
