import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { writeFiles } from "../repository/write-files.ts";

type Files = ReadonlyMap<string, string>;

/**
 * Writes the files of a new provider into a repository: first those that are the provider's alone, then those that the repository has
 * already, at last the lockfile and redocly.yaml. So a run that is killed has registered nothing, and running it again completes it.
 *
 * Nothing is overwritten that somebody else may have written: throws a `UserError`, with nothing changed, where the provider's places hold
 * anything but what this writes.
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

/** Throws a `UserError` where one of a new provider's files is there already and holds something else. */
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

/** Ending of a file that `writeFiles` has not put in its place yet. */
const TEMPORARY = /\.\d+\.tmp$/;

/** Folders and files that only this provider has. */
function placesOf(name: string): string[] {
  return [`specs/${name}`, `packages/${name}`, `packages/${name}-types`, `.changeset/add-${name}.md`];
}

function isOwn(name: string, file: string): boolean {
  return placesOf(name).some((place) => file === place || file.startsWith(`${place}/`));
}

/** A package is one once it has a manifest, and a provider once redocly.yaml lists it. */
function turn(name: string, file: string): number {
  if (file === "redocly.yaml") return 4;
  if (file === "pnpm-lock.yaml") return 3;
  if (!isOwn(name, file)) return 2;
  return file.endsWith("/package.json") ? 1 : 0;
}

/** Files at the provider's places. */
function filesAt(repository: string, name: string): string[] {
  return placesOf(name).flatMap((place) => {
    const absolute = path.join(repository, place);
    if (!existsSync(absolute)) return [];
    return statSync(absolute).isDirectory() ? filesBelow(repository, place) : [place];
  });
}

/** Files below a folder of the repository, but for what pnpm links there. */
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
    `${file} is there already, and not as this would write it: nothing was changed. If an interrupted run left it, delete ${there.join(", ")} and run this again; else choose another name.`,
  );
}
