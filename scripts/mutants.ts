// pnpm test:mutants [package …]: inserts faults into the code of packages, one at a time, and fails if the tests detect too
// few.
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { main, UserError } from "@linkwright/codegen/command/main";
import { changedSince } from "@linkwright/codegen/repository/git";
import { root } from "@linkwright/codegen/repository/root";
import { runTool } from "@linkwright/codegen/repository/run-task";
import { PinnedPackages } from "@linkwright/testing/pinned-packages";
import { REDIS_SERVER_PATH } from "@linkwright/testing/redis-server-path";
import { RepositoryCopy } from "@linkwright/testing/repository-copy";
import { THRESHOLDS } from "./mutants/thresholds.ts";

const USAGE = `pnpm test:mutants [package …] [--since <git ref>] [--files <pattern>] [--sample <share> [--seed <text>]]
  package   ${Object.keys(THRESHOLDS).join(", ")} (default: all)
  --since   only files that changed since this commit
  --files   only files whose path contains this text
  --sample  only this share of the mutants, between 0 and 1
  --seed    seed of the sample (default: 1)
Reports are written to reports/mutants. Results of earlier runs are reused for unchanged code and tests.`;

const RESULTS = path.join(root, "reports/mutants");
/**
 * Code that runs only in another process or in a browser, where mutants are not active: rules inside Redocly, and
 * components.
 */
const ELSEWHERE = /^packages\/codegen\/src\/lint\/|\.tsx$/;
/** Code that is covered only by the tests with a real Redis, which run if one is available. */
const IN_REDIS = /^packages\/gateway\/src\/store\/redis/;
const hasRedis = existsSync(REDIS_SERVER_PATH);

const stryker = new PinnedPackages("mutants", path.join(import.meta.dirname, "mutants/package.json"));

await main(async () => {
  const { packages, since, files, sample, seed } = readArguments();
  const changed = since === undefined ? undefined : changedSince(root, since);
  await stryker.install();
  mkdirSync(RESULTS, { recursive: true });
  const below: string[] = [];
  for (const name of packages) {
    const sources = sourcesOf(name).filter((file) => (changed?.includes(file) ?? true) && file.includes(files));
    if (sources.length === 0) continue;
    console.log(`\n${name}: ${sources.length} files`);
    if ((await mutate(name, sources, sample === undefined ? "" : `${sample}:${seed}`)) !== 0) below.push(name);
  }
  if (below.length > 0) throw new UserError(`Below the threshold, or not completed: ${below.join(", ")}`);
});

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        since: { type: "string" },
        files: { type: "string", default: "" },
        sample: { type: "string" },
        seed: { type: "string", default: "1" },
      },
    });
    const known = Object.keys(THRESHOLDS);
    const share = values.sample === undefined ? 1 : Number(values.sample);
    if (share > 0 && share <= 1 && positionals.every((name) => known.includes(name)))
      return { ...values, packages: positionals.length > 0 ? positionals : known };
  } catch {
    // reported below
  }
  throw new UserError(USAGE);
}

/** Returns the hand-written sources of a package, without tests. */
function sourcesOf(name: string): string[] {
  const folder = path.join(root, "packages", name, "src");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `packages/${name}/src/${file.split(path.sep).join("/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.ts$|\/generated\//.test(file) && !ELSEWHERE.test(file))
    .filter((file) => hasRedis || !IN_REDIS.test(file))
    .sort();
}

/** Runs StrykerJS in a copy of the repository. Resolves to its exit code. */
async function mutate(name: string, files: string[], sample: string): Promise<number> {
  const copy = new RepositoryCopy().linkTools();
  try {
    const cli = stryker.path("@stryker-mutator/core/bin/stryker.js");
    const env = {
      ...process.env,
      MUTANTS_PACKAGE: name,
      MUTANTS_FILES: JSON.stringify(files),
      MUTANTS_RESULTS: RESULTS,
      MUTANTS_SAMPLE: sample,
      MUTANTS_REDIS: hasRedis ? "1" : "",
      MUTANTS_RUNNER: stryker.path("@stryker-mutator/vitest-runner/dist/src/index.js"),
    };
    return await runTool("node", [cli, "run", copy.path("scripts/mutants/stryker.config.ts")], {
      cwd: copy.folder,
      env,
    });
  } finally {
    copy.remove();
  }
}
