import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.ts";

/** A package that is published. */
export interface WorkspacePackage {
  name: string;
  version: string;
  /** `packages/upvio` */
  folder: string;
  /** The `files` of its package.json. */
  files: string[];
}

/** The packages of the working tree that are published, by folder name. */
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
