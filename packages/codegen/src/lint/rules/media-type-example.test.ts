import { operation, testRule } from "../test-rule.ts";

const ADVICE = "Add an `example` of this body.";

testRule("media-type-example", {
  "a request and a response without an example": operation(`
    requestBody:
      content:
        application/json: #! ${ADVICE}
          schema:
            type: object
    responses:
      "200":
        content:
          application/json:
            example: { name: Ada }
          text/csv: #! ${ADVICE}
            schema:
              type: string
  `),
  "an example of the schema only": operation(`
    requestBody:
      content:
        application/json: #! ${ADVICE}
          schema:
            example: { name: Ada }
  `),
  "one example, or several named ones": operation(`
    requestBody:
      content:
        application/json:
          example: { name: Ada }
        application/x-www-form-urlencoded:
          examples:
            ada:
              value: { name: Ada }
  `),
  "examples that are null, false and empty": operation(`
    requestBody:
      content:
        application/json:
          example: null
        application/merge-patch+json:
          example: false
        text/plain:
          example: ""
  `),
  "a response without a body": operation(`
    responses:
      "204":
        description: Deleted.
  `),
  "a shared response without an example": {
    "openapi.yaml": operation(`
      responses:
        "404":
          $ref: components/responses/NotFound.yaml
    `),
    "components/responses/NotFound.yaml": `
      content:
        application/json: #! ${ADVICE}
          schema:
            type: object
    `,
  },
});
