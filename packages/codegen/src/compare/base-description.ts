import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { fetched } from "@linkwright/description/foreign/fetched";
import { UserError } from "../command/main.ts";
import type { Api } from "../repository/apis.ts";
import { git } from "../repository/git.ts";
import { withPackage } from "../repository/npm.ts";
import { root } from "../repository/root.ts";

/**
 * Returns the description to compare with. `base` is a file, a URL, a version on npm (`1.2.0`) or a git reference. Defaults
 * to the newest released version, by its git tag; returns `undefined` if there is no release yet.
 */
export async function baseDescription(
  api: Api,
  base: string | undefined,
  folder = root,
): Promise<Description | undefined> {
  const file = `${api.types}/openapi.json`;
  if (base === undefined) {
    const tag = newestTag(api, folder);
    return tag === undefined ? undefined : parsed(git(folder, "show", `${tag}:${file}`), tag);
  }
  if (/^https?:/.test(base)) return parsed(await fetched(base, 30), base);
  if (/^\d+\.\d+\.\d+/.test(base)) return published(api, base);
  if (existsSync(path.resolve(base))) return parsed(readFileSync(path.resolve(base), "utf8"), base);
  return parsed(git(folder, "show", `${base}:${file}`), base);
}

/**
 * Returns the tag of the newest release of an API's types package. Tags are in the format of changesets:
 * `@linkwright/stytch-types@1.2.0`.
 */
export function newestTag({ provider }: Api, folder = root): string | undefined {
  const tags = git(
    folder,
    // Prereleases come before their release.
    ...["-c", "versionsort.suffix=-"],
    ...["tag", "--list", `@linkwright/${provider}-types@*`, "--sort=-version:refname"],
  );
  return tags.split("\n")[0] || undefined;
}

/** Reads a published version from the configured npm registry, which may be a private one. */
function published({ provider, types }: Api, version: string): Promise<Description> {
  const name = `@linkwright/${provider}-types@${version}`;
  const file = path.join(path.relative(`packages/${provider}-types`, types), "openapi.json");
  return withPackage(name, async (folder) => parsed(await readFile(path.join(folder, file), "utf8"), name));
}

export function parsed(text: string, from: string): Description {
  try {
    const value = JSON.parse(text);
    if (typeof value?.openapi === "string" && typeof value.paths === "object") return value;
  } catch {
    // reported below
  }
  throw new UserError(`${from} is not an OpenAPI description in JSON.`);
}

export function ownDescription(api: Api, folder = root): Description {
  return JSON.parse(readFileSync(path.join(folder, api.types, "openapi.json"), "utf8"));
}
