import { branchPoint, changedSince } from "../repository/git.ts";
import { root } from "../repository/root.ts";
import { publishedPackages, type WorkspacePackage } from "../repository/workspace-packages.ts";
import { type Changeset, pendingChangesets } from "./pending-changesets.ts";
import { shippedChanges } from "./shipped-changes.ts";
import { type SpecChange, specChanges } from "./spec-changes.ts";

/** The changes that a branch makes to published files, including uncommitted ones, and the changesets that it adds. */
export interface Branch {
  /** The repository's root folder. */
  folder: string;
  /** Commit that it started from. */
  base: string;
  packages: WorkspacePackage[];
  /** All changesets of the working tree. */
  pending: Changeset[];
  /** Changesets that the branch added or changed. */
  changesets: Changeset[];
  /** Every changed file, relative to the root. */
  changed: string[];
  /** Changed files that change a package's tarball, by package name. Only packages that have some. */
  shipped: Map<string, string[]>;
  specs: SpecChange[];
}

/** Compares the working tree with the commit at which its branch left another. Default: `origin/main`, else `main`. */
export async function readBranch(reference: string | undefined, folder = root): Promise<Branch> {
  const base = branchPoint(folder, reference);
  const changed = changedSince(folder, base);
  const packages = publishedPackages(folder);
  const pending = pendingChangesets(folder);
  const shipped = packages.map((each) => [each.name, shippedChanges(each, changed, base, folder)] as const);
  return {
    folder,
    base,
    packages,
    pending,
    changesets: pending.filter(({ file }) => changed.includes(file)),
    changed,
    shipped: new Map(shipped.filter(([, files]) => files.length > 0)),
    specs: await specChanges(base, changed, packages, folder),
  };
}
