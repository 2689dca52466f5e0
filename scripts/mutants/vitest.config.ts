import { LIMITS, ofSource } from "../../vitest.config.ts";

const folder = `packages/${process.env.MUTANTS_PACKAGE}`;

/** The unit tests of the one package that is mutated. */
export default ofSource("mutants", {
  include: [`${folder}/test/**/*.test.ts`, `${folder}/src/**/*.test.ts`],
  exclude: [`${folder}/test/page/**`, `${folder}/test/redis/**`],
  test: LIMITS,
});
