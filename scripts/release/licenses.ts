import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { runTask } from "@linkwright/codegen/repository/run-task";
import type { PackedPackage } from "./packed-package.ts";

/** Licenses that require no more than attribution. */
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
/** Lists of bundled third-party code with its licenses: written by hand, or by Vite. */
const NOTICES = /(^|\/)third-party\.md$/i;

/** A third-party package, at the version of the lockfile. */
interface ThirdParty {
  name: string;
  version: string;
  license: string;
}

/** Returns everything that installing the packages installs, including indirect dependencies. */
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
 * Returns the third-party code in a package's files: tsdown writes a comment with each file's path before its content;
 * Vite, which minifies, writes a list.
 */
export function bundled({ files, read }: PackedPackage): ThirdParty[] {
  const places = files
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .flatMap((file) => [...read(file).matchAll(PLACE)])
    .map(([, store = "", name = ""]) => path.join(root, "node_modules/.pnpm", store, "node_modules", name));
  const commented = [...new Set(places)].map((place) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(place, "package.json"), "utf8"));
    return { name, version, license: license ?? "not stated" };
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

/**
 * Returns what is installed or bundled without a free license, and what is bundled without being listed, a sentence each.
 */
export function licenseProblems(installed: ThirdParty[], packed: PackedPackage[]): string[] {
  const problems = installed.filter((each) => !isFree(each.license)).map(notFree);
  for (const each of packed) {
    const named = notices(each);
    for (const part of bundled(each)) {
      if (!isFree(part.license)) problems.push(`${each.manifest.name} bundles ${notFree(part)}`);
      else if (!named.includes(part.name) || !named.includes(part.version))
        problems.push(
          `${each.manifest.name} bundles ${part.name} ${part.version}: list it, with its license, in THIRD-PARTY.md`,
        );
    }
  }
  return problems;
}

function notFree({ name, version, license }: ThirdParty): string {
  return `${name} ${version} is under ${license}, which is not an allowed license`;
}

/** An SPDX expression: with OR, one of the licenses is sufficient; with AND, all are required. */
function isFree(license: string): boolean {
  const alternatives = license.replaceAll(/[()]/g, "").split(" OR ");
  return alternatives.some((all) => all.split(" AND ").every((each) => FREE.has(each.trim())));
}
