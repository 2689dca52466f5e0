import type { PagedPromise } from "@linkwright/runtime";
import { type FakeResponseOptions, fakeResponse } from "./fake-response.ts";

/**
 * Returns what the method of a list returns: a promise of the first page that gives the items of all pages with `for await`. `itemsOf`
 * finds the items of a page; `options` are of the first page's response.
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
