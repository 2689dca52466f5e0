import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTask } from "../repository/run-task.ts";

/**
 * Returns the lockfile of a repository after packages are added. `manifests` are their package.json files by path. It is
 * resolved in `folder`, since pnpm needs only the manifests of a workspace.
 */
export async function lockfileWith(
  manifests: ReadonlyMap<string, string>,
  repository: string,
  folder: string,
): Promise<string> {
  const place = (file: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    return path.join(folder, file);
  };
  for (const file of [...workspaceFiles(repository), ...workspaceManifests(repository)])
    copyFileSync(path.join(repository, file), place(file));
  for (const [file, content] of manifests) writeFileSync(place(file), content);
  const options = ["--lockfile-only", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts"];
  await runTask("pnpm", ["install", ...options], { cwd: folder });
  return readFileSync(path.join(folder, "pnpm-lock.yaml"), "utf8");
}

function workspaceFiles(repository: string): string[] {
  const files = ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ".npmrc"];
  return files.filter((file) => existsSync(path.join(repository, file)));
}

function workspaceManifests(repository: string): string[] {
  const folders = ["packages", "examples"].filter((folder) => existsSync(path.join(repository, folder)));
  return folders.flatMap((folder) =>
    readdirSync(path.join(repository, folder))
      .map((name) => `${folder}/${name}/package.json`)
      .filter((file) => existsSync(path.join(repository, file))),
  );
}
