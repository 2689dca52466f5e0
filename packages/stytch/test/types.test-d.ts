import type { ApiPromise, Member, Organization, StytchB2BClient, StytchOptions } from "@linkwright/stytch/b2b";
import type { StytchConsumerClient, User, UsersGetResponse } from "@linkwright/stytch/consumer";
import type { components as B2B } from "@linkwright/stytch-types/b2b";
import type { components as Consumer } from "@linkwright/stytch-types/consumer";
import { expectTypeOf, test } from "vitest";

declare const b2b: StytchB2BClient;
declare const consumer: StytchConsumerClient;

test("an input is checked", () => {
  const { loginOrSignup } = b2b.magicLinks.email;
  loginOrSignup({ organization_id: "o", email_address: "ada@example.com" });
  // @ts-expect-error a required field is missing
  loginOrSignup({ organization_id: "o" });
  // @ts-expect-error an unknown field
  loginOrSignup({ organization_id: "o", email_address: "ada@example.com", emial: "typo" });
  // @ts-expect-error a wrong type
  loginOrSignup({ organization_id: "o", email_address: "ada@example.com", login_expiration_minutes: "60" });
  // @ts-expect-error a required input is missing
  consumer.magicLinks.email.loginOrCreate();
});

test("an input without required fields may be omitted", () => {
  b2b.organizations.search();
  consumer.users.search();
});

test("a new value of an enum compiles", () => {
  b2b.magicLinks.email.loginOrSignup({ organization_id: "o", email_address: "ada@example.com", locale: "es" });
  b2b.magicLinks.email.loginOrSignup({ organization_id: "o", email_address: "ada@example.com", locale: "eo" });
  expectTypeOf<"pending">().toExtend<Member["status"]>();
});

test("a session authorizes only the operations that take one", () => {
  const options = { authorization: { session_token: "t" } };
  b2b.organizations.members.search({ organization_ids: [] }, options);
  // @ts-expect-error this operation takes no session
  b2b.magicLinks.email.loginOrSignup({ organization_id: "o", email_address: "ada@example.com" }, options);
});

test("a response is typed", () => {
  expectTypeOf<
    Awaited<ReturnType<StytchB2BClient["organizations"]["get"]>>["organization"]
  >().toEqualTypeOf<Organization>();
  expectTypeOf(consumer.users.get({ user_id: "u" })).toEqualTypeOf<ApiPromise<UsersGetResponse>>();
  expectTypeOf<UsersGetResponse>().toExtend<User>();
  // @ts-expect-error no such field
  b2b.sessions.authenticate({}).then(({ member_sesion }) => member_sesion);
});

test("a search yields its items", async () => {
  for await (const user of consumer.users.search()) expectTypeOf(user).toEqualTypeOf<User>();
  // @ts-expect-error one user is not a list
  for await (const user of consumer.users.get({ user_id: "u" })) expectTypeOf(user).toEqualTypeOf<User>();
});

test("our interfaces and openapi-typescript say the same", () => {
  expectTypeOf<Member>().toEqualTypeOf<B2B["schemas"]["Member"]>();
  expectTypeOf<Organization>().toEqualTypeOf<B2B["schemas"]["Organization"]>();
  expectTypeOf<User>().toEqualTypeOf<Consumer["schemas"]["User"]>();
});

test("the raw client knows the paths", () => {
  b2b.api.POST("/v1/b2b/magic_links/authenticate", { body: { magic_links_token: "t" } });
  // @ts-expect-error no such path
  b2b.api.POST("/v1/b2b/nowhere");
  // @ts-expect-error a path of the other API
  consumer.api.POST("/v1/b2b/magic_links/authenticate");
});

test("an open enum is text, in responses and requests of the raw client", async () => {
  const place = "/v1/b2b/magic_links/email/login_or_signup";
  const raw = await b2b.api.POST(place, { body: { organization_id: "o", email_address: "a@b.c", locale: "eo" } });
  // @ts-expect-error not a string
  b2b.api.POST(place, { body: { organization_id: "o", email_address: "a@b.c", locale: 7 } });
  if (raw.data) {
    expectTypeOf(raw.data.member.status).toExtend<string>();
    expectTypeOf(raw.data.member.status.toUpperCase()).toEqualTypeOf<string>();
    expectTypeOf<"of another day">().toExtend<typeof raw.data.member.status>();
  }
  const put = await b2b.api.PUT("/v1/b2b/organizations/{organization_id}", {
    params: { path: { organization_id: "o" } },
    body: { auth_methods: "of another day" },
  });
  if (put.data) expectTypeOf<string>(put.data.organization.auth_methods);
  const user = await consumer.api.GET("/v1/users/{user_id}", { params: { path: { user_id: "u" } } });
  if (user.data) expectTypeOf<string>(user.data.status);
});

test("the raw client returns the same types as methods", async () => {
  const place = "/v1/b2b/magic_links/authenticate";
  const raw = await b2b.api.POST(place, { body: { magic_links_token: "t" } });
  if (raw.data) {
    expectTypeOf(raw.data.member).toExtend<Member>();
    expectTypeOf(raw.data.organization).toExtend<Organization>();
    expectTypeOf(raw.data).toExtend<Awaited<ReturnType<StytchB2BClient["magicLinks"]["authenticate"]>>>();
    expectTypeOf(raw.error).toEqualTypeOf<undefined>();
  } else expectTypeOf(raw.data).toEqualTypeOf<undefined>();
  const user = await consumer.api.request("get", "/v1/users/{user_id}", { params: { path: { user_id: "u" } } });
  if (user.data) expectTypeOf(user.data).toExtend<User>();
});

test("a raw call takes what openapi-fetch takes", async () => {
  const params = { path: { organization_id: "o" } };
  const place = "/v1/b2b/organizations/{organization_id}";
  b2b.api.GET(place, {
    params,
    fetch: async (request) => {
      expectTypeOf(request).toEqualTypeOf<Request>();
      return Response.json({ url: request.url });
    },
    pathSerializer: (path) => path,
    Request,
    headers: { "x-trace": "1", "user-agent": null },
  });
  // @ts-expect-error fetch must return a Response
  b2b.api.GET(place, { params, fetch: async () => "text" });
  expectTypeOf((await b2b.api.GET(place, { params, parseAs: "text" })).data).toEqualTypeOf<string | undefined>();
});

test("a client takes credentials or a gateway", () => {
  const gateway = { url: "https://gateway.example.com", key: async () => "token" };
  expectTypeOf({ gateway, projectId: "project-test-1", retries: 5 }).toExtend<StytchOptions>();
  expectTypeOf({ gateway: { url: gateway.url } }).toExtend<StytchOptions>();
  expectTypeOf({ projectId: "project-test-1", secret: "s" }).toExtend<StytchOptions>();
  expectTypeOf({ gateway: { key: "k" } }).not.toExtend<StytchOptions>();
});
