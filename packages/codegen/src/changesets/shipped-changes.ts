import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileAt } from "../repository/git.ts";
import type { WorkspacePackage } from "../repository/workspace-packages.ts";

/**
 * Returns the changed files that change a package's tarball: files that its `files` list, inputs of the build of such files
 * (see turbo.json), and files that every tarball contains (manifest, README, license). The manifest's version and the
 * changelog are omitted, since a release writes them.
 */
export function shippedChanges(
  { folder, files }: WorkspacePackage,
  changed: string[],
  base: string,
  root: string,
): string[] {
  const manifest = `${folder}/package.json`;
  const packed = files.map((pattern) => within(folder, pattern));
  const { inputs, outputs } = buildOf(root, folder);
  const isBuilt = outputs.some((output) => files.some((listed) => covers(output, listed) || covers(listed, output)));
  return changed.filter((file) => {
    if (file === manifest) return manifestChanged(root, file, base);
    if (file === `${folder}/CHANGELOG.md`) return false;
    if (path.posix.dirname(file) === folder && /^(readme|licen[cs]e)(\.|$)/i.test(path.posix.basename(file)))
      return true;
    // pnpm packs the license of the root if a package has none of its own.
    if (file === "LICENSE") return !existsSync(path.join(root, folder, "LICENSE"));
    return listHolds(packed, file) || (isBuilt && listHolds(inputs, file));
  });
}

/** Reads a package's `build` in turbo.json: its inputs, relative to the root, and its outputs, relative to the package. */
function buildOf(root: string, folder: string): { inputs: string[]; outputs: string[] } {
  const shared = turboConfig(root, "turbo.json");
  const own = existsSync(path.join(root, folder, "turbo.json")) ? turboConfig(root, `${folder}/turbo.json`) : undefined;
  const { inputs = ["**"], outputs = [] } = { ...shared.tasks.build, ...own?.tasks.build };
  const read = inputs.map((input) =>
    input.includes("$TURBO_ROOT$/")
      ? input.replace("$TURBO_ROOT$/", "")
      : within(folder, input.replace("$TURBO_DEFAULT$", "**")),
  );
  return { inputs: [...read, ...(shared.globalDependencies ?? [])], outputs };
}

interface TurboConfig {
  globalDependencies?: string[];
  tasks: { build?: { inputs?: string[]; outputs?: string[] } };
}

function turboConfig(root: string, file: string): TurboConfig {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

function within(folder: string, pattern: string): string {
  return isExclusion(pattern) ? `!${within(folder, pattern.slice(1))}` : path.posix.join(folder, pattern);
}

/** Returns `true` if one of the patterns matches a file, and none that begins with `!` does. */
function listHolds(patterns: string[], file: string): boolean {
  return (
    patterns.some((pattern) => !isExclusion(pattern) && covers(pattern, file)) &&
    !patterns.some((pattern) => isExclusion(pattern) && covers(pattern.slice(1), file))
  );
}

function isExclusion(pattern: string): boolean {
  return pattern.startsWith("!");
}

/** Returns `true` if a pattern, or a folder written as one, matches a file. */
function covers(pattern: string, file: string): boolean {
  const plain = pattern.replace(/^\.\//, "").replace(/\/(\*\*)?$/, "");
  return plain === "" || file === plain || file.startsWith(`${plain}/`) || path.posix.matchesGlob(file, plain);
}

function manifestChanged(root: string, file: string, base: string): boolean {
  const [before, after] = [fileAt(root, base, file), readFileSync(path.join(root, file), "utf8")];
  return before === undefined || withoutVersion(before) !== withoutVersion(after);
}

function withoutVersion(manifest: string): string {
  return JSON.stringify({ ...JSON.parse(manifest), version: undefined });
}
