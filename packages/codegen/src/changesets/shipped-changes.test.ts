import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { root } from "../repository/root.ts";
import { publishedPackages } from "../repository/workspace-packages.ts";
import { shippedChanges } from "./shipped-changes.ts";
import { ToyRepository } from "./toy-repository.ts";

let toy: ToyRepository;
beforeAll(() => {
  toy = new ToyRepository();
});
afterAll(() => toy.remove());

/** Returns the packages, without their scope, whose tarballs contain changes to a file. */
function shippedBy(file: string, folder = toy.folder): string[] {
  return publishedPackages(folder)
    .filter((each) => shippedChanges(each, [file], "HEAD", folder).length > 0)
    .map(({ name }) => name.replace("@linkwright/", ""));
}

describe("in this repository", () => {
  const BUILT = ["console", "gateway", "runtime", "sandbox", "stytch", "upvio"];

  test.each<[file: string, packages: string[]]>([
    ["packages/runtime/src/retry-policy.ts", ["runtime"]],
    ["packages/sandbox/page/page.css", ["sandbox"]],
    ["packages/stytch/README.md", ["stytch"]],
    ["packages/upvio/tsdown.config.ts", ["upvio"]],
    ["packages/upvio-types/generated/v1/index.d.ts", ["upvio-types"]],
    ["packages/upvio-types/generated/v1/openapi.json", ["console", "upvio-types"]],
    ["tsdown.base.ts", BUILT],
    ["LICENSE", [...BUILT, "stytch-types", "upvio-types"].sort()],
    ["packages/runtime/test/retry.test.ts", []],
    ["packages/upvio/docs/generated/v1.md", []],
    ["packages/upvio/CHANGELOG.md", []],
    ["packages/codegen/src/command/main.ts", []],
    ["examples/next-b2b/package.json", []],
    ["scripts/generate.ts", []],
    ["README.md", []],
  ])("%s ships in %j", (file, packages) => {
    expect(shippedBy(file, root)).toEqual(packages);
  });
});

test("lists all changed files of a package in order", () => {
  const [runtime] = publishedPackages(toy.folder).filter(({ name }) => name === "@linkwright/runtime");
  if (!runtime) throw new Error("The toy repository has no runtime.");
  const changed = ["LICENSE", "README.md", "packages/runtime/README.md", "packages/runtime/src/a.ts"];
  expect(shippedChanges(runtime, changed, "HEAD", toy.folder)).toEqual([
    "LICENSE",
    "packages/runtime/README.md",
    "packages/runtime/src/a.ts",
  ]);
});

describe("a manifest", () => {
  afterEach(() => toy.reset());
  const MANIFEST = "packages/toy/package.json";
  const edit = (change: object) =>
    toy.write(MANIFEST, JSON.stringify({ ...JSON.parse(toy.read(MANIFEST)), ...change }));

  test("a manifest ships if more than its version or its whitespace changed", () => {
    edit({ version: "7.0.0" });
    expect(shippedBy(MANIFEST)).toEqual([]);
    edit({ description: "The one." });
    expect(shippedBy(MANIFEST)).toEqual(["toy"]);
  });

  test("a manifest of a new package ships", () => {
    toy.write("packages/fresh/package.json", '{ "name": "@linkwright/fresh", "version": "0.0.0", "files": ["dist"] }');
    expect(shippedBy("packages/fresh/package.json")).toEqual(["fresh"]);
  });

  test("a package without `files` ships all of its folder", () => {
    expect(shippedBy("packages/toy/notes/a.txt")).toEqual([]);
    edit({ files: undefined });
    expect(shippedBy("packages/toy/notes/a.txt")).toEqual(["toy"]);
    expect(shippedBy("packages/toy/src/a.ts")).toEqual(["toy"]);
    expect(shippedBy("packages/toy/CHANGELOG.md")).toEqual([]);
    expect(shippedBy("packages/toy-other/a.txt")).toEqual([]);
  });

  test("a package without built files in `files` does not ship the inputs of a build", () => {
    expect(shippedBy("packages/toy/src/a.ts")).toEqual(["toy"]);
    edit({ files: ["data", "./*.txt"] });
    expect(shippedBy("packages/toy/src/a.ts")).toEqual([]);
    expect(shippedBy("packages/toy/data/deep/a.json")).toEqual(["toy"]);
    expect(shippedBy("packages/toy/a.txt")).toEqual(["toy"]);
    expect(shippedBy("packages/toy/deep/a.txt")).toEqual([]);
  });
});

test("a package's own license ships instead of that of the repository", () => {
  expect(shippedBy("LICENSE")).toContain("acme");
  toy.write("packages/acme/LICENSE", "Mine.\n");
  expect(shippedBy("LICENSE")).not.toContain("acme");
  expect(shippedBy("packages/acme/LICENSE")).toEqual(["acme"]);
  expect(shippedBy("packages/acme/licence.md")).toEqual(["acme"]);
  expect(shippedBy("packages/acme/docs/LICENSE")).toEqual([]);
});

describe("a package's own turbo.json", () => {
  test("specifies the inputs of its build", () => {
    expect(shippedBy("packages/sandbox/anything.ts")).toEqual(["sandbox"]);
    expect(shippedBy("packages/sandbox/test/a.test.ts")).toEqual([]);
    expect(shippedBy("packages/toy-types/generated/v1/openapi.json")).toEqual(["sandbox", "toy-types"]);
    expect(shippedBy("packages/toy-types/generated/v1/index.d.ts")).toEqual(["toy-types"]);
  });

  test("builds read all of the folder if turbo.json does not specify them", () => {
    toy.write("turbo.json", JSON.stringify({ tasks: { build: { outputs: ["dist/**"] } } }));
    expect(shippedBy("packages/toy/anything.ts")).toEqual(["toy"]);
    expect(shippedBy("tsdown.base.ts")).toEqual([]);
    toy.write("turbo.json", JSON.stringify({ tasks: {} }));
    expect(shippedBy("packages/toy/anything.ts")).toEqual([]);
    toy.reset();
  });
});

test("files that `files` excludes do not ship", () => {
  expect(shippedBy("packages/runtime/dist/a.js")).toEqual(["runtime"]);
  expect(shippedBy("packages/runtime/dist/a.js.map")).toEqual([]);
});
