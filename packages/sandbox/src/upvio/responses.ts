import type { UpvioInput } from "./wire.ts";

export const NO_CONTENT = { status: 204, body: undefined } as const;

export function ok<Data>(data: Data) {
  return { status: 200, body: { data } } as const;
}

export function created<Data>(data: Data) {
  return { status: 201, body: { data } } as const;
}

/** Like `ok`, with the total count in addition to the returned items. */
export function counted<Data>(data: Data, totalCount: number) {
  return { status: 200, body: { data, meta: { totalCount } } } as const;
}

const DEFAULT_LIMIT = 10;

/** Returns the items of a page. The bounds are those of the description: https://developers.upvio.com/api/pagination */
export function pageOf<Item>(
  items: Iterable<Item>,
  { limit = DEFAULT_LIMIT, offset = 0 }: Pick<UpvioInput<"patients.list">, "limit" | "offset">,
): Item[] {
  const page: Item[] = [];
  let position = 0;
  for (const item of items) {
    if (position >= offset + limit) break;
    if (position >= offset) page.push(item);
    position += 1;
  }
  return page;
}
