// Made by `pnpm generate` from specs/toy/v1. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

/** Settings of a call that can also carry what its headers need. */
export interface AuthorizationRequestOptions extends RequestOptions {
  authorization?: {
    /** Session of the clerk who adds it. */
    session_token?: string;
  };
}

/** The methods of Toy (toy@v1), by their dotted path. */
export interface Methods {
  readonly things: {
    /**
     * Create a thing.
     *
     * Adds a thing to the shop. Doing it twice adds two of them.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://docs.toy.example/create-thing
     */
    create(request: ThingsCreateRequest, options?: AuthorizationRequestOptions): ApiPromise<Thing>;
    /**
     * List all things.
     *
     * Answers one page of things, the oldest first.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable
     * answer
     * @see https://docs.toy.example/list-things
     */
    list(request?: ThingsListRequest, options?: RequestOptions): PagedPromise<ThingsListResponse, Thing>;
  };
}

/** What `things.create` takes. */
export interface ThingsCreateRequest {
  /** What people will call it. */
  name: string;
  /** Digits that unlock the shelf. */
  pin: string;
}

/** What `things.list` takes. */
export interface ThingsListRequest {
  /** Where the page begins, from the answer before. */
  cursor?: string;
  /**
   * How many things a page has at most. Minimum 1. Maximum 50.
   * @default 10
   */
  limit?: number;
}

/** What `things.list` answers. */
export interface ThingsListResponse {
  /** Those on this page. */
  things: Thing[];
  /** Where the next page begins, null on the last one. */
  nextCursor: string | null;
  /** How many things there are on all pages. */
  total?: number;
}

/** Something to play with. */
export interface Thing {
  /** Its identifier, such as `thing-1`. */
  id: string;
  /** What people call it. */
  name: string;
  /** How it looks from outside. */
  color?: "red" | "blue" | (string & {});
}
