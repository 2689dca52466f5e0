import type { Change, Comparison } from "../compare/comparison.ts";
import { textLines } from "../compare/report.ts";
import { atLeast, largest, type Size } from "../compare/size.ts";
import type { Branch } from "./branch.ts";
import { sizeFor } from "./pending-changesets.ts";
import { packagesOf, type SpecChange } from "./spec-changes.ts";

/** Returns the reasons not to merge a branch, each as a paragraph with its fix. */
export function problemsOf(branch: Branch, shipsNothing: boolean): string[] {
  return [
    ...unknownNames(branch),
    ...branch.specs.flatMap((change) => tooSmall(branch, change)),
    ...(shipsNothing || branch.changesets.some(({ sizes }) => sizes.size === 0) ? [] : missing(branch)),
    ...branch.specs.flatMap((change) => releaseTooSmall(branch, change)),
  ];
}

function unknownNames({ changesets, packages }: Branch): string[] {
  return changesets.flatMap(({ file, sizes }) =>
    [...sizes.keys()]
      .filter((named) => !packages.some(({ name }) => name === named))
      .map((named) => `${file} names ${named}, which is not a published package of this repository.`),
  );
}

/** Checks that a changed description has a changeset of its size. Neither an empty changeset nor the label is enough. */
function tooSmall({ changesets }: Branch, { api, comparison, needed }: SpecChange): string[] {
  const short = packagesOf(api).filter((name) => !atLeast(sizeFor(changesets, name) ?? "none", needed));
  if (short.length === 0) return [];
  const found = short.map((name) => `  ${name}: ${foundFor(sizeFor(changesets, name))}, needs ${needed}`);
  return [
    [
      `The changes to ${api.name} need a ${needed} changeset for its types and its client:`,
      ...found,
      ...reasons(comparison, needed),
      "Write it with `pnpm changeset from-spec`.",
    ].join("\n"),
  ];
}

/** Checks that any other change that ships has a changeset of any size. */
function missing({ changesets, shipped, specs }: Branch): string[] {
  const rejected = specs.filter(({ needed }) => needed !== "none").flatMap(({ api }) => packagesOf(api));
  return [...shipped]
    .filter(([name]) => !rejected.includes(name) && sizeFor(changesets, name) === undefined)
    .map(([name, files]) =>
      [
        `${name} has no changeset, but its published files changed:`,
        ...atMost(files.map((file) => `  ${file}`)),
        files.some((file) => file.includes("/generated/"))
          ? "Write it with `pnpm changeset from-spec`, or with `pnpm changeset` if no spec is the reason."
          : "Write it with `pnpm changeset`, or with `pnpm changeset --empty` if users are not affected.",
      ].join("\n"),
    );
}

/**
 * Checks the size of the next release, including merged changes, so that neither a removed changeset nor a manual version
 * bypasses the check.
 */
function releaseTooSmall({ pending, packages }: Branch, { api, sinceRelease }: SpecChange): string[] {
  if (sinceRelease === undefined) return [];
  const { tag, comparison } = sinceRelease;
  const released = tag.slice(tag.lastIndexOf("@") + 1);
  const short = packages
    .filter(({ name }) => packagesOf(api).includes(name))
    .map(({ name, version }) => ({
      name,
      size: largest([stepFrom(released, version), sizeFor(pending, name) ?? "none"]),
    }))
    .filter(({ size }) => !atLeast(size, comparison.size));
  if (short.length === 0) return [];
  return [
    [
      `The next release would be too small for the changes to ${api.name} since ${tag}:`,
      ...short.map(({ name, size }) => `  ${name}: ${foundFor(size)}, needs ${comparison.size}`),
      ...reasons(comparison, comparison.size),
      `Add the missing changeset with \`pnpm changeset from-spec --base ${tag}\`.`,
    ].join("\n"),
  ];
}

/** Returns the size of the step from one version to a later one. */
function stepFrom(before: string, after: string): Size {
  const [old = [], current = []] = [before, after].map((version) => version.split(/[.-]/, 3).map(Number));
  // A prerelease such as 1.2.0-next.0 is older than 1.2.0, and only what is not zero shows how large the release is.
  const isLeft = before !== after && before.includes("-");
  const differs = (part: number) => (current[part] ?? 0) !== (old[part] ?? 0);
  const index = [0, 1, 2].find(differs) ?? (isLeft ? [2, 1, 0].find((part) => current[part] !== 0) : undefined);
  return index === undefined ? "none" : ((["major", "minor", "patch"] as const)[index] ?? "none");
}

/** Returns the changes that require at least the size. */
function reasons(comparison: Comparison, needed: Size): string[] {
  const asks = ({ size }: Change) => atLeast(size, needed);
  return atMost(textLines({ ...comparison, changes: comparison.changes.filter(asks) }));
}

function atMost(lines: string[], count = 20): string[] {
  return lines.length <= count ? lines : [...lines.slice(0, count), `  and ${lines.length - count} more`];
}

function foundFor(size: Size | undefined): string {
  return size === undefined || size === "none" ? "no changeset" : size;
}
