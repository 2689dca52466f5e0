import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { writeFiles } from "../repository/write-files.ts";

type Files = ReadonlyMap<string, string>;

/**
 * Writes the files of a new provider to a repository: first those that only the provider has, then changed files of the
 * repository, and finally the lockfile and redocly.yaml. So a run that is killed has registered nothing, and running it
 * again completes it.
 *
 * Never overwrites files that someone else may have written: throws a `UserError`, with nothing changed, if the provider's
 * places contain anything other than what this writes.
 */
export function placeProvider(repository: string, name: string, files: Files, write = writeFiles): void {
  checkUntouched(repository, name, files);
  const others = filesAt(repository, name).filter((file) => !files.has(file));
  const foreign = others.find((file) => !files.has(file.replace(TEMPORARY, "")));
  if (foreign !== undefined) throw taken(repository, name, foreign);
  const ordered = [...files]
    .filter(([file, content]) => contentOf(repository, file) !== content)
    .sort(([a], [b]) => turn(name, a) - turn(name, b));
  write(repository, new Map(ordered), others);
}

/** Throws a `UserError` if one of a new provider's files already exists with other content. */
export function checkUntouched(repository: string, name: string, files: Files): void {
  for (const [file, content] of files) {
    const there = isOwn(name, file) ? contentOf(repository, file) : undefined;
    if (there !== undefined && there !== content) throw taken(repository, name, file);
  }
}

function contentOf(repository: string, file: string): string | undefined {
  const absolute = path.join(repository, file);
  return existsSync(absolute) ? readFileSync(absolute, "utf8") : undefined;
}

/** Extension of a temporary file of `writeFiles` that was not moved into place. */
const TEMPORARY = /\.\d+\.tmp$/;

/** Returns folders and files that only this provider has. */
function placesOf(name: string): string[] {
  return [`specs/${name}`, `packages/${name}`, `packages/${name}-types`, `.changeset/add-${name}.md`];
}

function isOwn(name: string, file: string): boolean {
  return placesOf(name).some((place) => file === place || file.startsWith(`${place}/`));
}

/**
 * Returns the order in which a file is written. A package exists once it has a manifest, and a provider once redocly.yaml
 * lists it.
 */
function turn(name: string, file: string): number {
  if (file === "redocly.yaml") return 4;
  if (file === "pnpm-lock.yaml") return 3;
  if (!isOwn(name, file)) return 2;
  return file.endsWith("/package.json") ? 1 : 0;
}

/** Returns the files in the provider's places. */
function filesAt(repository: string, name: string): string[] {
  return placesOf(name).flatMap((place) => {
    const absolute = path.join(repository, place);
    if (!existsSync(absolute)) return [];
    return statSync(absolute).isDirectory() ? filesBelow(repository, place) : [place];
  });
}

/** Returns the files below a folder of the repository, except for what pnpm links there. */
export function filesBelow(repository: string, folder: string): string[] {
  return readdirSync(path.join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.name === "node_modules") return [];
    return entry.isDirectory() ? filesBelow(repository, file) : [file];
  });
}

function taken(repository: string, name: string, file: string): UserError {
  const there = placesOf(name).filter((place) => existsSync(path.join(repository, place)));
  return new UserError(
    `${file} already exists with other content, so nothing was changed. If an interrupted run left it, delete ${there.join(", ")} and run this command again; otherwise choose another name.`,
  );
}
