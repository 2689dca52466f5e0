import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test } from "vitest";
import { clientAt, failure, rawOf } from "./support.ts";

/** Headers of sessions, and others: two options in turn. */
const optionHeaders = {
  "authorization.token": "X-Session",
  "header.tenant": "X-Tenant",
  "authorization.jwt": "X-Session-JWT",
  "header.apiVersion": "X-API-Version",
};
const INPUT = { thing_id: "a", name: "b" };

/** Returns the option headers that a call with these options sends. */
async function sentWith(options: object) {
  const { sent, fetch } = recordingFetch();
  await clientAt(undefined, { fetch, optionHeaders }).things.rename(INPUT, options);
  const names = ["x-session", "x-session-jwt", "x-tenant", "x-api-version"];
  return Object.fromEntries(
    names.flatMap((name) => (sent[0]?.headers.has(name) ? [[name, sent[0].headers.get(name)]] : [])),
  );
}

/** Returns the error of a call, which must not have been sent. */
async function rejected(call: (client: ReturnType<typeof clientAt>) => PromiseLike<unknown>) {
  const { sent, fetch } = recordingFetch();
  const error = await failure(call(clientAt(undefined, { fetch, optionHeaders })));
  expect(sent).toEqual([]);
  return error;
}

test.each<[options: object, headers: object]>([
  [{}, {}],
  [{ authorization: { token: "t" } }, { "x-session": "t" }],
  [{ authorization: { jwt: "j", token: undefined } }, { "x-session-jwt": "j" }],
  [{ authorization: { token: "t", jwt: "j" } }, { "x-session": "t", "x-session-jwt": "j" }],
  [
    { authorization: { token: "t" }, header: { tenant: "x", apiVersion: 2 } },
    { "x-session": "t", "x-tenant": "x", "x-api-version": "2" },
  ],
  [
    { header: { tenant: "x" }, authorization: { jwt: "j" } },
    { "x-tenant": "x", "x-session-jwt": "j" },
  ],
])("options fill their headers: %j", async (options, headers) => {
  expect(await sentWith(options)).toEqual(headers);
});

test.each([{ header: undefined }, { header: {} }, { header: { tenant: undefined, apiVersion: null } }])(
  "options that say nothing of whom the call is for may be left empty: %j",
  async (options) => {
    expect(await sentWith(options)).toEqual({});
  },
);

describe("rejects a call on behalf of a member without a token", () => {
  test.each<[authorization: unknown, field: string]>([
    [undefined, "authorization"],
    [null, "authorization"],
    ["", "authorization"],
    ["t", "authorization"],
    [7, "authorization"],
    [true, "authorization"],
    [{}, "authorization"],
    [[], "authorization"],
    [{ token: undefined }, "authorization"],
    [{ token: undefined, jwt: undefined }, "authorization"],
    [{ token: null }, "authorization.token"],
    [{ token: "" }, "authorization.token"],
    [{ jwt: "" }, "authorization.jwt"],
    [{ token: "t", jwt: "" }, "authorization.jwt"],
    [{ token: 7 }, "authorization.token"],
    [{ token: ["t"] }, "authorization.token"],
    [{ token: { token: "t" } }, "authorization.token"],
    [{ token: new String("t") }, "authorization.token"],
    [{ Token: "t" }, "authorization.Token"],
    [{ token: "t", session: "s" }, "authorization.session"],
    [["t"], "authorization.0"],
    [JSON.parse('{"__proto__":{"token":"t"}}'), "authorization.__proto__"],
    [Object.create({ token: "t" }), "authorization"],
  ])("authorization: %j", async (authorization, field) => {
    const error = await rejected(({ things }) => things.rename(INPUT, { authorization } as never));
    expect(error).toMatchObject({ name: "InvalidInputError", operation: "things.rename", field, attempts: 0 });
  });

  type Given = (headers: unknown) => (client: ReturnType<typeof clientAt>) => PromiseLike<unknown>;
  const init = (more: object) => ({ params: { path: { thing_id: "a" } }, body: {}, ...more });
  const ways: [way: string, given: Given][] = [
    [
      "a method's headers",
      (headers) =>
        ({ things }) =>
          things.rename(INPUT, { headers: headers as never }),
    ],
    ["api's headers", (headers) => (client) => rawOf(client).PUT("/things/{thing_id}", init({ headers }))],
    [
      "api's params.header",
      (header) => (client) =>
        rawOf(client).PUT("/things/{thing_id}", { body: {}, params: { path: { thing_id: "a" }, header } }),
    ],
    [
      "api's params.header beside good headers",
      (header) => (client) =>
        rawOf(client).PUT("/things/{thing_id}", {
          body: {},
          headers: { "X-Session": "t" },
          params: { path: { thing_id: "a" }, header },
        }),
    ],
  ];
  describe.each(ways)("%s", (_way, given) => {
    test.each([undefined, null, "", 7, ["t"], {}])("of the value %j", async (value) => {
      for (const name of ["X-Session", "x-session-jwt"]) {
        const error = await rejected(given({ [name]: value }));
        expect(error).toMatchObject({ name: "InvalidInputError", operation: "things.rename", field: name });
      }
    });

    test.each([[new Headers({ "X-Session": "" })], [[["X-Session", ""]]], [new Map([["X-SESSION", ""]])]])(
      "that iterate: %o",
      async (headers) => {
        expect(await rejected(given(headers))).toMatchObject({ name: "InvalidInputError" });
      },
    );
  });
});

test("api sends for whom a call acts, by params.header and by headers of any kind", async () => {
  const { sent, fetch } = recordingFetch();
  const { GET } = rawOf(clientAt(undefined, { fetch, optionHeaders }));
  await GET("/things", { params: { header: { "X-Session": "t" } } });
  for (const headers of [{ "x-session": "t" }, new Headers({ "X-Session": "t" }), [["X-Session", "t"]]]) {
    await GET("/things", { headers });
  }
  expect(sent.map((request) => request.headers.get("x-session"))).toEqual(Array(4).fill("t"));
});
