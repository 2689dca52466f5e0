import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm.ts";
import { root } from "./root.ts";
import { runTask } from "./run-task.ts";

/** Packs the built packages and installs them with npm into a folder, as a project outside the workspace gets them. */
export async function installPacked(
  project: string,
  packages = readdirSync(path.join(root, "packages")),
): Promise<void> {
  const tarballs = path.join(project, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  for (const name of packages) {
    await runTask("pnpm", ["--dir", `packages/${name}`, "pack", "--pack-destination", tarballs]);
  }
  writeFileSync(path.join(project, "package.json"), '{ "name": "outside", "private": true }');
  const files = readdirSync(tarballs).map((file) => `./tarballs/${file}`);
  await npm(project, "install", "--no-audit", "--no-fund", "--prefer-offline", ...files);
}

/** What a project can import of an installed package: `@linkwright/stytch/b2b` and so on, JSON files left out. */
export function subpaths(project: string, name: string): string[] {
  const manifest = JSON.parse(readFileSync(path.join(project, "node_modules", name, "package.json"), "utf8"));
  return Object.keys(manifest.exports)
    .filter((subpath) => !subpath.endsWith(".json"))
    .map((subpath) => name + subpath.slice(1));
}
