import { expect, test } from "vitest";
import { type Journey, PACKAGES, versionOf } from "./journey.ts";

/** Versions and changelogs come from changesets. */
export function versions(journey: () => Journey): void {
  test("come from the changesets, with changelogs, once", async () => {
    const { road } = journey();
    await road.pnpm("release", "version");
    const changed = road.changes();
    expect(changed.length).toBeGreaterThan(2 * PACKAGES.length);
    expect(changed).toContain("packages/stytch/CHANGELOG.md");
    expect(changed).not.toContain(expect.stringMatching(/\.tmp$/));
    road.copy.commit("Release");

    expect(await road.pnpm("release", "version")).toContain("No changesets");
    expect(road.changes()).toEqual([]);
    for (const name of PACKAGES) expect(versionOf(road, name)).toMatch(/^0\.[01]\.\d+$/);
  });
}
