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

/** Knows one key. */
async function startStatus(): Promise<string> {
  const { url, close } = await startServer((request, response) => {
    const known = request.headers.authorization === "Bearer key";
    response.setHeader("content-type", "application/json").writeHead(known ? 200 : 401);
    response.end(known ? '{"status":"up"}' : '{"code":"unauthorized","message":"The API key is unknown."}');
  });
  onTestFinished(close);
  return url;
}

test("a provider without a document gets a spec to be filled in, which meets all rules, and a client that works", async () => {
  expect(await addProvider(provider, repository.folder)).toBe(
    "Added. Now describe its operations in specs/toy-shop/v1 (specs/README.md tells how), then run `pnpm generate`.",
  );
  expect(repository.read("redocly.yaml")).toContain("toy-shop@v1:\n    root: specs/toy-shop/v1/openapi.yaml\n");
  expect(repository.read("pnpm-lock.yaml")).toContain("  packages/toy-shop:\n");
  expect(repository.read("README.md")).toContain("[ToyShop: 1](packages/toy-shop/docs/generated/v1.md)");
  expect(repository.read("packages/toy-shop/src/index.ts")).toContain('defaultBaseUrl: "https://api.toys.example/v1"');
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
      message: "redocly.yaml lists toy-shop already: nothing was changed.",
    }),
  );
  expect(repository.files()).toEqual(whole);
});

test.each([
  ["with the name of a package", { name: "runtime" }, /^packages\/runtime\/package\.json is there already/],
  ["whose document is not there", { from: "lost.yaml" }, /^lost\.yaml is not there\.$/],
])("a provider %s is an error, and nothing is changed", async (_what, changes, message) => {
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
