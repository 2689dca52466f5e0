import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { newestTag, parsed } from "../compare/base-description.ts";
import { type Comparison, compare } from "../compare/comparison.ts";
import { largest, type Size, smallest } from "../compare/size.ts";
import { type Api, apiOf, readApis } from "../repository/apis.ts";
import { fileAt } from "../repository/git.ts";
import type { WorkspacePackage } from "../repository/workspace-packages.ts";

/** The changes that a branch makes to an API's description. */
export interface SpecChange {
  api: Api;
  comparison: Comparison;
  /** Smallest size that changesets may give to its types package and its client. */
  needed: Size;
  /** Changes since the newest release, which may be older than the branch; `undefined` before the first release. */
  sinceRelease: { tag: string; comparison: Comparison } | undefined;
}

/** Returns the names of the types package and the client of an API, which are released together. */
export function packagesOf({ provider }: Api): string[] {
  return [`@linkwright/${provider}-types`, `@linkwright/${provider}`];
}

/** Returns the APIs whose description differs from that of the base or of the newest release. */
export async function specChanges(
  base: string,
  changed: string[],
  packages: WorkspacePackage[],
  root: string,
): Promise<SpecChange[]> {
  const found: SpecChange[] = [];
  for (const api of [...readApis(root), ...removedApis(changed, packages, root)]) {
    const file = `${api.types}/openapi.json`;
    const now = existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), "utf8") : undefined;
    const before = changed.includes(file) ? fileAt(root, base, file) : now;
    const tag = newestTag(api, root);
    const released = tag === undefined ? undefined : fileAt(root, tag, file);
    const comparison = await comparisonOf(api, before, now, base);
    const sinceRelease =
      tag === undefined
        ? undefined
        : { tag, comparison: released === before ? comparison : await comparisonOf(api, released, now, tag) };
    const version = packages.find(({ name }) => name === packagesOf(api)[0])?.version;
    const needed = neededSize(comparison.size, sinceRelease?.comparison.size, version);
    if (before !== now || (tag !== undefined && released !== now))
      found.push({ api, comparison, needed, sinceRelease });
  }
  return found;
}

/**
 * Returns the minimum size of changesets. This follows semantic versioning as implemented by changesets, below 1.0.0 too: a
 * change that breaks a released client is major, and turns 0.3.0 into 1.0.0. Reverting something that was never released
 * breaks no one, so the difference to the newest release is sufficient. The first release of a package (0.0.0 until then)
 * is at most minor.
 */
export function neededSize(sinceBase: Size, sinceRelease: Size | undefined, version: string | undefined): Size {
  if (sinceBase === "none") return "none";
  if (sinceRelease !== undefined) return smallest(sinceBase, largest([sinceRelease, "patch"]));
  return version === "0.0.0" ? smallest(sinceBase, "minor") : sinceBase;
}

async function comparisonOf(api: Api, before: string | undefined, after: string | undefined, from: string) {
  if (before === after) return whole(api, "none");
  if (before === undefined) return whole(api, "minor", "added");
  if (after === undefined) return whole(api, "major", "removed");
  return compare(api, parsed(before, from), parsed(after, api.types));
}

/** Returns a comparison of an API as a whole: added, removed or unchanged. */
function whole(api: Api, size: Size, kind?: "added" | "removed"): Comparison {
  const change = { kind, operations: [], where: "the API", property: "" };
  const changes = kind && size !== "none" ? [{ ...change, kind, size }] : [];
  return { api: api.name, size, changes };
}

/** Returns APIs that are no longer listed but whose provider still has packages. */
function removedApis(changed: string[], packages: WorkspacePackage[], root: string): Api[] {
  const listed = readApis(root).map(({ name }) => name);
  return changed
    .map((file) => /^packages\/(.+)-types\/generated\/([^/]+)\/openapi\.json$/.exec(file))
    .filter((match) => match !== null)
    .map(([, provider, api]) => apiOf(`${provider}@${api}`, `specs/${provider}/${api}/openapi.yaml`))
    .filter((api) => !listed.includes(api.name) && packages.some(({ name }) => packagesOf(api).includes(name)));
}
