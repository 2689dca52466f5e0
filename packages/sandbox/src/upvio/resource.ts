import type { Answer } from "../answer.ts";
import type { Call } from "../handlers.ts";
import { type Collection, defined, type Entry } from "./collection.ts";
import type { Business } from "./state.ts";

type Filters = Readonly<Record<string, string | undefined>>;
type Operations = Readonly<Record<string, Operation<Business>>>;

/** Answers one operation; the method syntax lets a function of a narrower input stand here. */
export type Operation<Tenant> = { answer(input: object, call: Call<Tenant>): Answer | Promise<Answer> }["answer"];

/** What Upvio sets itself. */
type Own = "id" | "createdAt" | "updatedAt";

/** Fields to set; undefined ones keep their values. */
export type Changes<Item> = { [Field in keyof Item]?: Item[Field] | undefined };

/** The fields of a new item; undefined optional ones are left out. */
export type Draft<Item> = Fields<Omit<Item, Own>>;
type Fields<Item> = {
  [Field in keyof Item]: object extends Pick<Item, Field> ? Item[Field] | undefined : Item[Field];
};

/**
 * What sets apart one resource of a business whose operations are list, retrieve, create, update and delete, or some of these. As
 * with `Operation`, the description has checked an input, so that each function states the shape it relies on.
 */
export interface Resource<Item extends Entry> {
  /** What its operation IDs begin with, such as `vitals.scans`. */
  readonly name: string;
  /** The path parameter that holds an item's ID. Undefined where no operation takes one. */
  readonly idParameter?: string;
  items(business: Business): Collection<Item>;
  /** The index values of the items below the path of a request, where items lie below others. */
  within?(input: object, business: Business): Filters;
  /** How lists are cut. Undefined: they answer everything, without a total. */
  readonly paging?: "pages" | "total";
  readonly newestFirst?: true;
  /** The index values that a list asks for. */
  filters?(input: object): Filters;
  /** Which items a list without pages asks for, beyond its filters. */
  lists?(item: Item, input: object): boolean;
  /** The new item that a request asks for. */
  draft?(input: object, business: Business): Draft<Item>;
  /** Status of an answer to creating. */
  readonly created?: 200 | 201;
  /** The changes that a request asks for. */
  changes?(item: Item, input: object, business: Business): Changes<Item>;
  readonly deletes?: true;
  /** The item as answered, where that is more or less than what is stored. */
  show?(item: Item, business: Business): object;
  /** Operations that answer the item itself, without `data` around it. */
  readonly bare?: readonly ("retrieve" | "update")[];
}

/** A new item with its times. */
export function newItem<Item extends Entry>(
  { world }: Business,
  fields: Draft<Item>,
  id: string = world.ids.uuid(),
): Item {
  const at = world.now().toISOString();
  // `Own` and the rest are all of an item, which TypeScript cannot follow through a type parameter.
  return { id, createdAt: at, updatedAt: at, ...defined(fields) } as unknown as Item;
}

/** Changes an item, and notes when. */
export function changeItem<Item extends Entry>(
  business: Business,
  items: Collection<Item>,
  item: Item,
  changes: Changes<Item>,
): Item {
  return items.change(item, { ...changes, updatedAt: business.world.now().toISOString() });
}

export function operationsOf<Item extends Entry>(resource: Resource<Item>): Operations {
  const { name, idParameter } = resource;
  const show = (item: Item, business: Business) => resource.show?.(item, business) ?? item;
  const answer = (action: "retrieve" | "update", item: Item, business: Business): Answer => {
    const shown = show(item, business);
    return { status: 200, body: resource.bare?.includes(action) ? shown : { data: shown } };
  };
  const find = (input: object, business: Business) => {
    const items = resource.items(business);
    const id = (input as Readonly<Record<string, string>>)[idParameter ?? ""] ?? "";
    return { items, item: items.find(id, items.where(resource.within?.(input, business))) };
  };
  const operations: Record<string, Operation<Business>> = {
    [`${name}.list`]: (input: object, { tenant }: Call<Business>) => listed(resource, input, tenant),
  };
  if (idParameter) {
    operations[`${name}.retrieve`] = (input: object, { tenant }: Call<Business>) =>
      answer("retrieve", find(input, tenant).item, tenant);
  }
  if (resource.draft) {
    operations[`${name}.create`] = (input: object, { tenant }: Call<Business>) => {
      const fields = resource.draft?.(input, tenant) as Draft<Item>;
      const item = resource.items(tenant).add(newItem<Item>(tenant, fields));
      return { status: resource.created ?? 201, body: { data: show(item, tenant) } };
    };
  }
  if (resource.changes) {
    operations[`${name}.update`] = (input: object, { tenant }: Call<Business>) => {
      const { items, item } = find(input, tenant);
      return answer("update", changeItem(tenant, items, item, resource.changes?.(item, input, tenant) ?? {}), tenant);
    };
  }
  if (resource.deletes) {
    operations[`${name}.delete`] = (input: object, { tenant }: Call<Business>) => {
      const { items, item } = find(input, tenant);
      items.remove(item);
      return { status: 204, body: undefined };
    };
  }
  return operations;
}

/** Bounds are the description's: https://developers.upvio.com/api/pagination */
interface PageInput {
  limit?: number;
  offset?: number;
}

const DEFAULT_LIMIT = 10;

function listed<Item extends Entry>(resource: Resource<Item>, input: object, business: Business): Answer {
  const filters = { ...resource.within?.(input, business), ...resource.filters?.(input) };
  const matches = resource.items(business).where(filters);
  const show = (item: Item) => resource.show?.(item, business) ?? item;
  const ordered: Iterable<Item> = resource.newestFirst ? [...matches.values()].reverse() : matches.values();
  if (resource.paging === "pages") {
    return { status: 200, body: { data: pageOf(ordered, input).map(show), meta: { totalCount: matches.size } } };
  }
  const all = [...ordered].filter((item) => resource.lists?.(item, input) ?? true);
  const meta = resource.paging === "total" && { meta: { totalCount: all.length } };
  return { status: 200, body: { data: all.map(show), ...meta } };
}

function pageOf<Item>(items: Iterable<Item>, { limit = DEFAULT_LIMIT, offset = 0 }: PageInput): Item[] {
  const page: Item[] = [];
  let position = 0;
  for (const item of items) {
    if (position >= offset + limit) break;
    if (position >= offset) page.push(item);
    position += 1;
  }
  return page;
}
