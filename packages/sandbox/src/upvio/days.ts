import type { Entry } from "./collection.ts";
import type { Stretch } from "./kinds.ts";

export const DAY = 24 * 60 * 60_000;

/** Items by the days (in UTC, counted from 1970) that they reach into. */
export type DaysData<Item> = Map<number, Map<string, Item>>;

/** Finds what lies in a stretch of time without looking at what does not. */
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

  /** Every item of the days into which the stretch reaches, once. */
  near(stretch: Stretch): Set<Item> {
    const found = new Set<Item>();
    for (const day of this.#daysWithItems(stretch)) {
      for (const item of this.#data.get(day)?.values() ?? []) found.add(item);
    }
    return found;
  }

  /** A stretch may be all of time: then it is the days there are that count. */
  #daysWithItems(stretch: Stretch): Iterable<number> {
    const [first, last] = [dayOf(stretch.from), dayOf(stretch.to)];
    if (last - first < this.#data.size) return daysOf(stretch);
    return [...this.#data.keys()].filter((day) => day >= first && day <= last);
  }
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The day, counted from 1970, that a moment falls on in UTC. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}

function* daysOf({ from, to }: Stretch): Generator<number> {
  for (let day = dayOf(from); day <= dayOf(to); day += 1) yield day;
}
