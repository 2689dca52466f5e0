import type { Entry } from "./collection.ts";
import type { Stretch } from "./kinds.ts";

export const DAY = 24 * 60 * 60_000;

/** Items by the days that they overlap (in UTC, counted from 1970). */
export type DaysData<Item> = Map<number, Map<string, Item>>;

/** An index of items by day, which finds those in a period without checking all others. */
export class Days<Item extends Entry> {
  readonly #data: DaysData<Item>;

  constructor(data: DaysData<Item>) {
    this.#data = data;
  }

  add(item: Item, stretch: Stretch): void {
    for (const day of daysOf(stretch)) {
      const items = this.#data.get(day) ?? new Map<string, Item>();
      this.#data.set(day, items.set(item.id, item));
    }
  }

  remove(item: Item, stretch: Stretch): void {
    for (const day of daysOf(stretch)) {
      const items = this.#data.get(day);
      items?.delete(item.id);
      if (items?.size === 0) this.#data.delete(day);
    }
  }

  /** Returns all items of the days that the period overlaps, each once. */
  near(stretch: Stretch): Set<Item> {
    const found = new Set<Item>();
    for (const day of this.#daysWithItems(stretch)) {
      for (const item of this.#data.get(day)?.values() ?? []) found.add(item);
    }
    return found;
  }

  /** A period may cover all time, so this iterates over the shorter of its days and the existing days. */
  #daysWithItems(stretch: Stretch): Iterable<number> {
    const [first, last] = [dayOf(stretch.from), dayOf(stretch.to)];
    if (last - first < this.#data.size) return daysOf(stretch);
    return [...this.#data.keys()].filter((day) => day >= first && day <= last);
  }
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Returns the day of a time in UTC, counted from 1970. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

function* daysOf({ from, to }: Stretch): Generator<number> {
  for (let day = dayOf(from); day <= dayOf(to); day += 1) yield day;
}
