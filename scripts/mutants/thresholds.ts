/** Percentage of mutants that the tests of a package must detect. A run with fewer fails. */
export const THRESHOLDS: Readonly<Record<string, number>> = {
  runtime: 85,
  stytch: 85,
  upvio: 85,
  gateway: 85,
  description: 85,
  "safe-http": 85,
  codegen: 80,
  sandbox: 80,
  console: 75,
};
