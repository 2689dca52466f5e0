import { expect, test } from "vitest";
import { type Journey, PACKAGES, versionOf } from "./journey.ts";

/** Tests that versions and changelogs come from changesets. */
export function versions(journey: () => Journey): void {
  test("come from the changesets, with changelogs, once", async () => {
    const { fixture } = journey();
    await fixture.pnpm("release", "version");
    const changed = fixture.changes();
    expect(changed.length).toBeGreaterThan(2 * PACKAGES.length);
    expect(changed).toContain("packages/stytch/CHANGELOG.md");
    expect(changed).not.toContain(expect.stringMatching(/\.tmp$/));
    fixture.copy.commit("Release");

    expect(await fixture.pnpm("release", "version")).toContain("No changesets");
    expect(fixture.changes()).toEqual([]);
    for (const name of PACKAGES) expect(versionOf(fixture, name)).toMatch(/^0\.[01]\.\d+$/);
  });
}
