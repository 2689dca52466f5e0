import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Journey, PACKAGES, versionOf } from "./journey.ts";

/** Tests that the registry receives every package once, after its dependencies, wherever the publishing run is killed. */
export function publishing(journey: () => Journey): void {
  /** Checks that no package can be installed without its dependencies. */
  async function expectWhole(): Promise<void> {
    const { registry } = journey().fixture;
    const published = registry.published();
    for (const name of published) {
      const version = versionOf(journey().fixture, name);
      const { versions } = await registry.describe(name);
      expect(Object.keys(versions)).toEqual([version]);
      const ours = Object.keys(versions[version]?.dependencies ?? {}).filter((each) => PACKAGES.includes(each));
      expect(published).toEqual(expect.arrayContaining(ours));
    }
  }

  /** Kills the run at a request. Resolves to the signal that ended it. */
  async function publishKilled(when: (moment: "requested" | "responded") => boolean): Promise<NodeJS.Signals | null> {
    const { registry } = journey().fixture;
    const run = journey().fixture.release("publish");
    registry.watch((moment) => {
      if (when(moment)) run.kill();
    });
    const { signal } = await run.ended;
    registry.watch(() => {});
    expect(journey().fixture.changes()).toEqual([]);
    return signal;
  }

  test("rejects versions that are not committed", async () => {
    const { copy, registry } = journey().fixture;
    writeFileSync(copy.path("packages/stytch/README.md"), "changed\n");
    const { code, output } = await copy.node("scripts/release.ts", "publish");
    expect(code).toBe(1);
    expect(output).toContain("packages/stytch/README.md");
    copy.git("checkout", "--quiet", "--", ".");
    expect(registry.published()).toEqual([]);
  });

  test("leaves an installable state if killed while it sends the first package", async () => {
    expect(await publishKilled((moment) => moment === "requested")).toBe("SIGKILL");
    await expectWhole();
    expect(journey().fixture.registry.published().length).toBeLessThan(PACKAGES.length);
  });

  test("leaves an installable state if killed between packages", async () => {
    const { registry } = journey().fixture;
    const before = registry.published().length;
    const done = () => registry.published().length >= before + 2;
    expect(await publishKilled((moment) => moment === "responded" && done())).toBe("SIGKILL");
    await expectWhole();
    expect(registry.published().length).toBeLessThan(PACKAGES.length);
  });

  test("is completed by the next run if killed after publishing and before tagging", async () => {
    const { copy, registry } = journey().fixture;
    const all = () => registry.published().length === PACKAGES.length;
    expect(await publishKilled((moment) => moment === "responded" && all())).toBe("SIGKILL");
    await expectWhole();
    expect(copy.git("tag")).toBe("");

    await journey().fixture.pnpm("release", "publish");
    await expectWhole();
    expect(registry.published()).toEqual([...PACKAGES].sort());
    const tags = PACKAGES.map((name) => `${name}@${versionOf(journey().fixture, name)}`);
    expect(copy.git("tag").trim().split("\n").sort()).toEqual(tags.sort());
    expect(await journey().fixture.pnpm("release", "publish")).toContain("No unpublished projects");
  });
}
