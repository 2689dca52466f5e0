import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { startServer } from "@linkwright/testing/document-server";
import { type Moment, runKilled } from "@linkwright/testing/killed";
import { RepositoryCopy } from "@linkwright/testing/repository-copy";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";

const ODD_SHOP = path.join(import.meta.dirname, "documents/odd-shop.yaml");
const ADD = "scripts/add-provider.ts";

/** What git would see of a copy, by file. */
function treeOf(copy: RepositoryCopy): Record<string, string> {
  const ignored = /^(node_modules|dist|\.turbo|\.pending)$/;
  const files = (folder: string): string[] =>
    readdirSync(copy.path(folder)).flatMap((name) => {
      const file = path.posix.join(folder, name);
      if (ignored.test(name)) return [];
      return statSync(copy.path(file)).isDirectory() ? files(file) : [file];
    });
  const hash = (file: string) =>
    createHash("sha256")
      .update(readFileSync(copy.path(file)))
      .digest("hex");
  return Object.fromEntries(files(".").map((file) => [file, hash(file)]));
}

async function served(answer: string, type = "application/json", status = 200): Promise<string> {
  const { url, close } = await startServer((_request, response) =>
    response.writeHead(status, { "content-type": type }).end(answer),
  );
  onTestFinished(close);
  return `${url}/openapi.json`;
}

