import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Size } from "../compare/size.ts";
import { publishedPackages } from "../repository/workspace-packages.ts";
import { neededSize, specChanges } from "./spec-changes.ts";
import { ToyRepository } from "./toy-repository.ts";

describe("the size that a change needs", () => {
  test.each<[why: string, sinceBase: Size, sinceRelease: Size | undefined, version: string | undefined, needed: Size]>([
    ["unchanged since the base", "none", "major", "0.1.0", "none"],
    ["unchanged since the base of an unreleased API", "none", undefined, "0.0.0", "none"],
    ["as large as since the release", "major", "major", "0.1.0", "major"],
    ["larger changes before it", "minor", "major", "0.1.0", "minor"],
    ["reverts part of something unreleased", "major", "minor", "0.1.0", "minor"],
    ["reverts everything unreleased, which is at least a patch", "major", "none", "0.1.0", "patch"],
    ["a patch that reverts a patch", "patch", "none", "0.1.0", "patch"],
    ["a first release, which is at most minor", "major", undefined, "0.0.0", "minor"],
    ["a smaller first release", "patch", undefined, "0.0.0", "patch"],
    ["a manual version without a release", "major", undefined, "0.1.0", "major"],
    ["no package", "major", undefined, undefined, "major"],
  ])("%s", (_, sinceBase, sinceRelease, version, needed) => {
    expect(neededSize(sinceBase, sinceRelease, version)).toBe(needed);
  });
});

describe("the APIs whose description changed", () => {
  const TOY = ToyRepository.description("toy@v1");
  const ACME = ToyRepository.description("acme@v1");
  let toy: ToyRepository;
  beforeAll(() => {
    toy = new ToyRepository();
  });
  afterEach(() => toy.reset());
  afterAll(() => toy.remove());

  const changes = (...changed: string[]) => specChanges("main", changed, publishedPackages(toy.folder), toy.folder);

  test("are none if all equal those of the base and the release", async () => {
    expect(await changes()).toEqual([]);
  });

  test("include a new one", async () => {
    toy.delete(ACME);
    toy.merge();
    toy.describe("acme@v1", () => {});
    expect(await changes(ACME)).toEqual([
      {
        api: expect.objectContaining({ name: "acme/v1" }),
        comparison: {
          api: "acme/v1",
          size: "minor",
          changes: [{ size: "minor", kind: "added", operations: [], where: "the API", property: "" }],
        },
        needed: "minor",
        sinceRelease: undefined,
      },
    ]);
  });

  test("include a removed one, which is major for those who installed it", async () => {
    toy.list("acme@v1");
    toy.delete(TOY);
    const removed = {
      api: "toy/v1",
      size: "major",
      changes: [{ size: "major", kind: "removed", operations: [], where: "the API", property: "" }],
    };
    expect(await changes(TOY, "redocly.yaml")).toEqual([
      {
        api: expect.objectContaining({ name: "toy/v1" }),
        comparison: removed,
        needed: "major",
        sinceRelease: { tag: ToyRepository.RELEASE, comparison: removed },
      },
    ]);
  });

  test("include a removed one, which is minor before the first release", async () => {
    toy.list("toy@v1");
    toy.delete(ACME);
    expect(await changes(ACME)).toMatchObject([{ comparison: { size: "major" }, needed: "minor" }]);
  });

  test("exclude those of a provider that was removed with its packages", async () => {
    toy.list("acme@v1");
    toy.delete(TOY);
    for (const name of ["toy", "toy-types"]) toy.delete(`packages/${name}`);
    expect(await changes(TOY)).toEqual([]);
  });

  test("include one that differs only from the release, which needs nothing on this branch", async () => {
    toy.delete(TOY);
    toy.merge();
    expect(await changes()).toMatchObject([
      { comparison: { size: "none", changes: [] }, needed: "none", sinceRelease: { comparison: { size: "major" } } },
    ]);
  });

  test("reports an invalid description with its place", async () => {
    toy.write(TOY, '{ "openapi": "3.1.0" }');
    await expect(changes(TOY)).rejects.toThrow(
      "packages/toy-types/generated/v1 is not an OpenAPI description in JSON.",
    );
    toy.merge();
    toy.describe("toy@v1", () => {});
    await expect(changes(TOY)).rejects.toThrow("main is not an OpenAPI description in JSON.");
  });
});
