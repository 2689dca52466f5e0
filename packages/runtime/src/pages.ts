import type { ApiResponse } from "./api-promise.ts";
import { PageCycleError } from "./errors/page-cycle-error.ts";
import { PageLimitError } from "./errors/page-limit-error.ts";
import type { Input } from "./request/operation.ts";

/** Pagination of an operation, with its fields as dotted paths in the input or the response. */
export type Pagination =
  | { style: "cursor"; cursor: string; next: string; items: string }
  | {
      style: "offset";
      limit: string;
      offset: string;
      total: string;
      items: string;
      defaultLimit: number;
      maxOffset: number;
    };

/** Yields the items of all pages, starting with the first response. `turn` fetches the page for another input. */
export async function* items(
  operation: string,
  pagination: Pagination,
  input: Input,
  first: Promise<ApiResponse<unknown>>,
  turn: (input: Input) => Promise<ApiResponse<unknown>>,
): AsyncGenerator<unknown> {
  let current = input;
  const cursors = new Set<unknown>();
  for (let response = await first; ; response = await turn(current)) {
    const page = field(response.data, pagination.items);
    const found = Array.isArray(page) ? page : [];
    yield* found;
    const next = nextInput(operation, pagination, current, response.data, found.length);
    if (!next) return;
    if (pagination.style === "cursor") {
      const cursor = next[pagination.cursor];
      if (cursor === input[pagination.cursor] || cursors.has(cursor))
        throw new PageCycleError(operation, cursors.size + 1);
      cursors.add(cursor);
    }
    current = next;
  }
}

function nextInput(
  operation: string,
  pagination: Pagination,
  current: Input,
  data: unknown,
  found: number,
): Input | undefined {
  if (pagination.style === "cursor") {
    const next = field(data, pagination.next);
    return typeof next === "string" && next !== "" ? { ...current, [pagination.cursor]: next } : undefined;
  }
  const { limit, offset, defaultLimit, maxOffset } = pagination;
  const total = field(data, pagination.total);
  const reached = Number(current[offset] ?? 0) + found;
  const more = typeof total === "number" ? reached < total : found >= Number(current[limit] ?? defaultLimit);
  if (!more || found === 0) return undefined;
  if (reached > maxOffset) throw new PageLimitError(operation, maxOffset);
  return { ...current, [offset]: reached };
}

function field(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | null | undefined)?.[name], value);
}
