/** One page of a search. */
export interface Page<Item> {
  items: Item[];
  /** Opaque cursor of the next page. Absent on the last page. */
  nextCursor?: string;
  /** Total number of matches over all pages. */
  total: number;
}

/**
 * Entries are numbered in order of creation, so paging neither skips nor repeats one when others are added or removed
 * meanwhile.
 */
export interface Numbered {
  readonly sequence: number;
}

/**
 * Returns the page of `matches`, in order of `sequence`, that follows `cursor`; undefined for a cursor that no search
 * returned.
 */
export function pageOf<Item extends Numbered>(
  matches: readonly Item[],
  limit: number,
  cursor: string | undefined,
): Page<Item> | undefined {
  const after = cursor ? decode(cursor) : 0;
  if (after === undefined) return undefined;
  const rest = matches.filter((item) => item.sequence > after);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const more = rest.length > items.length && last;
  return { items, total: matches.length, ...(more && { nextCursor: encode(last.sequence) }) };
}

function encode(sequence: number): string {
  return Buffer.from(`after:${sequence}`).toString("base64url");
}

function decode(cursor: string): number | undefined {
  const digits = /^after:(\d{1,15})$/.exec(Buffer.from(cursor, "base64url").toString())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
