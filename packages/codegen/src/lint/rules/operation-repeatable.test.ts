import { testRule } from "../test-rule.ts";

const ADVICE =
  "Add `x-repeatable: true` (a repeat changes nothing more: reads, searches, whole updates) or `x-repeatable: false` (it sends, creates or uses up something).";

testRule("operation-repeatable", {
  "an operation that says neither": `
    openapi: 3.1.0
    paths:
      /patients:
        get: #! ${ADVICE}
          operationId: patients.list
        post:
          x-repeatable: false
  `,
  "an operation of a path file": {
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
  "text in place of a boolean": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          x-repeatable: #! ${ADVICE}
            "true"
  `,
  "true and false": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          x-repeatable: true
        post:
          x-repeatable: false
  `,
});
