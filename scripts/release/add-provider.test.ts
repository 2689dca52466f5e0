import type { IncomingMessage } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { root } from "@linkwright/codegen/repository/root";
import { launchChromium } from "@linkwright/testing/browser";
import { startServer } from "@linkwright/testing/document-server";
import { runKilled } from "@linkwright/testing/killed";
import { RepositoryCopy } from "@linkwright/testing/repository-copy";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";

const ARGUMENTS = ["odd-shop", "--from", path.join(root, "packages/codegen/src/import/documents/odd-shop.yaml")];
/** Checks of `pnpm check`, except for the build of all packages. */
const CHECKS = [
  ["exec", "biome", "ci", "--error-on-warnings", "packages/odd-shop", "packages/odd-shop-types", "redocly.yaml"],
  ["generate", "--check"],
  ["exec", "tsc"],
  ["exec", "knip"],
];

let copy: RepositoryCopy;
beforeAll(async () => {
  copy = new RepositoryCopy();
  expect(await copy.pnpm("install", "--frozen-lockfile", "--prefer-offline")).toMatchObject({ code: 0 });
});
afterAll(() => copy.remove());

/** Responds with the request that it received, or with the status that its path ends with. */
async function startEcho(): Promise<string> {
  const { url, close } = await startServer(async (request: IncomingMessage, response) => {
    const status = Number(/\/status(\d+)/.exec(request.url ?? "")?.[1] ?? 200);
    const body = await text(request);
    const { method, url: target, headers } = request;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(
      status < 300 ? JSON.stringify({ method, url: target, headers, body }) : '{"errors":[{"code":7,"message":"no"}]}',
    );
  });
  onTestFinished(close);
  return url;
}

test("one command adds a provider whose client works and with which all checks pass, even after it was killed", async () => {
  const before = copy.read("redocly.yaml");
  expect(
    await runKilled(copy.folder, { atPath: "redocly.yaml" }, "scripts/add-provider.ts", ...ARGUMENTS),
  ).toMatchObject({
    signal: "SIGKILL",
  });
  expect(copy.read("redocly.yaml")).toBe(before);

  const added = await copy.pnpm("add-provider", ...ARGUMENTS);
  expect(added.output).toContain("15 operations: 12 methods, 3 available in the raw client only.");
  expect(added).toMatchObject({ code: 0 });
  const manifest = copy.read("packages/odd-shop/package.json");

  for (const check of CHECKS) {
    const { code, output } = await copy.pnpm(...check);
    expect(code, output).toBe(0);
  }
  const built = await copy.pnpm("build", "--filter=@linkwright/odd-shop", "--filter=@linkwright/console");
  expect(built.code, built.output).toBe(0);
  expect(copy.read("packages/odd-shop/package.json")).toBe(manifest);

  const baseUrl = await startEcho();
  const { createOddShopClient } = await import(pathToFileURL(copy.path("packages/odd-shop/dist/index.js")).href);
  const shop = createOddShopClient({ apiKey: "secret", baseUrl });
  expect(await shop.users.listAll({ kind: "new" }, { header: { ifNoneMatch: "tag" } })).toMatchObject({
    method: "GET",
    url: "/users?kind=new",
    headers: { "x-api-key": "secret", "if-none-match": "tag" },
  });
  expect(await shop.users.replace({ path_id: 1, id: "other" })).toMatchObject({
    url: "/users/1",
    body: '{"id":"other"}',
  });
  expect(
    await shop.orders.items.update({ order_id: "1", item: "2", items: [{ price: 3 }], metadata: { a: "b" } }),
  ).toMatchObject({ url: "/orders/1/items/2", body: "items%5B0%5D%5Bprice%5D=3&metadata%5Ba%5D=b" });
  expect(await shop.apiOperation.thenOperation({ "file-id": "a b" })).toBeUndefined();
  const loggedIn = await shop.login.create({ whatever: 1 });
  expect(loggedIn).toMatchObject({ body: '{"whatever":1}' });
  expect(loggedIn.headers).not.toHaveProperty("x-api-key");
  await expect(createOddShopClient({ apiKey: "k", baseUrl: `${baseUrl}/status404` }).root.get()).rejects.toMatchObject({
    status: 404,
    code: "7",
    message: expect.stringMatching(/^root\.get failed: GET \/ at \S+ returned 404 7: no$/),
  });

  // The sandbox emulates it, the gateway allows it, the client has the option, and the console shows it, without manual
  // changes.
  const { startConsole } = await import(pathToFileURL(copy.path("packages/console/dist/index.js")).href);
  const { url, sandbox, close } = await startConsole({ variables: {} });
  onTestFinished(close);
  const through = createOddShopClient({ gateway: { url: `${url}/gateway/sandbox` } });
  expect(await through.users.get({ path_id: 1 })).toEqual({ name: "Ada" });
  expect(sandbox.requests.list().at(-1)).toMatchObject({ api: "odd-shop/v1", operation: "users.get", status: 200 });

  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${url}/#/odd-shop/v1/users.get`);
  await page.getByLabel("path_id").fill("1");
  await expect
    .poll(() => page.getByRole("region", { name: "Code" }).innerText())
    .toMatch(/oddShop\.users\.get\(\{\s+path_id: 1,\s+\}\)/);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const response = page.getByRole("region", { name: "Response", exact: true });
  await expect.poll(() => response.locator(".status").innerText()).toBe("200");

  const again = await copy.pnpm("add-provider", ...ARGUMENTS);
  expect(again.output).toContain("redocly.yaml already lists odd-shop, so nothing was changed.");
  expect(again.output).not.toContain("    at ");
  expect(again.code).toBe(1);
});
