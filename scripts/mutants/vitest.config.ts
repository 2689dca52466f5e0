import { LIMITS, ofSource } from "../../vitest.config.ts";

const folder = `packages/${process.env.MUTANTS_PACKAGE}`;

// Mutants are switched on in the tests' own process, so that tests which start others see none of them.
const redis = process.env.MUTANTS_REDIS ? "!(redis-store).test.ts" : "**";

/** The unit tests of the one package that is mutated, and those of its store in a real Redis where there is one. */
export default ofSource("mutants", {
  include: [`${folder}/test/**/*.test.ts`, `${folder}/src/**/*.test.ts`],
  exclude: [`${folder}/test/page/**`, `${folder}/test/redis/${redis}`],
  test: LIMITS,
});
