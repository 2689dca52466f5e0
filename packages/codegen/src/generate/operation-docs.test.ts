import { expect, test } from "vitest";
import { withCoverage } from "./operation-docs.ts";

const README = "# Toy\n\n<!-- coverage, by hand never -->\nold\nlines\n<!-- /coverage -->\n\nThe rest.\n";

test("the README tells how many operations are covered, of which API", () => {
  const apis = [
    { title: "Toy", operations: 2, docs: "packages/toy/docs/generated/v1.md" },
    { title: "Acme", operations: 11, docs: "packages/acme/docs/generated/v1.md" },
  ];
  const told = withCoverage(README, apis);
  expect(told).toBe(
    "# Toy\n\n<!-- coverage, by hand never -->\n13 operations. [Toy: 2](packages/toy/docs/generated/v1.md) · [Acme: 11](packages/acme/docs/generated/v1.md)\n<!-- /coverage -->\n\nThe rest.\n",
  );
  expect(withCoverage(told, apis)).toBe(told);
});

test("a README without the place for it is an error", () => {
  expect(() => withCoverage("# Toy\n", [])).toThrow("README.md has lost the marks of its coverage line.");
});