/** Answers with what it received; to a path that ends so, with the status it ends with. */
async function echo(): Promise<string> {
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

describe("in a copy of the repository", () => {
  let copy: RepositoryCopy;
  beforeAll(async () => {
    copy = new RepositoryCopy();
    const client = process.env.npm_execpath ?? "";
    const install = ["install", "--frozen-lockfile", "--prefer-offline"];
    const installed = /pnpm\.[cm]?js$/.test(client) ? copy.node(client, ...install) : copy.run("pnpm", install);
    expect(await installed).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(() => copy.remove(), 60_000);

  test("a document with everything odd becomes a client that compiles, works and keeps the checks green", async () => {
    const { code, output } = await copy.node(ADD, "odd-shop", "--from", ODD_SHOP);
    expect(output).toContain("Odd Shop, OpenAPI 3.0.3, from ");
    expect(output).toContain("15 operations: 11 methods, 4 in the raw client alone.");
    expect(output).toMatch(/ 1 a DELETE has no body: DELETE \/users\/\{path_id\}/);
    expect(output).toMatch(/ 1 it is a cookie, which methods do not send: GET \/users session/);
    expect(output).toContain("GET /files/a_b: files.get, now files.get2");
    expect(output).toMatch(
      / {2}\d+ linkwright\/descriptions-present {2}specs\/odd-shop\/v1\/\S+:\d+:\d+, .* and \d+ more/,
    );
    expect(code).toBe(0);
    expect(copy.read("specs/odd-shop/v1/IMPORT.md")).toContain("| `users.listAll` | `GET /users` | `users/list-all` |");
    expect(copy.read("redocly.yaml")).toContain("      linkwright/descriptions-present: off # places: ");
    expect(readdirSync(copy.path("specs/odd-shop/v1/paths"))).toEqual(
      expect.arrayContaining([
        "index.yaml",
        "con-.yaml",
        "files_a_b.yaml",
        "files_a_b-2.yaml",
        "files_{file-id}-copy.yaml",
      ]),
    );

    writeFileSync(copy.path("packages/odd-shop/src/calls.ts"), CALLS);
    expect(await copy.node("node_modules/typescript/bin/tsc")).toEqual({ code: 0, output: "" });
    rmSync(copy.path("packages/odd-shop/src/calls.ts"));
    const checked = await copy.node("scripts/check.ts");
    expect(checked.output).not.toContain("✗");
    expect(checked.code).toBe(0);

    const baseUrl = await echo();
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
    await expect(
      createOddShopClient({ apiKey: "k", baseUrl: `${baseUrl}/status404` }).root.get(),
    ).rejects.toMatchObject({
      status: 404,
      code: "7",
      message: "root.get failed: 404 7: no",
    });
  }, 600_000);

  const NEW = {
    openapi: "3.1.0",
    info: { title: "Kill Shop", version: "1" },
    servers: [{ url: "https://kill.example" }],
    paths: { "/things": { get: { responses: { 200: { description: "All.", content: { "application/json": {} } } } } } },
  };
  const MOMENTS: [string, Moment, "old" | "decided"][] = [
    ["while linting", { when: "hold it against our rules" }, "old"],
    ["when all is made", { when: "compile the client" }, "old"],
    ["in the midst of writing what it decided", { atPath: "decision.json" }, "old"],
    ["in the midst of putting files in place", { atPath: "redocly.yaml" }, "decided"],
  ];

  test("a kill leaves the old tree or is completed by the next run, whenever it comes", async () => {
    const from = await served(JSON.stringify(NEW));
    const old = treeOf(copy);
    for (const [, moment, then] of MOMENTS) {
      expect(await runKilled(copy.folder, moment, ADD, "kill-shop", "--from", from)).toMatchObject({
        signal: "SIGKILL",
      });
      if (then === "old") expect(treeOf(copy)).toEqual(old);
    }
    const completed = await copy.node(ADD, "kill-shop", "--from", from);
    expect(completed).toMatchObject({ code: 0, output: "kill-shop is added: an interrupted run was completed.\n" });
    const whole = treeOf(copy);
    expect(whole).toHaveProperty(["packages/kill-shop/src/index.ts"]);
    expect(await copy.node("scripts/check-generated.ts")).toMatchObject({ code: 0 });

    // Killed before its packages were linked.
    rmSync(copy.path("packages/kill-shop/node_modules"), { recursive: true });
    expect(await copy.node(ADD, "kill-shop", "--from", from)).toMatchObject({ code: 0, output: completed.output });
    expect(await copy.node(ADD, "kill-shop", "--from", from)).toMatchObject({
      code: 1,
      output: "specs/kill-shop exists already: nothing was changed.\n",
    });
    expect(treeOf(copy)).toEqual(whole);
  }, 600_000);
});

/** Compiled, not run: what people write against the types, and what they must not. */
const CALLS = `import { createOddShopClient, type Pet, type Tree, type User, type User2, type ValidationErrorSchema } from "./index.ts";

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
  return [boss, user, made, branch, name, nothing, upload, lives(pet as Pet), problem satisfies ValidationErrorSchema | undefined];
}

function lives(pet: Pet): number | undefined {
  return "lives" in pet ? pet.lives : undefined;
}
`;

describe("what is no document to make a client of is refused, and nothing is changed", () => {
  let copy: RepositoryCopy;
  let old: Record<string, string>;
  beforeAll(() => {
    copy = new RepositoryCopy().linkTools();
    old = treeOf(copy);
  });
  afterAll(() => copy.remove());

  const get = { get: { responses: { 204: { description: "Gone." } } } };
  const document = (changes: object) =>
    JSON.stringify({
      openapi: "3.0.0",
      info: { title: "T", version: "1" },
      servers: [{ url: "https://t.example" }],
      paths: { "/a": get },
      ...changes,
    });

  test.each([
    ["a page", "<!doctype html><p>Sign in", /is a page of HTML or XML, no OpenAPI document/],
    ["broken YAML", "openapi: 3.0.0\n  info: [", /could not be (bundled|parsed)/],
    ["Swagger", '{"swagger":"2.0","paths":{}}', /is Swagger 2.0. Convert it to OpenAPI 3 first/],
    [
      "a later version",
      document({ openapi: "4.0.0" }),
      /could not be bundled|is OpenAPI 4.0.0; 3.0 and 3.1 can be added/,
    ],
    ["no paths", document({ paths: {} }), /describes no paths, so there is nothing to make a client of/],
    ["no server", document({ servers: undefined }), /names no server. Say with --base-url where the API is served/],
    ["no responses", document({ paths: { "/a": { get: {} } } }), /GET \/a has no `responses`/],
    [
      "a lost reference",
      document({ paths: { "/a": { get: { responses: { 200: { $ref: "#/components/responses/Lost" } } } } } }),
      /document.yaml:1:\d+ at #\/paths\/~1a\/get\/responses\/200\s+Can't resolve \$ref/,
    ],
    [
      "nothing for a method",
      document({ paths: { "/a": { get: { responses: { 302: { description: "Away." } } } } } }),
      /None of its operations can become a method/,
    ],
  ])(
    "%s",
    async (_what, content, message) => {
      copy.write("document.yaml", content);
      const { code, output } = await copy.node(ADD, "acme", "--from", "document.yaml");
      rmSync(copy.path("document.yaml"));
      expect(output).toMatch(message);
      expect(output).not.toContain("    at ");
      expect(code).toBe(1);
      expect(treeOf(copy)).toEqual(old);
    },
    120_000,
  );

  test("a file that is not there, an address that answers a login", async () => {
    const login = await served("<html>", "text/html");
    const lost = await served("{}", "application/json", 404);
    for (const [from, message] of [
      ["lost.yaml", "lost.yaml is not there."],
      [login, `${login} answered text/html: a page, perhaps a login.`],
      [lost, `${lost} answered 404.`],
    ] as const) {
      const { code, output } = await copy.node(ADD, "acme", "--from", from);
      expect(output).toContain(message);
      expect(code).toBe(1);
    }
    expect(treeOf(copy)).toEqual(old);
  }, 120_000);
});
