import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import type { PackedPackage } from "./packed-package.ts";

/** Those that ask for no more than to be named. */
const FREE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
]);
/** Where a package says what of others it holds, under which licence: by hand, or as Vite writes it. */
const NOTICES = /(^|\/)third-party\.md$/i;

/** A package of someone else's, at the version that the lockfile has. */
interface ThirdParty {
  name: string;
  version: string;
  license: string;
}

/** Lists what installing the packages brings, all the way down. */
export async function dependencies(names: string[]): Promise<ThirdParty[]> {
  const filters = names.flatMap((name) => ["--filter", name]);
  const output = await runTask("pnpm", [...filters, "licenses", "list", "--prod", "--json"]);
  if (!output.startsWith("{")) return []; // `No licenses in packages found`
  const byLicence = JSON.parse(output) as Record<string, { name: string; versions: string[] }[]>;
  return Object.entries(byLicence).flatMap(([license, packages]) =>
    packages.flatMap(({ name, versions }) => versions.map((version) => ({ name, version, license }))),
  );
}

/**
 * Lists what of others is part of a package's files: tsdown leaves a comment with each file's place before its content, Vite, which minifies,
 * writes a list.
 */
export function bundled({ files, read }: PackedPackage): ThirdParty[] {
  const places = files
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .flatMap((file) => [...read(file).matchAll(PLACE)])
    .map(([, store = "", name = ""]) => path.join(root, "node_modules/.pnpm", store, "node_modules", name));
  const commented = [...new Set(places)].map((place) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8"));
    return { name, version, license: license ?? "none that it tells" };
  });
  const listed = [...notices({ files, read }).matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)];
  return [...commented, ...listed.map(([, name = "", version = "", license = ""]) => ({ name, version, license }))];
}

const PLACE = /^\/\/(?:#region)? .*node_modules\/\.pnpm\/([^/]+)\/node_modules\/((?:@[^/]+\/)?[^/]+)/gm;

function notices({ files, read }: Pick<PackedPackage, "files" | "read">): string {
  return files
    .filter((file) => NOTICES.test(file))
    .map(read)
    .join("\n");
}

/** Names what is installed or held without being free to use, and what is held without being named, a sentence each. */
export function licenceProblems(installed: ThirdParty[], packed: PackedPackage[]): string[] {
  const problems = installed.filter((each) => !isFree(each.license)).map(notFree);
  for (const each of packed) {
    const named = notices(each);
    for (const part of bundled(each)) {
      if (!isFree(part.license)) problems.push(`${each.manifest.name} holds ${notFree(part)}`);
      else if (!named.includes(part.name) || !named.includes(part.version))
        problems.push(
          `${each.manifest.name} holds ${part.name} ${part.version}: name it, with its licence, in THIRD-PARTY.md`,
        );
    }
  }
  return problems;
}

function notFree({ name, version, license }: ThirdParty): string {
  return `${name} ${version} is under ${license}, which is not among the licences that these packages may bring`;
}

/** An expression of SPDX: with OR one of the licences will do, with AND all must. */
function isFree(license: string): boolean {
  const alternatives = license.replaceAll(/[()]/g, "").split(" OR ");
  return alternatives.some((all) => all.split(" AND ").every((each) => FREE.has(each.trim())));
}
