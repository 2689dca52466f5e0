import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Size } from "../compare/size.ts";
import { publishedPackages } from "../repository/workspace-packages.ts";
import { neededSize, specChanges } from "./spec-changes.ts";
import { ToyRepository } from "./toy-repository.ts";

describe("the size that a change needs", () => {
  test.each<[why: string, sinceBase: Size, sinceRelease: Size | undefined, version: string | undefined, needed: Size]>([
    ["nothing changed since the base", "none", "major", "0.1.0", "none"],
    ["nothing changed since the base of what is not released", "none", undefined, "0.0.0", "none"],
    ["it is as large as since the release", "major", "major", "0.1.0", "major"],
    ["more changed before it", "minor", "major", "0.1.0", "minor"],
    ["it takes back part of what was never released", "major", "minor", "0.1.0", "minor"],
    ["it takes back all that was never released, as a patch at least", "major", "none", "0.1.0", "patch"],
    ["it is a patch that takes back a patch", "patch", "none", "0.1.0", "patch"],
    ["a first release is a minor one at most", "major", undefined, "0.0.0", "minor"],
    ["a first release may be smaller", "patch", undefined, "0.0.0", "patch"],
    ["a version was set by hand, without a release", "major", undefined, "0.1.0", "major"],
    ["there is no package", "major", undefined, undefined, "major"],
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

  test("are none where all are as the base and the release have them", async () => {
    expect(await changes()).toEqual([]);
  });

  test("have one that is new", async () => {
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

  test("have one that is gone, which is major for who got it", async () => {
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

  test("have one that is gone, which is minor before the first release", async () => {
    toy.list("toy@v1");
    toy.delete(ACME);
    expect(await changes(ACME)).toMatchObject([{ comparison: { size: "major" }, needed: "minor" }]);
  });

  test("have none of a provider that is gone with its packages", async () => {
    toy.list("acme@v1");
    toy.delete(TOY);
    for (const name of ["toy", "toy-types"]) toy.delete(`packages/${name}`);
    expect(await changes(TOY)).toEqual([]);
  });

  test("have one that differs from the release only, which needs nothing of this branch", async () => {
    toy.delete(TOY);
    toy.merge();
    expect(await changes()).toMatchObject([
      { comparison: { size: "none", changes: [] }, needed: "none", sinceRelease: { comparison: { size: "major" } } },
    ]);
  });

  test("must be descriptions: what is not is told with its place", async () => {
    toy.write(TOY, '{ "openapi": "3.1.0" }');
    await expect(changes(TOY)).rejects.toThrow("packages/toy-types/generated/v1 holds no OpenAPI description as JSON.");
    toy.merge();
    toy.describe("toy@v1", () => {});
    await expect(changes(TOY)).rejects.toThrow("main holds no OpenAPI description as JSON.");
  });
});
