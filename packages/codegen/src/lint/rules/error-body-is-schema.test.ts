import { each, operation, testRule } from "../test-rule.ts";

const advice = (status: string) =>
  `The ${status} response needs a body whose schema is a \`$ref\`. Refer to a shared response of the provider.`;

testRule("error-body-is-schema", {
  ...each(["400", "404", "4XX", "500", "599", "5XX"], (status) => ({
    [`${status} without a body`]: operation(`
      responses:
        "${status}": #! ${advice(status)}
          description: Failed.
    `),
    [`${status} with a named schema`]: operation(`
      responses:
        "${status}":
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Error"
    `),
  })),
  ...each(["200", "204", "304", "1XX", "2XX", "default"], (status) => ({
    [`${status} without a body`]: operation(`
      responses:
        "${status}":
          description: Nothing.
    `),
  })),
  "a body without a media type": operation(`
    responses:
      "404": #! ${advice("404")}
        content: {}
  `),
  "a body without a schema": operation(`
    responses:
      "404": #! ${advice("404")}
        content:
          application/json:
            example: { message: There is no such patient. }
  `),
  "an unnamed schema": operation(`
    responses:
      "404": #! ${advice("404")}
        content:
          application/json:
            schema:
              properties:
                message:
                  $ref: "#/components/schemas/Message"
  `),
  "an unnamed schema beside a named one": operation(`
    responses:
      "404": #! ${advice("404")}
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Error"
          text/plain:
            schema:
              type: string
  `),
  "some of many errors": operation(`
    responses:
      "400": #! ${advice("400")}
        description: Failed.
      "404":
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Error"
      "500": #! ${advice("500")}
        description: Failed.
  `),
  "an operation without responses": operation("operationId: patients.list"),
  "shared responses": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      get:
        responses:
          "404":
            $ref: ../components/responses/NotFound.yaml
          "409": #! ${advice("409")}
            $ref: ../components/responses/Conflict.yaml
          "429": #! ${advice("429")}
            $ref: ../components/responses/Missing.yaml
    `,
    "components/responses/NotFound.yaml": `
      content:
        application/json:
          schema:
            $ref: ../schemas/Error.yaml
    `,
    "components/responses/Conflict.yaml": `
      content:
        application/json:
          schema:
            type: object
    `,
    "components/schemas/Error.yaml": "type: object",
  },
});
