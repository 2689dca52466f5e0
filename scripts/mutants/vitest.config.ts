import { LIMITS, ofSource } from "../../vitest.config.ts";

const folder = `packages/${process.env.MUTANTS_PACKAGE}`;

// Mutants are active in the tests' own process only, so tests that start other processes do not detect them.
const redis = process.env.MUTANTS_REDIS ? "!(redis-store).test.ts" : "**";

/** The unit tests of the mutated package, and those of its store in a real Redis if one is available. */
export default ofSource("mutants", {
  include: [`${folder}/test/**/*.test.ts`, `${folder}/src/**/*.test.ts`],
  exclude: [`${folder}/test/page/**`, `${folder}/test/redis/${redis}`],
  test: LIMITS,
});
