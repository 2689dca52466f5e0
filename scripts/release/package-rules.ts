import path from "node:path";
import type { Exports, Manifest, PackedPackage } from "./packed-package.ts";

// npm runs these on the machines of users.
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/**
 * Returns the problems of a packed package, a sentence each. `folder` is its place in the repository: `packages/stytch`.
 */
export function packageProblems(packed: PackedPackage, folder: string): string[] {
  return [...manifestProblems(packed.manifest, folder), ...fileProblems(packed), ...sourceMapProblems(packed)];
}

function manifestProblems(manifest: Manifest, folder: string): string[] {
  const problems: string[] = [];
  const { repository, sideEffects, engines, license, files, scripts, dependencies } = manifest;
  if (!repository?.url?.startsWith("git+https://"))
    problems.push("`repository.url` must start with git+https://, since npm checks its provenance against it");
  if (repository?.directory !== folder) problems.push(`\`repository.directory\` must be ${folder}`);
  if (sideEffects !== false) problems.push("`sideEffects` must be false, so that bundlers remove unused code");
  if (!/^>=\d+(\.\d+)*$/.test(engines?.node ?? "")) problems.push("`engines.node` must be a minimum version: >=20");
  if (license !== "MIT") problems.push("`license` must be MIT");
  if (!files?.includes("CHANGELOG.md")) problems.push("`files` must list CHANGELOG.md, which npm omits otherwise");
  for (const script of INSTALL_SCRIPTS)
    if (scripts?.[script]) problems.push(`\`scripts.${script}\` would run on the machines of users`);
  for (const [name, range] of Object.entries(dependencies ?? {}))
    if (range.includes(":")) problems.push(`\`dependencies.${name}\` is ${range}, which no registry accepts`);
  return [...problems, ...conditionProblems(manifest.exports ?? {}, "exports")];
}

/** TypeScript uses the first condition that it knows: it has to be `types`, and no source file of ours may be left. */
function conditionProblems(exports: Exports, place: string): string[] {
  if (typeof exports === "string") return [];
  const conditions = Object.keys(exports);
  const problems = Object.entries(exports).flatMap(([key, value]) => conditionProblems(value, `${place}["${key}"]`));
  if (conditions.indexOf("types") > 0) problems.push(`\`types\` must be the first of ${place}`);
  if (conditions.includes("@linkwright/source")) problems.push(`${place} names a source file, which is not packed`);
  return problems;
}

function fileProblems({ manifest, files }: PackedPackage): string[] {
  const wanted = ["README.md", "LICENSE", ...(everReleased(manifest) ? ["CHANGELOG.md"] : [])];
  const named = [...targets(manifest.exports ?? {}), ...targets(manifest.bin ?? {})].map((file) =>
    path.posix.normalize(file),
  );
  return [
    ...wanted.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...named.filter((file) => !files.includes(file)).map((file) => `package.json refers to ${file}, which is missing`),
  ];
}

/** Changesets writes the changelog with the first version. */
function everReleased({ version }: Manifest): boolean {
  return version !== "0.0.0";
}

function targets(exports: Exports): string[] {
  return typeof exports === "string" ? [exports] : Object.values(exports).flatMap(targets);
}

/** A source map must be packed, and so must its sources, unless it contains them. */
function sourceMapProblems({ files, read }: PackedPackage): string[] {
  const readable = files.filter((file) => /\.([cm]?[jt]s|css)$/.test(file));
  return readable.flatMap((file) => {
    const [, url] = /^(?:\/\/|\/\*)# sourceMappingURL=(\S+)/m.exec(read(file)) ?? [];
    if (url === undefined || url.startsWith("data:")) return [];
    const map = path.posix.join(path.posix.dirname(file), url);
    if (!files.includes(map)) return [`${file} points to ${map}, which is missing`];
    const { sources, sourcesContent, sourceRoot = "" } = JSON.parse(read(map)) as SourceMap;
    return sources
      .filter((_, index) => typeof sourcesContent?.[index] !== "string")
      .map((source) => path.posix.join(path.posix.dirname(map), sourceRoot, source))
      .filter((source) => !files.includes(source))
      .map((source) => `${map} points to ${source}, which is missing`);
  });
}

interface SourceMap {
  sources: string[];
  sourcesContent?: (string | null)[];
  sourceRoot?: string;
}
