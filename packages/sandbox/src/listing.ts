/** What an inspection shows of many: how many there are, and the newest of them, newest first. */
export interface Listing<Row> {
  total: number;
  newest: Row[];
}

/** More are neither read by a person nor worth the bytes. */
const MOST_LISTED = 100;

/** Lists what is told oldest first; only what is listed is turned into a row. */
export function listingOf<Item, Row>(oldestFirst: Iterable<Item>, toRow: (item: Item) => Row): Listing<Row> {
  const items = [...oldestFirst];
  return { total: items.length, newest: items.slice(-MOST_LISTED).reverse().map(toRow) };
}
