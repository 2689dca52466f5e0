import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Journey, PACKAGES, versionOf } from "./journey.ts";

/** The registry gets every package once, after what it depends on, whatever kills the run that publishes. */
export function publishing(journey: () => Journey): void {
  /** Nobody can ever install a package whose dependencies are not there. */
  async function expectWhole(): Promise<void> {
    const { registry } = journey().road;
    const published = registry.published();
    for (const name of published) {
      const version = versionOf(journey().road, name);
      const { versions } = await registry.describe(name);
      expect(Object.keys(versions)).toEqual([version]);
      const ours = Object.keys(versions[version]?.dependencies ?? {}).filter((each) => PACKAGES.includes(each));
      expect(published).toEqual(expect.arrayContaining(ours));
    }
  }

  /** Kills the run at a request; resolves to the signal that ended it. */
  async function publishKilled(when: (moment: "asked" | "answered") => boolean): Promise<NodeJS.Signals | null> {
    const { registry } = journey().road;
    const run = journey().road.release("publish");
    registry.watch((moment) => {
      if (when(moment)) run.kill();
    });
    const { signal } = await run.ended;
    registry.watch(() => {});
    expect(journey().road.changes()).toEqual([]);
    return signal;
  }

  test("refuses versions that no commit holds", async () => {
    const { copy, registry } = journey().road;
    writeFileSync(copy.path("packages/stytch/README.md"), "changed\n");
    const { code, output } = await copy.node("scripts/release.ts", "publish");
    expect(code).toBe(1);
    expect(output).toContain("packages/stytch/README.md");
    copy.git("checkout", "--quiet", "--", ".");
    expect(registry.published()).toEqual([]);
  });

  test("killed as it sends the first package, it leaves what can be installed", async () => {
    expect(await publishKilled((moment) => moment === "asked")).toBe("SIGKILL");
    await expectWhole();
    expect(journey().road.registry.published().length).toBeLessThan(PACKAGES.length);
  });

  test("killed between packages, it leaves what can be installed", async () => {
    const { registry } = journey().road;
    const before = registry.published().length;
    const done = () => registry.published().length >= before + 2;
    expect(await publishKilled((moment) => moment === "answered" && done())).toBe("SIGKILL");
    await expectWhole();
    expect(registry.published().length).toBeLessThan(PACKAGES.length);
  });

  test("killed once all are published, before any is tagged, it is completed by the next run, and so was all before", async () => {
    const { copy, registry } = journey().road;
    const all = () => registry.published().length === PACKAGES.length;
    expect(await publishKilled((moment) => moment === "answered" && all())).toBe("SIGKILL");
    await expectWhole();
    expect(copy.git("tag")).toBe("");

    await journey().road.pnpm("release", "publish");
    await expectWhole();
    expect(registry.published()).toEqual([...PACKAGES].sort());
    const tags = PACKAGES.map((name) => `${name}@${versionOf(journey().road, name)}`);
    expect(copy.git("tag").trim().split("\n").sort()).toEqual(tags.sort());
    expect(await journey().road.pnpm("release", "publish")).toContain("No unpublished projects");
  });
}
