/** One page of a search. */
export interface Page<Item> {
  items: Item[];
  /** Opaque; hand it in again for the next page. Absent on the last one. */
  nextCursor?: string;
  /** How many match in all, on every page. */
  total: number;
}

/** Entries are numbered as they are made, so a walk neither skips nor repeats one when others come or go meanwhile. */
export interface Numbered {
  readonly sequence: number;
}

/** The page of `matches`, in order of `sequence`, that follows `cursor`; undefined for a cursor that no search answered. */
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
