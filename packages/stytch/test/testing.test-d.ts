import type {
  ApiError,
  ApiPromise,
  ConnectionError,
  MagicLinksAuthenticateResponse,
  Member,
  OrganizationsMembersSearchResponse,
  PagedPromise,
  StytchB2BClient,
  TimeoutError,
} from "@linkwright/stytch/b2b";
import type { StytchConsumerClient } from "@linkwright/stytch/consumer";
import {
  fakeApiError,
  fakeClient,
  fakeConnectionError,
  fakePages,
  fakeResponse,
  fakeStytchError,
  fakeTimeoutError,
} from "@linkwright/stytch/testing";
import { expectTypeOf, test, vi } from "vitest";

declare const response: MagicLinksAuthenticateResponse;
declare const page: OrganizationsMembersSearchResponse;

test("accepts methods that return data, promises of it, or what the client's methods return", () => {
  const stytch = fakeClient<StytchB2BClient>({ magicLinks: { authenticate: async () => response } });
  expectTypeOf(stytch).toEqualTypeOf<StytchB2BClient>();
  fakeClient<StytchB2BClient>({});
  fakeClient<StytchB2BClient>({ magicLinks: { authenticate: () => response } });
  fakeClient<StytchB2BClient>({ magicLinks: { authenticate: () => fakeResponse(response) } });
  fakeClient<StytchB2BClient>({ magicLinks: { authenticate: () => Promise.reject(fakeStytchError(404)) } });
  fakeClient<StytchB2BClient>({ magicLinks: { authenticate: vi.fn(async () => response) } });
  fakeClient<StytchB2BClient>({ magicLinks: { authenticate: vi.fn() } });
  fakeClient<StytchB2BClient>({ magicLinks: { email: {} } });
  fakeClient<StytchConsumerClient>({ users: { get: async () => ({}) as never } });
});

test("a method's input and response are checked", () => {
  fakeClient<StytchB2BClient>({
    magicLinks: {
      authenticate: async (input, options) => {
        expectTypeOf(input.magic_links_token).toEqualTypeOf<string>();
        expectTypeOf(options?.timeoutMs).toEqualTypeOf<number | undefined>();
        return response;
      },
    },
  });
  // @ts-expect-error another method's response
  fakeClient<StytchB2BClient>({ magicLinks: { authenticate: async () => page } });
  // @ts-expect-error no such method
  fakeClient<StytchB2BClient>({ magicLinks: { authenticated: async () => response } });
  // @ts-expect-error no such group
  fakeClient<StytchB2BClient>({ magicLink: {} });
  // @ts-expect-error a group is not a method
  fakeClient<StytchB2BClient>({ magicLinks: async () => response });
});

test("responses and pages are what methods return", () => {
  expectTypeOf(fakeResponse(response)).toEqualTypeOf<ApiPromise<MagicLinksAuthenticateResponse>>();
  expectTypeOf(fakeResponse(Promise.resolve(response))).toEqualTypeOf<ApiPromise<MagicLinksAuthenticateResponse>>();
  expectTypeOf(fakePages([page], ({ members }) => members)).toEqualTypeOf<
    PagedPromise<OrganizationsMembersSearchResponse, Member>
  >();
  fakeClient<StytchB2BClient>({
    organizations: { members: { search: () => fakePages([page, page], ({ members }) => members) } },
  });
  // @ts-expect-error there is no first page
  fakePages([], () => []);
});

test("errors have their classes", () => {
  expectTypeOf(fakeApiError(404)).toEqualTypeOf<ApiError>();
  expectTypeOf(fakeConnectionError()).toEqualTypeOf<ConnectionError>();
  expectTypeOf(fakeTimeoutError()).toEqualTypeOf<TimeoutError>();
  expectTypeOf(fakeStytchError(404, { error_type: "user_not_found" })).toEqualTypeOf<ApiError>();
  fakeStytchError(401, { error: "invalid_client", error_description: "No such client." });
  // @ts-expect-error no such field of the body
  fakeStytchError(404, { error_typ: "user_not_found" });
});
