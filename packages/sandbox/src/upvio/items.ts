import { type Collection, defined, type Entry } from "./collection.ts";
import type { Business } from "./state.ts";

/** Fields that Upvio sets. */
type Own = "id" | "createdAt" | "updatedAt";

/** Fields to set; undefined ones keep their values. */
export type Changes<Item> = { [Field in keyof Item]?: Item[Field] | undefined };

/** The fields of a new item, without undefined optional fields. */
export type Draft<Item> = Fields<Omit<Item, Own>>;
type Fields<Item> = {
  [Field in keyof Item]: object extends Pick<Item, Field> ? Item[Field] | undefined : Item[Field];
};

/** Returns a new item with its timestamps. */
export function newItem<Item extends Entry>(
  { world }: Business,
  fields: Draft<Item>,
  id: string = world.ids.uuid(),
): Item {
  const at = world.now().toISOString();
  // `Own` and the rest make up the item, which TypeScript cannot infer through a type parameter.
  return { id, createdAt: at, updatedAt: at, ...defined(fields) } as unknown as Item;
}

/** Changes an item and its timestamp. */
export function changeItem<Item extends Entry>(
  business: Business,
  items: Collection<Item>,
  item: Item,
  changes: Changes<Item>,
): Item {
  return items.change(item, { ...changes, updatedAt: business.world.now().toISOString() });
}
