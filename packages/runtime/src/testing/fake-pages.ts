import type { PagedPromise } from "@linkwright/runtime";
import { type FakeResponseOptions, fakeResponse } from "./fake-response.ts";

/**
 * Returns what a list method returns: a promise of the first page that iterates over the items of all pages with `for await`. `itemsOf`
 * returns the items of a page; `options` apply to the first page's response.
 */
export function fakePages<T, Item>(
  pages: readonly [T, ...T[]],
  itemsOf: (page: T) => Iterable<Item>,
  options: FakeResponseOptions = {},
): PagedPromise<T, Item> {
  return Object.assign(fakeResponse<T>(pages[0], options), {
    async *[Symbol.asyncIterator]() {
      for (const page of pages) yield* itemsOf(page);
    },
  });
}
