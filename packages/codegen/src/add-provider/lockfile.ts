import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../repository/root.ts";
import { runTask } from "../repository/run-task.ts";

/**
 * The lockfile that the repository has once packages are added, made in a folder of its own: pnpm needs no more of a workspace than its
 * manifests. `manifests` are those added, by their path.
 */
export async function lockfileWith(manifests: ReadonlyMap<string, string>, folder: string): Promise<string> {
  const place = (file: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    return path.join(folder, file);
  };
  for (const file of [...workspaceFiles(), ...workspaceManifests()]) copyFileSync(path.join(root, file), place(file));
  for (const [file, content] of manifests) writeFileSync(place(file), content);
  const options = ["--lockfile-only", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts"];
  await runTask("pnpm", ["install", ...options], { cwd: folder });
  return readFileSync(path.join(folder, "pnpm-lock.yaml"), "utf8");
}

function workspaceFiles(): string[] {
  const files = ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ".npmrc"];
  return files.filter((file) => existsSync(path.join(root, file)));
}

function workspaceManifests(): string[] {
  return ["packages", "examples"].flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .map((name) => `${folder}/${name}/package.json`)
      .filter((file) => existsSync(path.join(root, file))),
  );
}
