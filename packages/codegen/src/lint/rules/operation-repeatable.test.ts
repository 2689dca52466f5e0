import { operation, testRule } from "../test-rule.ts";

const ADVICE =
  "Add `x-repeatable: true` (a repeat changes nothing more: reads, searches, whole updates) or `x-repeatable: false` (it sends, creates or uses up something).";

testRule("operation-repeatable", {
  "an operation that does not say": operation("operationId: patients.list", { problem: ADVICE }),
  "an operation that says text": operation(`
    x-repeatable: #! ${ADVICE}
      "true"
  `),
  "an operation that is repeatable": operation("x-repeatable: true"),
  "an operation that is not": operation("x-repeatable: false"),
  "one of two operations in a path file": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      get:
        x-repeatable: true
      post: #! ${ADVICE}
        operationId: patients.create
    `,
  },
});
