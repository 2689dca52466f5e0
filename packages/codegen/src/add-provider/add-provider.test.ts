import { readdirSync } from "node:fs";
import path from "node:path";
import { stderr } from "node:process";
import { pathToFileURL } from "node:url";
import { startServer } from "@linkwright/testing/document-server";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { lint } from "../repository/redocly.ts";
import { addProvider } from "./add-provider.ts";
import { ToyRepository } from "./toy-repository.ts";

let repository: ToyRepository;
beforeEach(() => {
  repository = new ToyRepository();
  vi.spyOn(stderr, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  repository.remove();
});

const provider = { name: "toy-shop", api: "v1", from: undefined, baseUrl: "https://api.toys.example/v1" };

/** Starts a server that accepts one key. */
async function startStatus(): Promise<string> {
  const { url, close } = await startServer((request, response) => {
    const known = request.headers.authorization === "Bearer key";
    response.setHeader("content-type", "application/json").writeHead(known ? 200 : 401);
    response.end(known ? '{"status":"up"}' : '{"code":"unauthorized","message":"The API key is unknown."}');
  });
  onTestFinished(close);
  return url;
}

test("adds a spec template, which meets all rules, and a client that works for a provider without a document", async () => {
  expect(await addProvider(provider, repository.folder)).toBe(
    "Added. Describe its operations in specs/toy-shop/v1 (see specs/README.md), then run `pnpm generate`.",
  );
  expect(repository.read("redocly.yaml")).toContain("toy-shop@v1:\n    root: specs/toy-shop/v1/openapi.yaml\n");
  expect(repository.read("pnpm-lock.yaml")).toContain("  packages/toy-shop:\n");
  expect(repository.read("README.md")).toContain("| ToyShop | [1](packages/toy-shop/docs/generated/v1.md) |");
  expect(repository.read("specs/toy-shop/provider.yaml")).toContain("    server: https://api.toys.example/v1\n");
  await lint(["toy-shop@v1"], path.join(repository.folder, "redocly.yaml"), repository.folder);

  const baseUrl = await startStatus();
  const source = pathToFileURL(path.join(repository.folder, "packages/toy-shop/src/index.ts")).href;
  const { createToyShopClient } = await import(source);
  expect(await createToyShopClient({ apiKey: "key", baseUrl }).status.get()).toEqual({ status: "up" });
  await expect(createToyShopClient({ apiKey: "wrong", baseUrl }).status.get()).rejects.toMatchObject({
    status: 401,
    code: "unauthorized",
  });

  const whole = repository.files();
  await expect(addProvider(provider, repository.folder)).rejects.toThrow(
    expect.objectContaining({
      name: "UserError",
      message: "redocly.yaml already lists toy-shop, so nothing was changed.",
    }),
  );
  expect(repository.files()).toEqual(whole);
});

test("adds a client that sends several keys, or user and password, if the document requires them", async () => {
  const { url, close } = await startServer((request, response) => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(request.headers));
  });
  onTestFinished(close);
  const clientOf = async (name: string, schemes: object) => {
    const responses = {
      "200": { description: "Up.", content: { "application/json": { schema: { type: "object" } } } },
    };
    const document = {
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      servers: [{ url: "https://api.shop.example" }],
      security: [Object.fromEntries(Object.keys(schemes).map((scheme) => [scheme, []]))],
      paths: { "/status": { get: { operationId: "status.get", responses } } },
      components: { securitySchemes: schemes },
    };
    repository.write(`${name}.json`, JSON.stringify(document));
    const from = path.join(repository.folder, `${name}.json`);
    await addProvider({ name, api: "v1", from, baseUrl: undefined }, repository.folder);
    return import(pathToFileURL(path.join(repository.folder, `packages/${name}/src/index.ts`)).href);
  };
  const key = (name: string) => ({ type: "apiKey", in: "header", name });

  const { createTwoKeysClient } = await clientOf("two-keys", { app: key("X-App-Id"), key: key("X-Api-Key") });
  expect(await createTwoKeysClient({ appId: "app", apiKey: "key", baseUrl: url }).status.get()).toMatchObject({
    "x-app-id": "app",
    "x-api-key": "key",
  });
  expect(await createTwoKeysClient({ gateway: { url, key: "gateway-key" } }).status.get()).toMatchObject({
    authorization: "Bearer gateway-key",
  });
  expect(repository.read("packages/two-keys/README.md")).toContain("`TWO_KEYS_APP_ID` and `TWO_KEYS_API_KEY`");

  const { createUserShopClient } = await clientOf("user-shop", { login: { type: "http", scheme: "basic" } });
  expect(await createUserShopClient({ user: "ada", password: "secret", baseUrl: url }).status.get()).toMatchObject({
    authorization: `Basic ${btoa("ada:secret")}`,
  });
});

test.each([
  ["with the name of a package", { name: "runtime" }, /^packages\/runtime\/package\.json already exists/],
  ["whose document is missing", { from: "lost.yaml" }, /^lost\.yaml is not there\.$/],
])("rejects a provider %s, and changes nothing", async (_what, changes, message) => {
  vi.stubEnv("TMPDIR", repository.folder);
  const old = repository.files();
  const before = readdirSync(repository.folder);
  await expect(addProvider({ ...provider, ...changes }, repository.folder)).rejects.toThrow(
    expect.objectContaining({
      name: expect.stringMatching(/^(User|Description)Error$/),
      message: expect.stringMatching(message),
    }),
  );
  expect(repository.files()).toEqual(old);
  expect(readdirSync(repository.folder)).toEqual(before);
});
