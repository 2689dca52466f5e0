import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.ts";

/** A published package. */
export interface WorkspacePackage {
  name: string;
  version: string;
  /** Folder of the package, such as `packages/upvio`. */
  folder: string;
  /** The `files` of its package.json. */
  files: string[];
}

/** Returns the published packages of the working tree, sorted by folder name. */
export function publishedPackages(repository = root): WorkspacePackage[] {
  return readdirSync(path.join(repository, "packages"))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(path.join(repository, folder, "package.json")))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(path.join(repository, folder, "package.json"), "utf8")),
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({
      folder,
      name: manifest.name,
      version: manifest.version,
      files: manifest.files ?? [""],
    }));
}
