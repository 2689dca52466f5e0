import type { OtherSearchOperand, SearchQuery, SearchResultsMetadata } from "@linkwright/stytch-types/b2b";
import { type Numbered, type Page, pageOf } from "../pages.ts";
import type { B2BInput } from "./b2b/wire.ts";
import { badRequest } from "./errors.ts";

/** The request body of a Stytch search. Its operands differ between searches. */
type SearchInput = Pick<B2BInput<"organizations.search">, "cursor" | "limit"> & {
  readonly query: { operator: SearchQuery["operator"]; operands: Operand[] } | undefined;
};

type Operand = Pick<OtherSearchOperand, "filter_name"> & Partial<OtherSearchOperand>;

type Test<Item> = (item: Item) => boolean;

/** Creates a test from an operand's value. Throws for an invalid value. */
export type Filter<Item> = (value: unknown, kind: string) => Test<Item>;

/** Filters by their names in a spec. */
export type Filters<Name extends string, Item> = Readonly<Partial<Record<Name, Filter<Item>>>>;

/** The filters of one kind of search (`member`, `organization`, `user`). The kind is the prefix of Stytch's error types. */
export interface SearchKind<Item> {
  readonly kind: string;
  readonly filters: Readonly<Record<string, Filter<Item>>>;
}

const DEFAULT_LIMIT = 100;
const SHORTEST_FUZZY = 3;

/** Returns the page of `candidates` for a search. */
export function search<Item extends Numbered>(
  { kind, filters }: SearchKind<Item>,
  candidates: readonly Item[],
  input: SearchInput,
): Page<Item> {
  const tests = (input.query?.operands ?? []).map(({ filter_name: name, filter_value: value }) => {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!filter)
      throw badRequest(`${kind}_search_filter_name_not_recognized`, `The sandbox does not support the filter ${name}.`);
    if (value === undefined)
      throw badRequest(`${kind}_search_missing_filter_value`, `${name} requires a filter_value.`);
    return filter(value, kind);
  });
  const matches = candidates.filter(combined(tests, input.query?.operator, kind));
  // A limit of 0 means the default: the description allows it, and empty pages would never end.
  const page = pageOf(matches, input.limit || DEFAULT_LIMIT, input.cursor);
  if (!page) throw badRequest(invalid(kind, "cursor"), "cursor must be the next_cursor of a previous response.");
  return page;
}

/** Returns the pagination part of the response. */
export function resultsMetadata(page: Page<unknown>): SearchResultsMetadata {
  return { total: page.total, next_cursor: page.nextCursor ?? null };
}

function combined<Item>(tests: readonly Test<Item>[], operator: string | undefined, kind: string): Test<Item> {
  if (tests.length === 0) return () => true;
  if (operator === "OR") return (item) => tests.some((test) => test(item));
  if (operator === "AND") return (item) => tests.every((test) => test(item));
  throw badRequest(invalid(kind, "operator"), "query.operator must be AND or OR.");
}

/** Only the consumer search has its own error types for these. */
function invalid(kind: string, what: string): string {
  return kind === "user" ? `user_search_invalid_${what}` : "invalid_request_value";
}

/** Matches if any of an entry's texts is in the given list, ignoring case. */
export function isOneOf<Item>(textsOf: (item: Item) => readonly (string | undefined)[]): Filter<Item> {
  return (value, kind) => {
    if (!Array.isArray(value) || value.some((entry) => typeof entry !== "string")) {
      // Stytch omits the last letter in the type of the consumer search.
      const type = kind === "user" ? "expected_array_of_string" : "expected_array_of_strings";
      throw badRequest(`${kind}_search_${type}`, "filter_value must be an array of strings.");
    }
    const wanted = new Set(value.map((entry: string) => entry.toLowerCase()));
    return (item) => textsOf(item).some((text) => text !== undefined && wanted.has(text.toLowerCase()));
  };
}

/** Matches if any of an entry's texts contains the given one. `name` is the filter's name in Stytch's error type. */
export function contains<Item>(name: string, textsOf: (item: Item) => readonly (string | undefined)[]): Filter<Item> {
  return (value, kind) => {
    if (typeof value !== "string") throw badRequest(`${kind}_search_expected_string`, "filter_value must be a string.");
    if (value.length < SHORTEST_FUZZY) {
      throw badRequest(`${kind}_search_${name}_too_short`, `${name} requires at least ${SHORTEST_FUZZY} characters.`);
    }
    const part = value.toLowerCase();
    return (item) => textsOf(item).some((text) => text?.toLowerCase().includes(part));
  };
}

/** Matches if a flag has the given value. */
export function isFlag<Item>(flagOf: (item: Item) => boolean): Filter<Item> {
  return (value, kind) => {
    if (typeof value !== "boolean") {
      const type = kind === "user" ? "expected_bool" : "expected_boolean";
      throw badRequest(`${kind}_search_${type}`, "filter_value must be a boolean.");
    }
    return (item) => flagOf(item) === value;
  };
}
