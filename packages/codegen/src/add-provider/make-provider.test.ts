import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stderr } from "node:process";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";
import { checkCompiles } from "./compile-check.ts";
import { makeProvider } from "./make-provider.ts";
import { ToyRepository } from "./toy-repository.ts";

const ODD_SHOP = path.join(import.meta.dirname, "../import/documents/odd-shop.yaml");

let repository: ToyRepository;
let files: Map<string, string>;
let message: string;
let shown = "";
beforeAll(async () => {
  repository = new ToyRepository();
  const before = repository.files();
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-make-"));
  const shows = vi.spyOn(stderr, "write").mockImplementation((text) => {
    shown += text;
    return true;
  });
  const provider = { name: "odd-shop", api: "v1", from: ODD_SHOP, baseUrl: undefined };
  ({ files, message } = await makeProvider(provider, repository.folder, folder));
  shows.mockRestore();
  rmSync(folder, { recursive: true });
  expect(repository.files()).toEqual(before);
});
afterAll(() => repository.remove());

const made = (file: string) => files.get(file) ?? "";

test("reports the conversion of a document with many oddities", () => {
  expect(message).toMatch(/^Odd Shop, OpenAPI 3\.0\.3, from .*odd-shop\.yaml\n/);
  expect(message).toContain("15 operations: 12 methods, 3 available in the raw client only.");
  expect(message).toMatch(/ 1 it is a cookie, which methods do not send: GET \/users session/);
  expect(message).toContain("GET /files/a_b: files.get, now files.get2");
  expect(message).toMatch(
    / {2}\d+ linkwright\/descriptions-present {2}specs\/odd-shop\/v1\/\S+:\d+:\d+, .* and \d+ more/,
  );
  expect(message).toMatch(/\n\nAdded\. specs\/odd-shop\/v1\/IMPORT\.md contains this list\.\n/);
  expect(message).toContain(
    "\n\nTo do by hand:\n- how errors are read, and which are never worth a retry (specs/odd-shop/provider.yaml)\n",
  );
  expect(message).toMatch(/\n- the tests marked `todo` \(packages\/odd-shop\/test\/client\.test\.ts\)\n/);
  const page = made("specs/odd-shop/v1/IMPORT.md");
  expect(page).toContain(message.slice(0, message.indexOf("\n\nAdded.")));
  expect(page).toContain("| `users.listAll` | `GET /users` | `users/list-all` |");
});

test("shows its progress to the last step", () => {
  expect(shown.match(/✓ \[\d\/\d\]/g)).toEqual(Array.from({ length: 9 }, (_, index) => `✓ [${index + 1}/9]`));
});

