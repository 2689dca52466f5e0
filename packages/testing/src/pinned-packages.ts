import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "@linkwright/codegen/repository/npm";
import { root } from "@linkwright/codegen/repository/root";

/**
 * Packages that only some commands need, and that are larger than all others together. They are pinned by a manifest of
 * their own, and installed below `node_modules/.cache` when first used.
 */
export class PinnedPackages {
  readonly folder: string;
  readonly #manifest: string;

  constructor(name: string, manifest: string) {
    this.folder = path.join(root, "node_modules/.cache/linkwright", name);
    this.#manifest = manifest;
  }

  /** Does nothing if an earlier run installed them. */
  async install(): Promise<void> {
    const stamp = path.join(this.folder, "installed.json");
    const manifest = readFileSync(this.#manifest, "utf8");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === manifest) return;
    mkdirSync(this.folder, { recursive: true });
    copyFileSync(this.#manifest, path.join(this.folder, "package.json"));
    await npm(
      this.folder,
      "install",
      "--ignore-scripts",
      "--no-bin-links",
      "--no-package-lock",
      "--no-audit",
      "--no-fund",
    );
    writeFileSync(stamp, manifest);
  }

  /** Returns the path of a file of one of them. */
  path(file: string): string {
    return path.join(this.folder, "node_modules", file);
  }
}
