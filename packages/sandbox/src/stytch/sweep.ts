/** Where each map's sweep has got to. An iterator of a map goes on over what is added or deleted meanwhile. */
const cursors = new WeakMap<object, Iterator<unknown>>();

/**
 * Keeps a map that gains an entry per request from growing with what is over. Called before an entry is added, it looks at two,
 * going round from the oldest to the newest. So a map holds little more than what lives, at a constant cost; to begin with the
 * oldest each time would not be: a map keeps the places of deleted entries for a while, and steps over them all.
 *
 * @param drop Removes the entry if it is over.
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
