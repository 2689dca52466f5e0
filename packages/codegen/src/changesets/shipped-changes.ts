import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileAt } from "../repository/git.ts";
import type { WorkspacePackage } from "../repository/workspace-packages.ts";

/**
 * Which of the changed files change what a package's tarball holds: those that its `files` list, those that its build makes such files
 * of (turbo.json tells), and what every tarball holds (manifest, README, licence). The manifest's version and the changelog are left
 * out: a release writes them.
 */
export function shippedChanges(
  { folder, files }: WorkspacePackage,
  changed: string[],
  base: string,
  root: string,
): string[] {
  const within = (file: string) => path.posix.join(folder, file);
  const { inputs, outputs } = buildOf(root, folder);
  const built = outputs.some((output) => files.some((listed) => covers(output, listed) || covers(listed, output)));
  const patterns = [
    ...files.filter((listed) => !listed.startsWith("!")).map(within),
    ...(built ? inputs.map((input) => (input.startsWith("/") ? input.slice(1) : within(input))) : []),
  ];
  return changed.filter((file) => {
    if (file === within("package.json")) return manifestChanged(root, file, base);
    if (file === within("CHANGELOG.md")) return false;
    if (path.posix.dirname(file) === folder && /^(readme|licen[cs]e)(\.|$)/i.test(path.posix.basename(file)))
      return true;
    // pnpm packs the root's licence where a package has none of its own.
    if (file === "LICENSE") return !existsSync(path.join(root, within("LICENSE")));
    return patterns.some((pattern) => covers(pattern, file));
  });
}

/** What a package's build reads and writes, as turbo.json says; a path with a leading slash is relative to the root. */
function buildOf(root: string, folder: string): { inputs: string[]; outputs: string[] } {
  const shared = turboConfig(root, "turbo.json");
  const own = existsSync(path.join(root, folder, "turbo.json")) ? turboConfig(root, `${folder}/turbo.json`) : undefined;
  const { inputs = ["**"], outputs = [] } = { ...shared.tasks.build, ...own?.tasks.build };
  const read = inputs
    .filter((input) => !input.startsWith("!"))
    .map((input) => input.replace("$TURBO_DEFAULT$", "**").replace("$TURBO_ROOT$/", "/"));
  return { inputs: [...read, ...(shared.globalDependencies ?? []).map((file) => `/${file}`)], outputs };
}

interface TurboConfig {
  globalDependencies?: string[];
  tasks: { build?: { inputs?: string[]; outputs?: string[] } };
}

function turboConfig(root: string, file: string): TurboConfig {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

/** Whether a pattern, or a folder that is written as one, holds the file. */
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
