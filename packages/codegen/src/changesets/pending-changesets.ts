import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseChangesetFile } from "@changesets/parse";
import { UserError } from "../command/main.ts";
import { largest, type Size } from "../compare/size.ts";

export interface Changeset {
  /** File of the changeset, such as `.changeset/brave-cats.md`. */
  file: string;
  /** Size for each package that it names. Empty for an empty changeset. */
  sizes: Map<string, Size>;
}

/** Reads the changesets of the working tree. */
export function pendingChangesets(folder: string): Changeset[] {
  return readdirSync(path.join(folder, ".changeset"))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => `.changeset/${name}`)
    .map((file) => ({ file, sizes: sizesOf(folder, file) }));
}

function sizesOf(folder: string, file: string): Map<string, Size> {
  try {
    const { releases } = parseChangesetFile(readFileSync(path.join(folder, file), "utf8"));
    return new Map(releases.map(({ name, type }) => [name, type]));
  } catch (error) {
    throw new UserError(`${file}: ${(error as Error).message}`);
  }
}

/** Returns the largest size that changesets give a package; `undefined` if none names it. */
export function sizeFor(changesets: Changeset[], name: string): Size | undefined {
  const sizes = changesets.map(({ sizes }) => sizes.get(name)).filter((size) => size !== undefined);
  return sizes.length === 0 ? undefined : largest(sizes);
}
