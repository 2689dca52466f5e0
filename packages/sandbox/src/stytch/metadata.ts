/** An object of the caller's own. */
export type Metadata = Record<string, unknown>;

/** Stytch merges metadata by top-level key, and `null` deletes one: https://stytch.com/docs/b2b/api/metadata */
export function mergedMetadata(current: Metadata, changes: Metadata | undefined): Metadata {
  const merged = { ...current };
  for (const [key, value] of Object.entries(changes ?? {})) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  return merged;
}
