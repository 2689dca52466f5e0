import { readdirSync } from "node:fs";
import path from "node:path";
import { stderr } from "node:process";
import { pathToFileURL } from "node:url";
import { startServer } from "@linkwright/testing/document-server";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { lint } from "../repository/redocly.ts";
import { addProvider } from "./add-provider.ts";
import { checkCompiles } from "./compile-check.ts";
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
  expect((await addProvider(provider, repository.folder)).split("\n\nTo do by hand:\n")[0]).toBe(
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

test("a client sends what the document says, by its methods and by the raw client", async () => {
  const { url, close } = await startServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const type = request.headers["content-type"];
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ call: `${request.method} ${request.url}`, ...(body && { type, body }) }));
  });
  onTestFinished(close);
  repository.write("wire.json", JSON.stringify(WIRE));
  const from = path.join(repository.folder, "wire.json");
  const message = await addProvider({ name: "wire", api: "v1", from, baseUrl: undefined }, repository.folder);
  expect(message).toContain("8 operations: 7 methods, 1 available in the raw client only.");
  expect(message).toContain("clients have no methods for OPTIONS: OPTIONS /files");
  const source = pathToFileURL(path.join(repository.folder, "packages/wire/src/index.ts")).href;
  const { createWireClient } = await import(source);
  const { api, ...wire } = createWireClient({ apiKey: "key", baseUrl: url });

  expect(await wire.apps.listUsers({ appId: "a" })).toEqual({ call: "GET /app-a/users" });
  expect(await wire.files.list()).toEqual({ call: "GET /files" });
  expect(await wire.files.listBeta({ limit: 1 })).toEqual({ call: "GET /files?beta=true&limit=1" });
  const raw = await api.GET("/files?beta=true", { params: { query: { limit: 1, ids: ["a", "b"] } } });
  expect(raw.data).toEqual({ call: "GET /files?beta=true&limit=1&ids=a,b" });
  await expect(api.GET("/files?alpha=true")).rejects.toThrow(/^api: path must begin/);
  const json = { type: "application/json" };
  expect(await wire.files.delete({ reason: "old" })).toEqual({
    call: "DELETE /files",
    ...json,
    body: '{"reason":"old"}',
  });
  expect(await wire.files.seal({ id: "1" })).toEqual({ call: "POST /files/1/seal" });
  expect(await wire.sessions.login({ code: "1" })).toEqual({ call: "POST /sessions", ...json, body: '{"code":"1"}' });
  const form = await wire.forms.send({ tags: ["a", "b"], meta: { k: "v" }, rows: [{ v: 1 }, { v: 2 }] });
  expect([...new URLSearchParams(form.body)]).toEqual([
    ["tags", "a,b"],
    ["meta", '{"k":"v"}'],
    ["rows", '{"v":1}'],
    ["rows", '{"v":2}'],
  ]);

  const calls = "packages/wire/src/calls.ts";
  const types = { "@linkwright/wire-types/v1": "packages/wire-types/generated/v1/index.d.ts" };
  checkCompiles(new Map([...Object.entries(repository.files()), [calls, CALLS]]), [calls], repository.folder, types);
});

const CALLS = `import { createWireClient } from "./index.ts";

export async function calls() {
  const wire = createWireClient({ apiKey: "key" });
  await wire.sessions.login({ password: "a" });
  // @ts-expect-error: one of both is required
  await wire.sessions.login({});
  // @ts-expect-error: required beside the reference
  await wire.files.delete({});
  const list = await wire.files.list();
  const named: string = list.counts.total;
  const other: string | number | undefined = list.counts["other"];
  const first: [string, number] | undefined = list.pair;
  if (list.item?.sort === "text") return [named, other, first, list.item.text];
  return list.item?.url;
}
`;

const WIRE = (() => {
  const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
  const text = { type: "string" };
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const ok = (schema: object = object({})) => ({ "200": { description: "Done.", ...json(schema) } });
  const operation = (operationId: string, tag: string, more: object = {}) => ({
    operationId,
    tags: [tag],
    responses: ok(),
    ...more,
  });
  const variant = (sort: string, field: string) =>
    object({ sort: { type: "string", enum: [sort] }, [field]: text }, { required: ["sort", field] });
  return {
    openapi: "3.1.0",
    info: { title: "Wire", version: "1" },
    servers: [{ url: "https://api.wire.example" }],
    paths: {
      "/app-<appId>/users": { get: operation("listUsers", "Apps") },
      "/files": {
        get: operation("listFiles", "Files", { responses: ok({ $ref: "#/components/schemas/Files" }) }),
        delete: operation("deleteFile", "Files", {
          requestBody: { required: true, ...json({ $ref: "#/components/schemas/Reason", required: ["reason"] }) },
        }),
        options: operation("filesOptions", "Files", { responses: { "204": { description: "Done." } } }),
      },
      "/files?beta=true": {
        get: operation("listBetaFiles", "Files", {
          parameters: [
            { name: "limit", in: "query", schema: { type: "integer" } },
            { name: "ids", in: "query", explode: false, schema: { type: "array", items: text } },
          ],
        }),
      },
      "/files/{id}/seal": { post: operation("sealFile", "Files") },
      "/sessions": {
        post: operation("login", "Sessions", {
          requestBody: {
            required: true,
            ...json({
              oneOf: [
                object({ password: text }, { required: ["password"] }),
                object({ code: text }, { required: ["code"] }),
              ],
            }),
          },
        }),
      },
      "/forms": {
        post: operation("sendForm", "Forms", {
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: object({
                  tags: { type: "array", items: text },
                  meta: object({ k: text }),
                  rows: { type: "array", items: object({ v: { type: "integer" } }) },
                }),
                encoding: { tags: { style: "form", explode: false } },
              },
            },
          },
        }),
      },
    },
    components: {
      schemas: {
        Reason: object({ reason: text }),
        Files: object(
          {
            counts: object({ total: text }, { required: ["total"], additionalProperties: { type: "integer" } }),
            pair: { type: "array", prefixItems: [text, { type: "integer" }], items: false },
            item: { $ref: "#/components/schemas/Item" },
          },
          { required: ["counts"] },
        ),
        Item: {
          oneOf: [{ $ref: "#/components/schemas/TextItem" }, { $ref: "#/components/schemas/FileItem" }],
          discriminator: { propertyName: "sort" },
        },
        TextItem: variant("text", "text"),
        FileItem: variant("file", "url"),
      },
    },
  };
})();

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
