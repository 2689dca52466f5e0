import type { OtherSearchOperand, SearchQuery, SearchResultsMetadata } from "@linkwright/stytch-types/b2b";
import { type Numbered, type Page, pageOf } from "../pages.ts";
import type { B2BInput } from "./b2b/wire.ts";
import { badRequest } from "./errors.ts";

/** A Stytch search, as its request body has it; which operands there are differs. */
type SearchInput = Pick<B2BInput<"organizations.search">, "cursor" | "limit"> & {
  readonly query: { operator: SearchQuery["operator"]; operands: Operand[] } | undefined;
};

type Operand = Pick<OtherSearchOperand, "filter_name"> & Partial<OtherSearchOperand>;

type Test<Item> = (item: Item) => boolean;

/** Makes a test out of an operand's value, or refuses the value. */
export type Filter<Item> = (value: unknown, kind: string) => Test<Item>;

/** Filters by what a spec calls them. */
export type Filters<Name extends string, Item> = Readonly<Partial<Record<Name, Filter<Item>>>>;

/** What one kind of search (`member`, `organization`, `user`) can filter by. The kind prefixes Stytch's error types. */
export interface SearchKind<Item> {
  readonly kind: string;
  readonly filters: Readonly<Record<string, Filter<Item>>>;
}

const DEFAULT_LIMIT = 100;
const SHORTEST_FUZZY = 3;

/** The page of `candidates` that a search asks for. */
export function search<Item extends Numbered>(
  { kind, filters }: SearchKind<Item>,
  candidates: readonly Item[],
  input: SearchInput,
): Page<Item> {
  const tests = (input.query?.operands ?? []).map(({ filter_name: name, filter_value: value }) => {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!filter) throw badRequest(`${kind}_search_filter_name_not_recognized`, `The sandbox cannot filter by ${name}.`);
    if (value === undefined) throw badRequest(`${kind}_search_missing_filter_value`, `${name} needs a filter_value.`);
    return filter(value, kind);
  });
  const matches = candidates.filter(combined(tests, input.query?.operator, kind));
  // A limit of 0 is as good as none: it is within the bounds of the description, and no page could be empty forever.
  const page = pageOf(matches, input.limit || DEFAULT_LIMIT, input.cursor);
  if (!page) throw badRequest(invalid(kind, "cursor"), "Send the next_cursor of an earlier answer as cursor.");
  return page;
}

/** The part of the answer that says how to go on. */
export function resultsMetadata(page: Page<unknown>): SearchResultsMetadata {
  return { total: page.total, next_cursor: page.nextCursor ?? null };
}

function combined<Item>(tests: readonly Test<Item>[], operator: string | undefined, kind: string): Test<Item> {
  if (tests.length === 0) return () => true;
  if (operator === "OR") return (item) => tests.some((test) => test(item));
  if (operator === "AND") return (item) => tests.every((test) => test(item));
  throw badRequest(invalid(kind, "operator"), "query.operator is AND or OR.");
}

/** Only the consumer's search has types of its own for these. */
function invalid(kind: string, what: string): string {
  return kind === "user" ? `user_search_invalid_${what}` : "invalid_request_value";
}

/** Matches when any of an entry's texts is in the list asked for, in whatever case. */
export function isOneOf<Item>(textsOf: (item: Item) => readonly (string | undefined)[]): Filter<Item> {
  return (value, kind) => {
    if (!Array.isArray(value) || value.some((entry) => typeof entry !== "string")) {
      // Stytch spells the type of the consumer's search without the last letter.
      const type = kind === "user" ? "expected_array_of_string" : "expected_array_of_strings";
      throw badRequest(`${kind}_search_${type}`, "filter_value must be an array of strings.");
    }
    const wanted = new Set(value.map((entry: string) => entry.toLowerCase()));
    return (item) => textsOf(item).some((text) => text !== undefined && wanted.has(text.toLowerCase()));
  };
}

/** Matches when any of an entry's texts contains the one asked for. `name` is the filter, as Stytch's error type has it. */
export function contains<Item>(name: string, textsOf: (item: Item) => readonly (string | undefined)[]): Filter<Item> {
  return (value, kind) => {
    if (typeof value !== "string") throw badRequest(`${kind}_search_expected_string`, "filter_value must be a string.");
    if (value.length < SHORTEST_FUZZY) {
      throw badRequest(`${kind}_search_${name}_too_short`, `${name} needs at least ${SHORTEST_FUZZY} characters.`);
    }
    const part = value.toLowerCase();
    return (item) => textsOf(item).some((text) => text?.toLowerCase().includes(part));
  };
}

/** Matches on a flag. */
export function isFlag<Item>(flagOf: (item: Item) => boolean): Filter<Item> {
  return (value, kind) => {
    if (typeof value !== "boolean") {
      const type = kind === "user" ? "expected_bool" : "expected_boolean";
      throw badRequest(`${kind}_search_${type}`, "filter_value must be a boolean.");
    }
    return (item) => flagOf(item) === value;
  };
}
