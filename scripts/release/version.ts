import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "@linkwright/codegen/command/main";
import { git } from "@linkwright/codegen/repository/git";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { writeFiles } from "@linkwright/codegen/repository/write-files";

/** Files that `changeset version` writes. */
const WRITTEN = ["pnpm-workspace.yaml", "pnpm-lock.yaml", "*package.json", "*CHANGELOG.md"];

/**
 * Sets the versions and changelogs of packages according to the changesets. Resolves to the files that changed.
 *
 * `changeset version` writes file by file and deletes the changesets last, so if it was killed in between, another run
 * would raise the same versions once more. So it works on a copy, and never overwrites uncommitted changes, which a killed
 * run leaves.
 */
export async function version(repository = root): Promise<string[]> {
  if (changesets(repository).length === 0) return [];
  const changed = git(repository, "status", "--porcelain", "--", ...WRITTEN).trimEnd();
  if (changed !== "")
    throw new UserError(
      `Versions are raised from those of the last commit. Commit or restore these files first:\n${changed}`,
    );
  const copy = mkdtempSync(path.join(tmpdir(), "linkwright-version-"));
  try {
    const before = readFiles(repository, filesOf(repository));
    for (const file of before.keys()) {
      cpSync(path.join(repository, file), path.join(copy, file));
    }
    // The changelog names the commits that added the changesets.
    const GIT_DIR = git(repository, "rev-parse", "--absolute-git-dir").trim();
    await runTask("changeset", ["version"], { cwd: copy, env: { ...process.env, GIT_DIR } });
    const after = readFiles(copy, filesBelow(copy));
    const write = new Map([...after].filter(([file, content]) => before.get(file) !== content));
    const remove = [...before.keys()].filter((file) => !after.has(file));
    writeFiles(repository, write, remove);
    return [...write.keys(), ...remove].sort();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Returns the changesets that are not part of a version yet. */
function changesets(repository: string): string[] {
  return readdirSync(path.join(repository, ".changeset")).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );
}

/** Returns what `changeset version` reads or writes, except for what git ignores. */
function filesOf(repository: string): string[] {
  const known = ["--cached", "--others", "--exclude-standard"];
  const files = git(repository, "ls-files", "-z", ...known, "--", ".changeset", ...WRITTEN).split("\0");
  return files.filter((file) => file !== "" && existsSync(path.join(repository, file)));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

function readFiles(folder: string, files: string[]): Map<string, string> {
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
}
