/**
 * Keeps a map that gains an entry per request from growing with what is over. Called before an entry is added, it looks at the two
 * oldest: what is over is dropped, what lives goes to the back. So a map holds little more than what lives, at a constant cost.
 *
 * @param drop Removes the entry if it is over, and says whether it did.
 */
export function sweep<Item>(map: Map<string, Item>, drop: (item: Item) => boolean): void {
  for (let looked = 0; looked < 2; looked += 1) {
    const oldest = map.entries().next();
    if (oldest.done) return;
    const [key, item] = oldest.value;
    if (drop(item)) continue;
    map.delete(key);
    map.set(key, item);
  }
}
