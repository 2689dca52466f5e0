import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "@linkwright/codegen/repository/npm";
import { runTask } from "@linkwright/codegen/repository/run-task";
import { publishedPackages } from "@linkwright/codegen/repository/workspace-packages";

/** Returns the published folders below `packages`. */
export function publishedFolders(): string[] {
  return publishedPackages().map(({ folder }) => path.basename(folder));
}

/** Packs the built packages as they are published. Resolves to their tarballs by folder name. */
export async function pack(destination: string, folders = publishedFolders()): Promise<Map<string, string>> {
  mkdirSync(destination, { recursive: true });
  const tarballs = new Map<string, string>();
  for (const folder of folders) {
    const tarball = path.join(destination, `${folder}.tgz`);
    await runTask("pnpm", ["--dir", `packages/${folder}`, "pack", "--out", tarball]);
    tarballs.set(folder, tarball);
  }
  return tarballs;
}

/**
 * Packs the built packages and installs them with npm into a folder, as in a project outside the workspace. Resolves to the
 * tarballs.
 */
export async function installPacked(
  project: string,
  folders = publishedFolders(),
  name = "outside",
): Promise<Map<string, string>> {
  const tarballs = await pack(path.join(project, "tarballs"), folders);
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name, version: "0.0.0", private: true }));
  await npm(project, "install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs.values());
  return tarballs;
}

/** Returns what a project can import from an installed package, such as `@linkwright/stytch/b2b`, without JSON files. */
export function subpaths(project: string, name: string): string[] {
  const manifest = JSON.parse(readFileSync(path.join(project, "node_modules", name, "package.json"), "utf8"));
  return Object.keys(manifest.exports)
    .filter((subpath) => !subpath.endsWith(".json"))
    .map((subpath) => name + subpath.slice(1));
}
