import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { markdownLines } from "../compare/report.ts";
import { largest, type Size, smallest } from "../compare/size.ts";
import { fileAt } from "../repository/git.ts";
import { writeFiles } from "../repository/write-files.ts";
import type { Branch } from "./branch.ts";
import { packagesOf, type SpecChange } from "./spec-changes.ts";

/** What was done with a changeset made from a spec. */
export interface Written {
  file: string;
  what: "wrote" | "kept" | "removed";
}

/**
 * Makes the branch hold one changeset for each provider whose description it changed. The name ends with a hash of the content, which
 * tells an earlier one of the branch, to be replaced, from one that was edited since, and never that of one branch from another's.
 */
export function writeSpecChangesets(branch: Branch): Written[] {
  const wanted = new Map([...contents(branch)].map(([provider, content]) => [nameFor(provider, content), content]));
  const { folder } = branch;
  const earlier = ownChangesets(folder, branch.base);
  const edited = earlier.find((file) => !file.endsWith(`-${hashOf(readFileSync(path.join(folder, file), "utf8"))}.md`));
  if (edited) {
    throw new UserError(
      `${edited} was edited since it was written. Rename it to keep your words, or delete it; then run this again.`,
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

function contents({ specs, packages, shipped }: Branch): Map<string, string> {
  const changed = specs.filter(({ needed }) => needed !== "none");
  const own = new Set(specs.flatMap(({ api }) => packagesOf(api)));
  // Packages that hold something made from every description; no release of theirs breaks because of it.
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
    `What changed of \`${api.name}\`:`,
    "",
    ...markdownLines(comparison),
  ]);
  return `${["---", ...sizes.map(([name, size]) => `"${name}": ${size}`), "---", ...text].join("\n")}\n`;
}

/** Those that this command wrote for the branch: by their name, and not yet in the base. */
function ownChangesets(folder: string, base: string): string[] {
  return readdirSync(path.join(folder, ".changeset"))
    .filter((name) => /^from-spec-.+-[0-9a-f]{8}\.md$/.test(name))
    .map((name) => `.changeset/${name}`)
    .filter((file) => fileAt(folder, base, file) === undefined);
}

function nameFor(provider: string, content: string): string {
  return `.changeset/from-spec-${provider}-${hashOf(content)}.md`;
}

function hashOf(content: string): string {
  return createHash("sha256").update(content.replaceAll("\r\n", "\n")).digest("hex").slice(0, 8);
}
