import { createProviderClient, type ProviderRecord } from "@linkwright/runtime";
import { fakeProviderError } from "@linkwright/runtime/testing";
import { recordingFetch } from "@linkwright/testing/recording-fetch";
import { afterEach, describe, expect, test, vi } from "vitest";
import { failure, type Methods } from "./support.ts";

afterEach(() => void vi.unstubAllEnvs());

const ACME: ProviderRecord = {
  agent: "linkwright-acme/1",
  options: {
    appId: { variable: "ACME_APP_ID" },
    apiKey: { variable: "ACME_API_KEY" },
    shop: { variable: "ACME_SHOP", fills: "thing_id" },
  },
  baseUrl: "ACME_BASE_URL",
  credential: { "x-app-id": ["", "appId"], "x-api-key": ["", "apiKey"] },
  servers: { live: "https://api.acme.example/v1" },
  errors: { code: ["errors.0.code", "code"], message: ["errors.0.text"] },
  numbers: true,
  neverRetry: ["locked"],
  ignored: ["projectId"],
};
const KEYS = { appId: "app-1", apiKey: "key-1" };
const GATEWAY = { gateway: { url: "https://gateway.example.com", key: "k" } };

/** A client of this provider, and what it sends. */
function clientOf(settings: object, record = ACME, respond?: () => Response) {
  const { sent, fetch } = recordingFetch(respond);
  const api = { api: "acme/v1", creator: "createAcmeClient" };
  const operations = { "things.get": "GET /things/{thing_id}", "things.delete": "DELETE:public /things/{thing_id}" };
  const tables = { operations, optionHeaders: {}, pagination: {}, secretInputs: [] };
  const options = { fetch, retries: 0, ...settings };
  return { sent, client: createProviderClient<Methods, Record<string, never>>(record, { ...api, ...tables }, options) };
}

async function sentBy(settings: object, record = ACME, options: object = {}) {
  const { sent, client } = clientOf(settings, record);
  await client.things.get({ thing_id: "a" }, options);
  return sent[0] as Request;
}

describe("two keys that are required together", () => {
  const headers = ({ headers: given }: Request) => [given.get("x-app-id"), given.get("x-api-key")];

  test("are both sent, each in its header", async () => {
    expect(headers(await sentBy(KEYS))).toEqual(["app-1", "key-1"]);
    expect(headers(await sentBy({ appId: async () => "app-2", apiKey: () => "key-2" }))).toEqual(["app-2", "key-2"]);
    vi.stubEnv("ACME_APP_ID", "app-3");
    expect(headers(await sentBy({ apiKey: "key-3" }))).toEqual(["app-3", "key-3"]);
  });

  test.each(["appId", "apiKey"])("are both needed: %s", (missing) => {
    const variable = missing === "appId" ? "ACME_APP_ID" : "ACME_API_KEY";
    expect(() => clientOf({ ...KEYS, [missing]: undefined })).toThrow(
      `createAcmeClient: ${missing} is missing: pass it, or set ${variable}`,
    );
  });

  test("are overridden one by one by what a call sets or removes", async () => {
    expect(headers(await sentBy(KEYS, ACME, { headers: { "X-App-Id": "own" } }))).toEqual(["own", "key-1"]);
    expect(headers(await sentBy(KEYS, ACME, { headers: { "X-API-Key": null } }))).toEqual(["app-1", null]);
  });

  test("are requested by each attempt; the last ones count", async () => {
    let turn = 0;
    const { client, sent } = clientOf({ ...KEYS, apiKey: () => `key-${++turn}`, retries: 1 }, ACME, () =>
      turn === 1 ? new Response(null, { status: 503, headers: { "retry-after": "0" } }) : Response.json({}),
    );
    await client.things.get({ thing_id: "a" });
    expect(sent.map(headers)).toEqual([
      ["app-1", "key-1"],
      ["app-1", "key-2"],
    ]);
  });

  test("are not sent to a public operation and do not appear in errors", async () => {
    const { client, sent } = clientOf(KEYS, ACME, () =>
      Response.json({ code: "no app-1", said: "key-1" }, { status: 400 }),
    );
    await failure(client.things.delete({ thing_id: "a" }));
    expect(headers(sent[0] as Request)).toEqual([null, null]);
    const error = await failure(client.things.get({ thing_id: "a" }));
    expect(error).toMatchObject({ code: "no [redacted]", body: { said: "[redacted]" } });
  });

  test("are the gateway's if there is one", async () => {
    vi.stubEnv("ACME_API_KEY", "hush");
    const { url, headers: given } = await sentBy(GATEWAY);
    expect(url).toBe("https://gateway.example.com/acme/v1/things/a");
    expect(Object.fromEntries(given)).not.toHaveProperty("x-api-key");
    expect(given.get("authorization")).toBe("Bearer k");
    for (const held of [{ appId: "app-1" }, { apiKey: "key-1" }, { baseUrl: "https://acme.example" }]) {
      expect(() => clientOf({ ...GATEWAY, ...held })).toThrow(
        `${Object.keys(held)[0]} cannot be combined with gateway`,
      );
    }
  });
});

