import { each, operation, testRule } from "../test-rule.ts";

const ADVICE = "Add `externalDocs.url`: the https URL of the provider's page about this operation.";

testRule("operation-external-docs", {
  "an operation without a page": operation("operationId: patients.list", { problem: ADVICE }),
  "a page without a URL": operation(`
    externalDocs: #! ${ADVICE}
      description: See https://docs.example.com/patients.
  `),
  ...each(["http://docs.example.com/patients", "/patients", "See https://docs.example.com/patients"], (url) => ({
    [`the URL ${url}`]: operation(`
      externalDocs: #! ${ADVICE}
        url: ${url}
    `),
  })),
  "an https URL": operation(`
    externalDocs:
      url: https://docs.example.com/patients
  `),
  "one of two operations in a path file": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      get:
        externalDocs:
          url: https://docs.example.com/patients
      post: #! ${ADVICE}
        operationId: patients.create
    `,
  },
});
