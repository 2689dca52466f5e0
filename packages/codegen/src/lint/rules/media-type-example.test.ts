import { testRule } from "../test-rule.ts";

const ADVICE = "Add an `example` of this body.";

testRule("media-type-example", {
  "a request and a response without an example": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody:
            content:
              application/json: #! ${ADVICE}
                schema:
                  type: object
          responses:
            "200":
              description: The new patient.
              content:
                application/json:
                  example: { name: Ada }
                text/csv: #! ${ADVICE}
                  schema:
                    type: string
  `,
  "a shared response without an example": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          get:
            responses:
              "404":
                $ref: components/responses/NotFound.yaml
    `,
    "components/responses/NotFound.yaml": `
      description: There is no such patient.
      content:
        application/json: #! ${ADVICE}
          schema:
            type: object
    `,
  },
  "an example of its schema alone": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody:
            content:
              application/json: #! ${ADVICE}
                schema:
                  type: object
                  example: { name: Ada }
  `,
  "one example, or several by name": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody:
            content:
              application/json:
                example: { name: Ada }
              application/x-www-form-urlencoded:
                examples:
                  ada:
                    value: { name: Ada }
  `,
  "examples that are null, false and empty": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody:
            content:
              application/json:
                example: null
              application/merge-patch+json:
                example: false
              text/plain:
                example: ""
  `,
  "a body of no media type": `
    openapi: 3.1.0
    paths:
      /patients:
        delete:
          responses:
            "204":
              description: Deleted.
  `,
});
