import { each, testRule } from "../test-rule.ts";

const ADVICE = "Add `externalDocs.url`: the provider's page of this operation, starting with https://.";

testRule("operation-external-docs", {
  "an operation without a page": `
    openapi: 3.1.0
    paths:
      /patients:
        get: #! ${ADVICE}
          operationId: patients.list
  `,
  "a page without an address, in a path file": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      get:
        externalDocs: #! ${ADVICE}
          description: See https://docs.example.com/patients.
    `,
  },
  ...each(["http://docs.example.com/patients", "/patients", "See https://docs.example.com/patients"], (url) => ({
    [`the address ${url}`]: `
      openapi: 3.1.0
      paths:
        /patients:
          get:
            externalDocs: #! ${ADVICE}
              url: ${url}
    `,
  })),
  "an address that starts with https://": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          externalDocs:
            url: https://docs.example.com/patients
  `,
});
