import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { markdownLines } from "../compare/report.ts";
import { largest, type Size, smallest } from "../compare/size.ts";
import { readApis } from "../repository/apis.ts";
import { fileAt } from "../repository/git.ts";
import { writeFiles } from "../repository/write-files.ts";
import type { Branch } from "./branch.ts";
import { packagesOf, type SpecChange } from "./spec-changes.ts";

/** A changeset made from specs, and what happened to it. */
export interface Written {
  file: string;
  what: "wrote" | "kept" | "removed";
}

/**
 * Writes one changeset for each provider whose description the branch changed, in place of those of an earlier run. File
 * names end with a hash of the content, which shows if a changeset was edited and distinguishes those of different
 * branches.
 */
export function writeSpecChangesets(branch: Branch): Written[] {
  const { folder, base } = branch;
  const wanted = new Map([...contents(branch)].map(([provider, content]) => named(provider, content, folder, base)));
  const earlier = ownChangesets(folder, base);
  const edited = earlier.find((file) => !file.endsWith(`-${hashOf(readFileSync(path.join(folder, file), "utf8"))}.md`));
  if (edited) {
    throw new UserError(
      `${edited} was edited after it was written. Rename it to keep your text, or delete it, and run this again.`,
    );
  }
  const stale = earlier.filter((file) => !wanted.has(file));
  const fresh = [...wanted].filter(([file]) => !existsSync(path.join(folder, file)));
  writeFiles(folder, new Map(fresh), stale);
  return [
    ...[...wanted.keys()].map((file) => ({
      file,
      what: earlier.includes(file) ? ("kept" as const) : ("wrote" as const),
    })),
    ...stale.map((file) => ({ file, what: "removed" as const })),
  ];
}

function contents({ folder, specs, packages, shipped }: Branch): Map<string, string> {
  const changed = specs.filter(({ needed }) => needed !== "none");
  const own = new Set([...readApis(folder), ...specs.map(({ api }) => api)].flatMap(packagesOf));
  // Packages that contain something derived from all descriptions. No such change breaks their users.
  const derived = [...shipped]
    .filter(([name, files]) => !own.has(name) && files.some((file) => file.includes("/generated/")))
    .map(([name]) => name);
  return new Map(
    [...new Set(changed.map(({ api }) => api.provider))].map((provider) => {
      const changes = changed.filter(({ api }) => api.provider === provider);
      const size = largest(changes.map(({ needed }) => needed));
      const sizes = packages.flatMap(({ name }): [string, Size][] => {
        if (changes.some(({ api }) => packagesOf(api).includes(name))) return [[name, size]];
        return derived.includes(name) ? [[name, smallest(size, "minor")]] : [];
      });
      return [provider, changesetOf(sizes, changes)];
    }),
  );
}

function changesetOf(sizes: [string, Size][], changes: SpecChange[]): string {
  const text = changes.flatMap(({ api, comparison }) => [
    "",
    `Changes to \`${api.name}\`:`,
    "",
    ...markdownLines(comparison),
  ]);
  return `${["---", ...sizes.map(([name, size]) => `"${name}": ${size}`), "---", ...text].join("\n")}\n`;
}

/** Returns the changesets that an earlier run wrote for the branch: by their names, if they are not in the base yet. */
function ownChangesets(folder: string, base: string): string[] {
  return readdirSync(path.join(folder, ".changeset"))
    .filter((name) => /^from-spec-.+-[0-9a-f]{8}\.md$/.test(name))
    .map((name) => `.changeset/${name}`)
    .filter((file) => fileAt(folder, base, file) === undefined);
}

/**
 * Returns file and content. If the base has the same text from another branch, an additional line break makes them differ.
 */
function named(provider: string, content: string, folder: string, base: string): [file: string, content: string] {
  const file = `.changeset/from-spec-${provider}-${hashOf(content)}.md`;
  return fileAt(folder, base, file) === undefined ? [file, content] : named(provider, `${content}\n`, folder, base);
}

function hashOf(content: string): string {
  return createHash("sha256").update(content.replaceAll("\r\n", "\n")).digest("hex").slice(0, 8);
}
