import { operation, testRule } from "../test-rule.ts";

const ADVICE =
  "Add `x-repeatable: true` (safe to retry: reads, searches, full updates) or `x-repeatable: false` (sends, creates or consumes something).";

testRule("operation-repeatable", {
  "an operation without `x-repeatable`": operation("operationId: patients.list", { problem: ADVICE }),
  "an operation with a string": operation(`
    x-repeatable: #! ${ADVICE}
      "true"
  `),
  "an operation that is safe to retry": operation("x-repeatable: true"),
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