describe("user and password", () => {
  const record: ProviderRecord = {
    ...ACME,
    options: { user: { variable: "ACME_USER" }, password: { variable: "ACME_PASSWORD" } },
    credential: { authorization: ["Basic", "user", "password"] },
  };
  const basic = `Basic ${btoa("ada:lovelace")}`;

  test("are Basic credentials of two options", async () => {
    expect((await sentBy({ user: "ada", password: "lovelace" }, record)).headers.get("authorization")).toBe(basic);
    const later = { user: "ada", password: async () => "lovelace" };
    expect((await sentBy(later, record)).headers.get("authorization")).toBe(basic);
    vi.stubEnv("ACME_USER", "ada");
    vi.stubEnv("ACME_PASSWORD", "lovelace");
    expect((await sentBy({}, record)).headers.get("authorization")).toBe(basic);
  });

  test("are both required without a gateway and rejected with one", () => {
    expect(() => clientOf({ password: "lovelace" }, record)).toThrow("user is missing: pass it, or set ACME_USER");
    expect(() => clientOf({ user: "ada" }, record)).toThrow("password is missing: pass it, or set ACME_PASSWORD");
    expect(() => clientOf({ ...GATEWAY, user: "ada" }, record)).toThrow("user cannot be combined with gateway");
  });
});

describe("the server", () => {
  const prefixes = { test: "key_test_", live: "key_live_" };
  const both: ProviderRecord = {
    ...ACME,
    options: {
      apiKey: { variable: "ACME_API_KEY", prefixes },
      appId: { variable: "ACME_APP_ID", prefixes: { test: "app_test_", live: "app_live_" } },
    },
    servers: { test: "https://test.acme.example", live: "https://live.acme.example" },
  };

  test.each([
    ["is the environment's", { apiKey: "key_live_1", appId: "app_live_1" }, "https://live.acme.example"],
    ["is that of test by default", { apiKey: "key", appId: "app" }, "https://test.acme.example"],
    [
      "is that of test where it is not known yet",
      { apiKey: () => "key_live_1", appId: "a" },
      "https://test.acme.example",
    ],
    ["is whatever the caller says", { ...KEYS, baseUrl: "https://own.example" }, "https://own.example"],
  ])("%s", async (_what, settings, origin) => {
    expect(new URL((await sentBy(settings, both)).url).origin).toBe(origin);
  });

  test("of two environments are rejected without showing a key", () => {
    const mixed = () => clientOf({ apiKey: "key_test_1", appId: "app_live_1" }, both);
    expect(mixed).toThrow("createAcmeClient: appId belongs to another environment: live, not test");
    expect(mixed).not.toThrow(/key_test_1|app_live_1/);
  });
});

test("an option fills its path parameter, also through a gateway", async () => {
  for (const settings of [KEYS, GATEWAY]) {
    const { client, sent } = clientOf({ ...settings, shop: "s" });
    await client.things.get({} as never);
    expect(sent[0]?.url).toMatch(/\/things\/s$/);
  }
});

test("ignores options of other providers' clients and no others", () => {
  expect(() => clientOf({ ...KEYS, projectId: "project-1" })).not.toThrow();
  expect(() => clientOf({ ...KEYS, secret: "s" })).toThrow("secret is not an option");
});

describe("reads an error by the paths of the record", () => {
  test.each<[unknown, string | undefined, string]>([
    [{ errors: [{ code: "first", text: "said" }], code: "second" }, "first", " first: said"],
    [{ errors: [], code: "second" }, "second", " second"],
    [{ errors: { code: "no list" }, code: 7 }, "7", " 7"],
    [{ errors: [{ code: null, text: {} }] }, undefined, ""],
    [null, undefined, ""],
    ["text", undefined, ""],
  ])("%j", async (body, code, said) => {
    const { client } = clientOf(KEYS, ACME, () => Response.json(body, { status: 400 }));
    const error = (await failure(client.things.get({ thing_id: "a" }))) as Error;
    expect(error).toMatchObject({ code });
    expect(error.message.endsWith(` returned 400${said}`)).toBe(true);
    expect(fakeProviderError(ACME, 400, body, {})).toMatchObject({ code, body });
  });
});

test("the record's codes are not worth a repeat", async () => {
  const respond = () => Response.json({ code: "locked" }, { status: 429, headers: { "retry-after": "0" } });
  const { client, sent } = clientOf({ ...KEYS, retries: 2 }, ACME, respond);
  expect(await failure(client.things.get({ thing_id: "a" }))).toMatchObject({ code: "locked", attempts: 1 });
  expect(sent).toHaveLength(1);
});
