import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { RepositoryCopy } from "@linkwright/testing/repository-copy";
import { afterAll, beforeAll, expect, test } from "vitest";

let copy: RepositoryCopy;
beforeAll(() => {
  copy = new RepositoryCopy();
});
afterAll(() => copy.remove());

test("one command adds a provider whose client works", async () => {
  expect(await copy.pnpm("install", "--frozen-lockfile", "--prefer-offline")).toMatchObject({ code: 0 });
  const added = await copy.pnpm("add-provider", "toy-shop", "--base-url", "https://api.toys.example/v1");
  expect(added).toMatchObject({ code: 0 });
  expect(added.output).toContain("Now describe its operations in specs/toy-shop/v1");

  expect(await copy.pnpm("check:generated")).toMatchObject({ code: 0 });
  expect(await copy.pnpm("exec", "tsc")).toMatchObject({ code: 0 });
  expect(await copy.pnpm("exec", "biome", "ci", "packages/toy-shop", "packages/toy-shop-types")).toMatchObject({
    code: 0,
  });
  expect(await copy.pnpm("exec", "turbo", "run", "build", "--filter=@linkwright/toy-shop")).toMatchObject({ code: 0 });

  const server = createServer((request, response) => {
    const known = request.headers.authorization === "Bearer key";
    response.setHeader("content-type", "application/json").writeHead(known ? 200 : 401);
    response.end(known ? '{"status":"up"}' : '{"code":"unauthorized","message":"The API key is unknown."}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const { createToyShopClient } = await import(pathToFileURL(copy.path("packages/toy-shop/dist/index.js")).href);
    expect(await createToyShopClient({ apiKey: "key", baseUrl }).status.get()).toEqual({ status: "up" });
    await expect(createToyShopClient({ apiKey: "wrong", baseUrl }).status.get()).rejects.toMatchObject({
      status: 401,
      code: "unauthorized",
    });
  } finally {
    server.close();
  }

  const again = await copy.pnpm("add-provider", "toy-shop");
  expect(again.code).toBe(1);
  expect(again.output).toContain("specs/toy-shop exists already: nothing was changed.");
}, 600_000);

test.each([[[]], [["Acme"]], [["../acme"]], [["acme", "--base-url", "acme.com"]], [["stytch"]], [["acme", "--from"]]])(
  "%j is refused and changes nothing",
  async (args) => {
    const before = copy.read("redocly.yaml");
    const { code, output } = await copy.node("scripts/add-provider.ts", ...args);
    expect(code).toBe(1);
    expect(output).not.toContain("    at ");
    expect(copy.read("redocly.yaml")).toBe(before);
  },
  60_000,
);
