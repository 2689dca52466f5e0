import { ProviderError } from "../provider-error.ts";

/** The fields of every stored object. */
export interface Entry {
  readonly id: string;
}

/** The definition of one of a business's collections. */
export interface Kind<Item> {
  /** Name of an item in error messages: `Patient not found`. */
  readonly name: string;
  /** Indexes other than by ID: names, and the value of an item in each. An item without a value is not indexed. */
  readonly indexes: Readonly<Record<string, (item: Item) => string | undefined>>;
}

type Bucket<Item> = Map<string, Item>;

export interface CollectionData<Item> {
  readonly items: Bucket<Item>;
  /** By index name, then by value. */
  readonly indexes: Map<string, Map<string, Bucket<Item>>>;
}

export function emptyCollectionData<Item>(): CollectionData<Item> {
  return { items: new Map(), indexes: new Map() };
}

type Defined<Fields> = {
  [Field in keyof Fields as undefined extends Fields[Field] ? Field : never]?: Exclude<Fields[Field], undefined>;
} & { [Field in keyof Fields as undefined extends Fields[Field] ? never : Field]: Fields[Field] };

/** Returns the fields that are not undefined. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  // `Object.fromEntries` loses the types of the fields.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}

/** Objects of one kind by ID, in insertion order. */
export class Collection<Item extends Entry> {
  readonly #kind: Kind<Item>;
  readonly #data: CollectionData<Item>;

  constructor(kind: Kind<Item>, data: CollectionData<Item>) {
    this.#kind = kind;
    this.#data = data;
  }

  get(id: string): Item | undefined {
    return this.#data.items.get(keyOf(id));
  }

  /** Returns the item with this ID among `matches`, by default among all items. */
  find(id: string, matches: ReadonlyMap<string, Item> = this.#data.items): Item {
    const item = matches.get(keyOf(id));
    // The title is Upvio's: https://developers.upvio.com/api/error-handling
    if (!item) throw new ProviderError(404, "not_found", `${this.#kind.name} not found`);
    return item;
  }

  /** Returns the items with the given value in each given index. Without filters, returns all items. */
  where(filters: Readonly<Record<string, string | undefined>> = {}): ReadonlyMap<string, Item> {
    const buckets = Object.entries(filters)
      .filter(([, value]) => value !== undefined)
      .map(([index, value]) => this.#data.indexes.get(index)?.get(keyOf(value as string)) ?? new Map<string, Item>())
      .sort((a, b) => a.size - b.size);
    const [smallest, ...others] = buckets;
    if (!smallest) return this.#data.items;
    if (others.length === 0) return smallest;
    return new Map([...smallest].filter(([id]) => others.every((bucket) => bucket.has(id))));
  }

  /** Like `where`, but returns an array. */
  list(filters?: Readonly<Record<string, string | undefined>>): Item[] {
    return [...this.where(filters).values()];
  }

  add(item: Item): Item {
    this.#data.items.set(item.id, item);
    this.#index(item);
    return item;
  }

  /** Sets the fields that are not undefined; omitted fields keep their values. */
  change(item: Item, changes: { [Field in keyof Item]?: Item[Field] | undefined }): Item {
    const before = this.#values(item);
    Object.assign(item, defined(changes));
    const after = this.#values(item);
    for (const [index, value] of before) if (after.get(index) !== value) this.#unindex(index, value, item);
    this.#index(item);
    return item;
  }

  remove(item: Item): void {
    this.#data.items.delete(item.id);
    for (const [index, value] of this.#values(item)) this.#unindex(index, value, item);
  }

  #index(item: Item): void {
    for (const [index, value] of this.#values(item)) {
      const values = this.#data.indexes.get(index) ?? new Map<string, Bucket<Item>>();
      const bucket = values.get(value) ?? new Map<string, Item>();
      this.#data.indexes.set(index, values.set(value, bucket.set(item.id, item)));
    }
  }

  #unindex(index: string, value: string, item: Item): void {
    const values = this.#data.indexes.get(index);
    const bucket = values?.get(value);
    bucket?.delete(item.id);
    if (bucket?.size === 0) values?.delete(value);
  }

  #values(item: Item): Map<string, string> {
    const values = new Map<string, string>();
    for (const [index, read] of Object.entries(this.#kind.indexes)) {
      const value = read(item);
      if (value !== undefined) values.set(index, keyOf(value));
    }
    return values;
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Upvio's samples have uppercase UUIDs, its responses lowercase ones (equivalent by RFC 9562). */
function keyOf(value: string): string {
  return UUID.test(value) ? value.toLowerCase() : value;
}
