/** The part of a list that an inspection shows: the total, and the newest items, newest first. */
export interface Listing<Row> {
  total: number;
  newest: Row[];
}

/** Maximum number of items listed; nobody reads more. */
const MOST_LISTED = 100;

/** Lists items that are given oldest first. Only listed items are converted to rows. */
export function listingOf<Item, Row>(oldestFirst: Iterable<Item>, toRow: (item: Item) => Row): Listing<Row> {
  const items = [...oldestFirst];
  return { total: items.length, newest: items.slice(-MOST_LISTED).reverse().map(toRow) };
}