test("turns off the rules that it does not meet, with their counts, and leaves the rest of redocly.yaml unchanged", () => {
  const config = made("redocly.yaml");
  expect(config).toContain("      linkwright/descriptions-present: off # places: ");
  const { apis, ...rest } = parse(config);
  expect(apis["odd-shop@v1"].root).toBe("specs/odd-shop/v1/openapi.yaml");
  expect(rest.rules["linkwright/descriptions-present"]).toBe("error");
  expect(config).toMatch(/^# The list of APIs\.\n/);
  const { apis: _, ...before } = parse(repository.read("redocly.yaml"));
  expect(rest).toEqual(before);
});

test("adds a spec, two packages, their changeset, and the entries that list them", () => {
  const there = new Set(Object.keys(repository.files()));
  expect([...files.keys()].filter((file) => !there.has(file) && !file.startsWith("specs/odd-shop/v1/")).sort()).toEqual(
    [
      ".changeset/add-odd-shop.md",
      "packages/odd-shop-types/README.md",
      "packages/odd-shop-types/generated/v1/index.d.ts",
      "packages/odd-shop-types/generated/v1/openapi.json",
      "packages/odd-shop-types/package.json",
      "packages/odd-shop/README.md",
      "packages/odd-shop/docs/generated/v1.md",
      "packages/odd-shop/package.json",
      "packages/odd-shop/src/generated/provider.ts",
      "packages/odd-shop/src/generated/v1/operations.ts",
      "packages/odd-shop/src/generated/v1/types.ts",
      "packages/odd-shop/src/index.ts",
      "packages/odd-shop/src/testing.ts",
      "packages/odd-shop/src/version.ts",
      "packages/odd-shop/test/client.test.ts",
      "packages/odd-shop/tsdown.config.ts",
      "specs/odd-shop/provider.yaml",
    ],
  );
  expect(made("README.md")).toContain(
    "| Odd Shop | [12](packages/odd-shop/docs/generated/v1.md) | [`@linkwright/odd-shop`](packages/odd-shop) |",
  );
  expect(made("packages/gateway/src/generated/operations.ts")).toContain('"odd-shop/v1": {');
  const { importers } = parse(made("pnpm-lock.yaml"));
  expect(Object.keys(importers)).toEqual([
    ".",
    "packages/odd-shop",
    "packages/odd-shop-types",
    "packages/runtime",
    "packages/sandbox",
  ]);
  expect(importers["packages/odd-shop"].dependencies).toMatchObject({
    "@linkwright/odd-shop-types": { version: "link:../odd-shop-types" },
  });
  expect(made("packages/sandbox/src/generated/apis.ts")).toContain('{"name":"odd-shop/v1",');
  expect(JSON.parse(made("packages/sandbox/package.json"))).toMatchObject({
    dependencies: { "@linkwright/odd-shop-types": "workspace:^" },
  });
  expect(importers["packages/sandbox"].dependencies).toMatchObject({
    "@linkwright/odd-shop-types": { version: "link:../odd-shop-types" },
  });
});

test("spells a name with a digit the same everywhere, so that the client compiles", async () => {
  const shows = vi.spyOn(stderr, "write").mockImplementation(() => true);
  onTestFinished(() => shows.mockRestore());
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-make-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const provider = { name: "acme2go", api: "v1", from: undefined, baseUrl: "https://api.acme.example" };
  const { files } = await makeProvider(provider, repository.folder, folder);
  expect(files.get("packages/acme2go/src/index.ts")).toContain("options: Acme2GoOptions = {}");
  expect(files.get("packages/acme2go/src/generated/provider.ts")).toContain("export interface Acme2GoOptions ");
});

test("its client authenticates and sends requests as the document says", () => {
  const record = made("packages/odd-shop/src/generated/provider.ts");
  expect(record).toContain('credential: {"x-api-key":["","apiKey"]},');
  expect(record).toContain('servers: {"live":"https://eu.odd.example/v2"},');
  expect(made("specs/odd-shop/provider.yaml")).toContain("    variable: ODD_SHOP_API_KEY\n    secret: true\n");
  expect(made("packages/gateway/src/generated/credentials.ts")).toContain("export interface OddShopCredential {");
  expect(made("packages/console/src/generated/apis.ts")).toContain('"creator":"createOddShopClient"');
  expect(made("packages/odd-shop/README.md")).toContain(
    "const result = await oddShop.apiOperation.constructorOperation();",
  );
});

test("its types accept valid calls and reject invalid ones", () => {
  const calls = "packages/odd-shop/src/calls.ts";
  const types = { "@linkwright/odd-shop-types/v1": "packages/odd-shop-types/generated/v1/index.d.ts" };
  checkCompiles(new Map([...files, [calls, CALLS]]), [calls], repository.folder, types);
});

const CALLS = `import { createOddShopClient, type OddShopClient, type Pet, type Tree, type User, type User2, type ValidationErrorSchema } from "./index.ts";
import { fakeClient, fakeOddShopError } from "./testing.ts";

export async function calls() {
  const shop = createOddShopClient({ apiKey: "key" });
  const users: User[] = await shop.users.listAll({ kind: "old" });
  const boss: User | null | undefined = users[0]?.boss;
  const user: User | undefined = await shop.users.get({ path_id: 1 });
  const made: User2 = await shop.users.create({ name: "Ada", email: null, role: null });
  // @ts-expect-error: the name is required
  await shop.users.create({ email: "a@b.example" });
  // @ts-expect-error: a path parameter
  await shop.orders.items.update({ items: [] });
  const { tree, pet, name, problem } = await shop.apiOperation.constructorOperation();
  const branch: Tree | undefined = tree?.["left"]?.["right"];
  const nothing: undefined = await shop.apiOperation.thenOperation({ "file-id": "a" });
  const upload = await shop.api.POST("/users/{id}/photo", { params: { path: { id: 1 } }, body: {} });
  fakeClient<OddShopClient>({ users: { get: async () => Promise.reject(fakeOddShopError(404, { code: "none" })), listAll: () => users } });
  // @ts-expect-error: a user is no list of them
  fakeClient<OddShopClient>({ users: { listAll: () => made } });
  return [boss, user, made, branch, name, nothing, upload, lives(pet as Pet), problem satisfies ValidationErrorSchema | undefined];
}

function lives(pet: Pet): number | undefined {
  return "lives" in pet ? pet.lives : undefined;
}
`;
