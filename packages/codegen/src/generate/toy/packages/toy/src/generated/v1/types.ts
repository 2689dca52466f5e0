// Made by `pnpm generate` from specs/toy/v1. Do not edit.
import type { ApiPromise, PagedPromise, RequestOptions } from "@linkwright/runtime";

import type {
  AuthorizationHeaders,
  Thing,
  ThingsCreateRequest,
  ThingsListRequest,
  ThingsListResponse,
} from "@linkwright/toy-types/v1";

export type {
  Thing,
  ThingsCreateRequest,
  ThingsListRequest,
  ThingsListResponse,
} from "@linkwright/toy-types/v1";

/** Settings of a call that can also carry what its headers need. */
export interface AuthorizationRequestOptions extends RequestOptions {
  authorization?: {
    /** Session of the clerk who adds it. */
    session_token?: NonNullable<AuthorizationHeaders["X-Toy-Session"]>;
  };
}

/** The methods of Toy (toy/v1), by their dotted path. */
export interface Methods {
  readonly things: {
    /**
     * Create a thing.
     *
     * Adds a thing to the shop. Doing it twice adds two of them.
     *
     * Not safe to repeat: sending it again may do it twice.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://docs.toy.example/create-thing
     */
    create(request: ThingsCreateRequest, options?: AuthorizationRequestOptions): ApiPromise<Thing>;
    /**
     * List all things.
     *
     * Returns one page of things, the oldest first.
     *
     * Safe to repeat: sending it again changes nothing more.
     *
     * @throws {LinkwrightError} `ApiError` for any status but 2xx; other kinds where there was no readable answer
     * @see https://docs.toy.example/list-things
     */
    list(request?: ThingsListRequest, options?: RequestOptions): PagedPromise<ThingsListResponse, Thing>;
  };
}
