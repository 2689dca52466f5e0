import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { describe, expect, test } from "vitest";
import { bearer, clientAt, failure, rawOf } from "./support.ts";

/** Error that Next.js throws to end the rendering of a static page. */
function bailOut(digest: unknown = "DYNAMIC_SERVER_USAGE"): Error {
  return Object.assign(new Error("Dynamic server usage: no-store fetch"), { digest });
}

type Client = ReturnType<typeof clientAt>;
const ways: [way: string, call: (client: Client) => PromiseLike<unknown>][] = [
  ["a method that may be repeated", ({ things }) => things.get({ thing_id: "a" })],
  ["a method that sends", ({ things }) => things.send({ to: "ada" })],
  [
    "a method beside a middleware",
    ({ api, things }) => {
      api.use({ onRequest: () => undefined });
      return things.get({ thing_id: "a" });
    },
  ],
  [
    "a walk over pages",
    async ({ things }) => {
      for await (const _ of things.list());
    },
  ],
  ["api", (client) => rawOf(client).GET("/things")],
];

describe.each(ways)("passes on a framework's control flow error from %s unchanged, without retries", (_way, call) => {
  test.each([
    ["thrown by fetch", (thrown: Error) => ({ fetch: () => Promise.reject(thrown) })],
    [
      "thrown by fetch at once",
      (thrown: Error) => ({
        fetch: () => {
          throw thrown;
        },
      }),
    ],
    [
      "thrown by the body",
      (thrown: Error) => ({
        fetch: async () => new Response(new ReadableStream({ pull: (controller) => controller.error(thrown) })),
      }),
    ],
    ["of a credential function", (thrown: Error) => credential(() => Promise.reject(thrown))],
    [
      "of a credential function at once",
      (thrown: Error) =>
        credential(() => {
          throw thrown;
        }),
    ],
  ])("%s", async (_when, settings) => {
    const thrown = bailOut();
    const { asked, counted } = counting(settings(thrown));
    const seen = { retries: 0 };
    const onRetry = () => {
      seen.retries += 1;
    };
    expect(await failure(call(clientAt(undefined, { ...counted, hooks: { onRetry } })))).toBe(thrown);
    expect([asked.length, seen.retries]).toEqual([1, 0]);
  });
});

function credential(get: () => Promise<string>) {
  return { authorization: bearer(get) };
}

/** The same settings, whose function reports when it is called. */
function counting(settings: { fetch?: () => Promise<Response> } | ReturnType<typeof credential>) {
  const asked: string[] = [];
  const tell = <T>(name: string, get: () => T) => {
    return () => {
      asked.push(name);
      return get();
    };
  };
  if ("authorization" in settings) {
    const { authorization } = settings;
    const { fetch } = recordingFetch();
    const reported = tell("credential", authorization.values["key"] as () => Promise<string>);
    return { asked, counted: { fetch, authorization: bearer(reported) } };
  }
  return { asked, counted: { fetch: tell("fetch", settings.fetch as () => Promise<Response>) } };
}

test.each([null, 7, true, {}, Symbol("x")])("a digest of the kind %o steers nothing", async (digest) => {
  const fetch = () => Promise.reject(bailOut(digest));
  expect(await failure(clientAt(undefined, { fetch }).things.list())).toMatchObject({
    name: "ConnectionError",
    attempts: 3,
  });
  const { authorization } = credential(fetch as never);
  const rejected = clientAt(undefined, { authorization, fetch: recordingFetch().fetch }).things.list();
  expect(await failure(rejected)).toMatchObject({ name: "CredentialError", attempts: 0 });
});

test("a control flow value of a framework need not be an Error", async () => {
  const thrown = { digest: "NEXT_REDIRECT;replace;/login;307;" };
  expect(await failure(clientAt(undefined, { fetch: () => Promise.reject(thrown) }).things.list())).toBe(thrown);
});
