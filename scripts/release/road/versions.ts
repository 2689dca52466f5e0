import { existsSync, rmSync } from "node:fs";
import { expect, test } from "vitest";
import { type Journey, PACKAGES, versionOf } from "./journey.ts";

const KILL_AT = new URL("../support/kill-at.ts", import.meta.url).href;

/** Versions come from changesets, whatever kills the run that gives them. */
export function versions(journey: () => Journey): void {
  const content = (file: string) => {
    const { copy } = journey().road;
    return existsSync(copy.path(file)) ? copy.read(file) : undefined;
  };
  const changed = new Map<string, { old: string | undefined; new: string | undefined }>();

  test("come from the changesets, with changelogs", async () => {
    await journey().road.pnpm("release", "version");
    for (const file of journey().road.changes()) changed.set(file, { old: undefined, new: content(file) });
    back();
    for (const [file, each] of changed) each.old = content(file);
    expect(changed.size).toBeGreaterThan(2 * PACKAGES.length);
    expect([...changed.keys()]).toContain("packages/stytch/CHANGELOG.md");
  });

  function back(): void {
    journey().road.copy.reset("main");
    rmSync(journey().road.copy.path(".pending"), { recursive: true, force: true });
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
    const run = journey().road.release("version", ["--import", KILL_AT], { KILL_AT: String(at()) });
    expect(await run.ended).toMatchObject({ signal: "SIGKILL" });
    const found = [...changed].map(([file, each]) => {
      expect([each.old, each.new], file).toContain(content(file));
      return content(file) === each.new;
    });
    expect(found.includes(true) ? "some of each" : "old").toBe(then);

    await journey().road.pnpm("release", "version");
    for (const [file, each] of changed) expect(content(file), file).toBe(each.new);
    expect(journey().road.pending()).toBe(false);
    expect(journey().road.changes()).toEqual([...changed.keys()].sort());
    back();
  });

  test("that are there already are not raised again", async () => {
    await journey().road.pnpm("release", "version");
    journey().road.copy.commit("Release");
    expect(await journey().road.pnpm("release", "version")).toContain("No changesets");
    expect(journey().road.changes()).toEqual([]);
    for (const name of PACKAGES) expect(versionOf(journey().road, name)).toMatch(/^0\.[01]\.\d+$/);
  });
}
