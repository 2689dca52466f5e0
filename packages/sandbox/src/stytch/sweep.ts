/** The position of each map's sweep. A map's iterator continues even if entries are added or deleted meanwhile. */
const cursors = new WeakMap<object, Iterator<unknown>>();

/**
 * Removes expired entries from a map that gains one per request. Called before an entry is added, it checks two entries,
 * cycling from the oldest to the newest. So the map holds little more than live entries, at a constant cost. Starting at
 * the oldest each time would not be constant: a map keeps the slots of deleted entries for a while and steps over them all.
 *
 * @param drop Removes the entry if it has expired.
 */
export function sweep<Item>(map: Map<string, Item>, drop: (item: Item) => unknown): void {
  for (let looked = 0; looked < 2; looked += 1) {
    const item = oldestUnseen(map);
    if (item === undefined) return;
    drop(item);
  }
}

function oldestUnseen<Item>(map: Map<string, Item>): Item | undefined {
  const going = (cursors.get(map) as Iterator<Item> | undefined)?.next();
  if (going && !going.done) return going.value;
  const round = map.values();
  cursors.set(map, round);
  return round.next().value;
}
