import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedFolders } from "../../lib/packed-packages.ts";
import { root } from "../../lib/root.ts";
import { readersValues, runSnippet, snippetModules, typeErrors } from "../support/readme-snippets.ts";
import { Project } from "./project.ts";
import { type Killable, Road } from "./road.ts";

const KILL_AT = new URL("../support/kill-at.ts", import.meta.url).href;
const PACKAGES = publishedFolders().map((folder) => `@linkwright/${folder}`);

let road: Road;
let npmProject: Project;
let pnpmProject: Project;
beforeAll(async () => {
  road = await Road.start();
  npmProject = new Project(road.registry);
  pnpmProject = new Project(road.registry);
});
afterAll(async () => {
  npmProject.remove();
  pnpmProject.remove();
  await road.end();
});

const manifest = (name: string) => JSON.parse(road.copy.read(`packages/${name.split("/")[1]}/package.json`));
const content = (file: string) => (existsSync(road.copy.path(file)) ? road.copy.read(file) : undefined);

describe("versions", () => {
  const changed = new Map<string, { old: string | undefined; new: string | undefined }>();

  test("come from the changesets, with changelogs", async () => {
    await road.pnpm("release", "version");
    for (const line of (await road.changes()).trimEnd().split("\n"))
      changed.set(line.slice(3), { old: undefined, new: content(line.slice(3)) });
    await back();
    for (const [file, each] of changed) each.old = content(file);
    expect(changed.size).toBeGreaterThan(2 * PACKAGES.length);
    expect([...changed.keys()]).toContain("packages/stytch/CHANGELOG.md");
  });

  async function back(): Promise<void> {
    await road.git("checkout", "--quiet", "--", ".");
    await road.git("clean", "--quiet", "--force", "-d");
    rmSync(road.copy.path(".pending"), { recursive: true, force: true });
  }

  // Of the files' changes by `writeTogether`: the folder, each new file, the decision, the rename that decides, then each in its place.
  const written = () => [...changed.values()].filter((each) => each.new !== undefined).length;
  test.each([
    ["before anything is written", () => 1, "old"],
    ["in the midst of writing a file", () => 3, "old"],
    ["in the midst of writing what is to become of them", () => written() + 2, "old"],
    ["just before the decision", () => written() + 3, "old"],
    ["just after the decision", () => written() + 4, "old"],
    ["in the midst of putting files in place", () => 2 * written() + 4, "some of each"],
  ])("killed %s are completed by the next run", async (_when, at, then) => {
    const run = road.release("version", ["--import", KILL_AT], { KILL_AT: String(at()) });
    expect(await run.ended).toMatchObject({ signal: "SIGKILL" });
    const found = [...changed].map(([file, each]) => {
      expect([each.old, each.new], file).toContain(content(file));
      return content(file) === each.new;
    });
    expect(found.includes(true) ? "some of each" : "old").toBe(then);

    await road.pnpm("release", "version");
    for (const [file, each] of changed) expect(content(file), file).toBe(each.new);
    expect(road.pending()).toBe(false);
    expect(
      (await road.changes())
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(3))
        .sort(),
    ).toEqual([...changed.keys()].sort());
    await back();
  });

  test("that are there already are not raised again", async () => {
    await road.pnpm("release", "version");
    await road.commit("Release");
    expect(await road.pnpm("release", "version")).toContain("No changesets");
    expect(await road.changes()).toBe("");
    for (const name of PACKAGES) expect(manifest(name).version).toMatch(/^0\.[01]\.\d+$/);
  });
});

describe("publishing", () => {
  const published = async () => {
    const found = await Promise.all(PACKAGES.map(async (name) => ((await road.registry.describe(name)) ? name : "")));
    return found.filter((name) => name !== "");
  };

  /** Nobody can ever install a package whose dependencies are not there. */
  async function expectWhole(): Promise<void> {
    for (const name of await published()) {
      const { version } = manifest(name);
      const document = await road.registry.describe(name);
      expect(Object.keys(document?.versions ?? {})).toEqual([version]);
      const ours = Object.keys(document?.versions[version]?.dependencies ?? {}).filter((each) =>
        PACKAGES.includes(each),
      );
      expect(await published()).toEqual(expect.arrayContaining(ours));
    }
  }

  function killWhen(moment: "asked" | "answered", count: number): Killable {
    const run = road.release("publish");
    let seen = 0;
    road.registry.watch((at) => {
      if (at === moment && ++seen === count) run.kill();
    });
    return run;
  }

  test("refuses versions that no commit holds", async () => {
    writeFileSync(road.copy.path("packages/stytch/README.md"), "changed\n");
    const { code, output } = await road.copy.node("scripts/release.ts", "publish");
    expect(code).toBe(1);
    expect(output).toContain("packages/stytch/README.md");
    await road.git("checkout", "--quiet", "--", ".");
    expect(await published()).toEqual([]);
  });

  test("killed at several moments leaves what can be installed, and running it again completes", async () => {
    for (const [moment, count] of [
      ["asked", 1],
      ["answered", 2],
    ] as const) {
      const before = (await published()).length;
      const run = killWhen(moment, count);
      const { signal, output } = await run.ended;
      expect(signal, output).toBe("SIGKILL");
      await expectWhole();
      expect((await published()).length).toBeLessThan(PACKAGES.length);
      if (moment === "answered") expect((await published()).length).toBeGreaterThan(before);
      expect(await road.changes()).toBe("");
    }
    // The last one there is, so that nothing but the tags is missing.
    const run = killWhen("answered", PACKAGES.length - (await published()).length);
    expect((await run.ended).signal).toBe("SIGKILL");
    expect(await published()).toEqual(PACKAGES);
    expect(await road.git("tag")).toBe("");

    road.registry.watch(() => {});
    await road.pnpm("release", "publish");
    await expectWhole();
    const tags = PACKAGES.map((name) => `${name}@${manifest(name).version}`);
    expect((await road.git("tag")).trim().split("\n").sort()).toEqual(tags.sort());
    expect(await road.pnpm("release", "publish")).toContain("No unpublished projects");
  });
});

describe("a project outside", () => {
  test.each(["npm", "pnpm"] as const)("installs everything with %s, and the README's snippets run", async (client) => {
    const project = client === "npm" ? npmProject : pnpmProject;
    await project[client](...PACKAGES);
    for (const name of PACKAGES) expect(project.installed(name).version).toBe(manifest(name).version);
    expect(readFileSync(project.path("node_modules/@linkwright/stytch/CHANGELOG.md"), "utf8")).toContain("## 0.1.0");

    const { startSandbox } = await import(
      pathToFileURL(project.path("node_modules/@linkwright/sandbox/dist/index.js")).href
    );
    const sandbox = await startSandbox();
    try {
      const modules = snippetModules(readFileSync(path.join(root, "README.md"), "utf8"), await readersValues(sandbox));
      const files = modules.map((source, index) => project.write(`snippet-${index + 1}.ts`, source));
      expect(typeErrors(files)).toEqual([]);
      for (const file of files) expect(await runSnippet(file, sandbox.url)).toMatchObject({ code: 0 });
    } finally {
      await sandbox.close();
    }
  });
});
