import { expect, test } from "vitest";
import { stringify } from "yaml";
import { readProvider } from "../provider/read-providers.ts";
import { apiOf } from "../repository/apis.ts";
import { providerModule } from "./provider-module.ts";

/** A provider with these options; each secret one is a key in a separate header. */
function providerOf(key: string, options: Record<string, object>, more: object = {}) {
  const secret = Object.keys(options).filter((name) => (options[name] as { secret?: boolean }).secret);
  const file = {
    name: "Acme Shop",
    options,
    baseUrl: `${key.toUpperCase().replaceAll("-", "_")}_BASE_URL`,
    credential: secret.map((option) => ({ scheme: "header", name: `X-${option}`, option })),
    environments: { live: { server: "https://api.acme.example" } },
    errors: { code: "error.code" },
    apis: { v1: { creator: "createClient", client: "Client", module: `@linkwright/${key}` } },
    ...more,
  };
  return readProvider(key, stringify(file), [apiOf(`${key}@v1`, `specs/${key}/v1/openapi.yaml`)]);
}

const KEYS = {
  appId: { variable: "ACME_APP_ID", secret: true, description: "The app's id" },
  apiKey: { variable: "ACME_API_KEY", secret: true, description: "An API key" },
};

test("documents the options of a client with their defaults", () => {
  const provider = providerOf("acme-shop", {
    ...KEYS,
    shop: { variable: "ACME_SHOP", fills: "shop_id", description: "The shop" },
  });
  const module = providerModule(provider, [provider]);
  for (const said of [
    "Options of a client of Acme Shop: credentials in `appId` and `apiKey`, or a `gateway` that holds the secrets.",
    "export interface AcmeShopOptions extends ClientOptions {\n",
    "An API key, or a function that returns the current one, called before each attempt. Default: the environment variable `ACME_API_KEY`. For servers only. */\n  apiKey?: Credential;",
    "  /** The shop. Default: the environment variable `ACME_SHOP`. */\n  shop?: string;\n",
    "Default: the environment variable `ACME_SHOP_BASE_URL`, or `https://api.acme.example`. */\n  baseUrl?: string;",
    "instead of `appId`, `apiKey` and `baseUrl`.",
  ])
    expect(module).toContain(said);
});

test("sends all keys, each in its header", () => {
  const provider = providerOf("acme-shop", KEYS);
  expect(providerModule(provider, [provider])).toContain(
    '  credential: {"x-appid":["","appId"],"x-apikey":["","apiKey"]},\n',
  );
});

test("clients of other providers ignore the sandbox's credentials", () => {
  const sandboxed = providerOf("acme", KEYS, { sandbox: true });
  const other = providerOf("other", { apiKey: KEYS.apiKey, token: { ...KEYS.appId, variable: "OTHER_TOKEN" } });
  const all = [sandboxed, other];
  expect(providerModule(other, all)).toContain('  ignored: ["appId"],\n');
  expect(providerModule(sandboxed, all)).toContain("  ignored: [],\n");
});
