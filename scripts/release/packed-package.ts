import { readFileSync } from "node:fs";
import { createPackageFromTarballData } from "@arethetypeswrong/core";

/** Contents of a tarball, as npm unpacks it. */
export interface PackedPackage {
  manifest: Manifest;
  /** Paths relative to the package, sorted. */
  files: string[];
  read: (file: string) => string;
}

export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  repository?: { url?: string; directory?: string };
  sideEffects?: boolean | string[];
  engines?: { node?: string };
  files?: string[];
  exports?: Exports;
  bin?: string | Record<string, string>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
}
export type Exports = string | { [key: string]: Exports };

export function readPacked(tarball: string): PackedPackage {
  const unpacked = createPackageFromTarballData(readFileSync(tarball));
  const folder = `/node_modules/${unpacked.packageName}/`;
  const files = unpacked.listFiles().map((file) => file.slice(folder.length));
  const read = (file: string) => unpacked.readFile(folder + file);
  return { manifest: JSON.parse(read("package.json")), files: files.sort(), read };
}
