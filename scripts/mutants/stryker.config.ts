import { fileURLToPath } from "node:url";
import { THRESHOLDS } from "./thresholds.ts";

// Settings of this run, from scripts/mutants.ts.
const {
  MUTANTS_PACKAGE = "",
  MUTANTS_FILES = "[]",
  MUTANTS_RESULTS = "",
  MUTANTS_SAMPLE = "",
  MUTANTS_RUNNER = "",
} = process.env;
const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Settings of StrykerJS for one package: https://stryker-mutator.io/docs/stryker-js/configuration */
export default {
  mutate: JSON.parse(MUTANTS_FILES) as string[],
  // In a copy of the repository, since links of the workspace lead from Stryker's own copies back to the original files.
  inPlace: true,
  testRunner: "vitest",
  plugins: [MUTANTS_RUNNER, beside("plugins.ts")],
  vitest: { configFile: beside("vitest.config.ts"), related: false, pool: "forks" },
  ignorers: ["prose"],
  checkers: MUTANTS_SAMPLE === "" ? [] : ["sample"],
  concurrency: 2,
  disableTypeChecks: true,
  timeoutMS: 30_000,
  // Before the first mutant, all tests run once with measurement, which takes longer than Stryker's five minutes on a busy
  // machine.
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `${MUTANTS_RESULTS}/${MUTANTS_PACKAGE}.incremental.json`,
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${MUTANTS_RESULTS}/${MUTANTS_PACKAGE}.html` },
  jsonReporter: { fileName: `${MUTANTS_RESULTS}/${MUTANTS_PACKAGE}.json` },
  thresholds: { high: 100, low: 100, break: THRESHOLDS[MUTANTS_PACKAGE] ?? null },
  allowEmpty: true,
  tempDirName: "node_modules/.stryker",
};
