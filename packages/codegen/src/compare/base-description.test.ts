import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "@linkwright/testing/document-server";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { UserError } from "../command/main.ts";
import { apiOf } from "../repository/apis.ts";
import { git } from "../repository/git.ts";
import { baseDescription, ownDescription } from "./base-description.ts";
import { toyDescription } from "./toy-description.ts";

const toy = apiOf("toy@v1", "specs/toy/v1/openapi.yaml");
const acme = apiOf("acme@v1", "specs/acme/v1/openapi.yaml");

const titled = (title: string) => ({ ...toyDescription(), info: { title } });

/** A repository with three releases of the API and later changes, both committed and uncommitted. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-base-"));
  const run = (...args: string[]) => git(folder, "-c", "user.name=Tester", "-c", "user.email=t@example.com", ...args);
  const commit = (title: string) => {
    writeFileSync(path.join(folder, toy.types, "openapi.json"), JSON.stringify(titled(title)));
    run("add", "--all");
    run("-c", "commit.gpgsign=false", "commit", "--quiet", "--message", title);
  };
  mkdirSync(path.join(folder, toy.types), { recursive: true });
  run("init", "--quiet", "--initial-branch=main");
  for (const version of ["0.2.0", "0.9.1", "0.10.0"]) {
    commit(version);
    run("tag", `@linkwright/toy-types@${version}`);
  }
  commit("later");
  run("tag", "@linkwright/toy@0.11.0");
  run("branch", "work");
  commit("now");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("defaults to the newest release, if there is one", async () => {
  expect(await baseDescription(toy, undefined, folder)).toEqual(titled("0.10.0"));
  expect(await baseDescription(acme, undefined, folder)).toBeUndefined();
});

test("reads a git reference, a file or a URL", async () => {
  expect(await baseDescription(toy, "work", folder)).toEqual(titled("later"));
  const file = path.join(folder, "base.json");
  writeFileSync(file, JSON.stringify(titled("file")));
  expect(await baseDescription(toy, file, folder)).toEqual(titled("file"));
  const { url, close } = await startServer((_request, response) =>
    response.setHeader("content-type", "application/json").end(JSON.stringify(titled("address"))),
  );
  onTestFinished(close);
  expect(await baseDescription(toy, url, folder)).toEqual(titled("address"));
  expect(ownDescription(toy, folder)).toEqual(titled("now"));
});

test.each([
  ["other JSON", '{ "name": "package" }'],
  ["no paths", '{ "openapi": "3.1.0" }'],
  ["no JSON", "openapi: 3.1.0"],
])("rejects a file that holds %s", async (_what, text) => {
  const file = path.join(folder, "other.json");
  writeFileSync(file, text);
  await expect(baseDescription(toy, file, folder)).rejects.toThrow(
    new UserError(`${file} is not an OpenAPI description in JSON.`),
  );
});

test("rejects a reference that git does not know", async () => {
  await expect(baseDescription(toy, "no-such-branch", folder)).rejects.toThrow(
    /^`git show no-such-branch:packages\/toy-types\/generated\/v1\/openapi\.json` failed:\n/,
  );
});
