import { each, operation, testRule } from "../test-rule.ts";

const header = (name: string) => `Add \`x-client-option\` with the call option that sets the header ${name}.`;
const COOKIE = "Remove the cookie or mark it `x-raw-only`: methods do not send cookies.";
const bodiless = (method: string) => `Make the fields of the body query parameters: a ${method} request has no body.`;
const BODY = "The body must be `application/json` or a form, and an object with `properties`.";
const twice = (name: string) => `Rename the parameter \`${name}\`: a body field has the same name.`;

const TYPES = ["application/json", "application/x-www-form-urlencoded"];

/**
 * Returns an operation with a body of one type. `problem` is expected on the body. The schema and the parameters are one
 * line of YAML.
 */
const body = (schema: string, { problem = "", type = "application/json", method = "post", parameters = "[]" } = {}) =>
  operation(
    `
      parameters: ${parameters}
      requestBody:${problem && ` #! ${problem}`}
        content:
          ${type}:
            schema: ${schema}
    `,
    { method },
  );

testRule("flat-input", {
  "an operation without any input": operation("operationId: patients.create", { method: "post" }),

  // Parameters
  "a header without an option": operation(`
    parameters:
      - name: X-Session #! ${header("X-Session")}
        in: header
  `),
  "a header that an option sets": operation(`
    parameters:
      - name: X-Session
        in: header
        x-client-option: session
  `),
  "a cookie, even one with an option": operation(`
    parameters:
      - name: session #! ${COOKIE}
        in: cookie
        x-client-option: session
  `),
  "a header and a cookie that only the raw client sends": operation(`
    parameters:
      - name: X-Session
        in: header
        x-raw-only: The provider sets it.
      - name: session
        in: cookie
        x-raw-only: A cookie.
  `),
  "path and query parameters": operation(`
    parameters:
      - name: id
        in: path
      - name: limit
        in: query
  `),
  "parameters of a path item, which do not apply to the next": `
    openapi: 3.1.0
    paths:
      /patients:
        parameters:
          - name: X-Session
            in: header
        get:
          operationId: patients.list #! ${header("X-Session")}
        post:
          parameters:
            - name: X-Trace #! ${header("X-Session")} #! ${header("X-Trace")}
              in: header
      /visits:
        get:
          operationId: visits.list
  `,
  "parameters of a callback, which do not apply to the operations around it": `
    openapi: 3.1.0
    paths:
      /patients:
        parameters:
          - name: X-Session
            in: header
        get:
          callbacks: #! ${header("X-Session")}
            listed:
              "{$request.query.callback}":
                parameters:
                  - name: X-Trace
                    in: header
                post:
                  operationId: patients.listed #! ${header("X-Trace")}
        post:
          operationId: patients.create #! ${header("X-Session")}
  `,
  "parameters in other files": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      get:
        parameters:
          - $ref: ../components/parameters/Session.yaml #! ${header("X-Session")} #! ${COOKIE}
          - $ref: ../components/parameters/Cookie.yaml
          - $ref: ../components/parameters/Missing.yaml
    `,
    "components/parameters/Session.yaml": "{ name: X-Session, in: header }",
    "components/parameters/Cookie.yaml": "{ name: session, in: cookie }",
  },

  // Bodies
  ...each(["get", "head"], (method) => ({
    [`a body of ${method}`]: body("{ properties: { name: {} } }", { method, problem: bodiless(method.toUpperCase()) }),
    [`no body of ${method}`]: operation("operationId: patients.one", { method }),
  })),
  ...each(["post", "put", "patch", "delete", "options", "trace"], (method) => ({
    [`a body of ${method}`]: body("{ properties: { name: {} } }", { method }),
  })),
  ...each(TYPES, (type) => ({
    [`${type} with fields`]: body("{ properties: { name: {} } }", { type }),
    [`${type} with no fields`]: body("{ properties: {} }", { type }),
    [`${type} that allows any field`]: body("{ additionalProperties: true }", { type }),
    [`${type} without a schema`]: body("", { type, problem: BODY }),
    [`${type} whose schema is missing`]: body("{ $ref: Missing.yaml }", { type, problem: BODY }),
    [`${type} that is a list`]: body("{ items: { properties: { name: {} } } }", { type, problem: BODY }),
  })),
  ...each(["text/plain", "multipart/form-data", "application/merge-patch+json"], (type) => ({
    [`a body of ${type}`]: body("{ properties: { name: {} } }", { type, problem: BODY }),
  })),
  ...each(["false", "{}", "{ type: string }"], (others) => ({
    [`no fields, and \`additionalProperties: ${others}\``]: body(`{ additionalProperties: ${others} }`, {
      problem: BODY,
    }),
  })),
  "JSON without fields beside a form with fields": operation(
    `
      requestBody: #! ${BODY}
        content:
          application/x-www-form-urlencoded: { schema: { properties: { name: {} } } }
          application/json: { schema: { type: array } }
    `,
    { method: "post" },
  ),
  "JSON with fields beside a form and a text without fields": operation(
    `
      requestBody:
        content:
          text/plain: {}
          application/x-www-form-urlencoded: { schema: { type: array } }
          application/json: { schema: { properties: { name: {} } } }
    `,
    { method: "post" },
  ),
  "a body that is a choice of objects": body("{ oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }", {
    method: "post",
  }),
  "a body without a media type": operation(
    `
      requestBody: #! ${BODY}
        description: Nothing more.
    `,
    { method: "post" },
  ),
  "a missing body": operation(
    `
      requestBody: #! ${BODY}
        $ref: Missing.yaml
    `,
    { method: "post" },
  ),
  "allOf without fields": body("{ allOf: [{ type: object }] }", { problem: BODY }),
  "allOf with a part that allows any field": body(
    "{ allOf: [{ type: object }, { allOf: [{ additionalProperties: true }] }] }",
  ),

  // Names
  "path and query parameters that are also fields, and one that is not": body(
    "{ properties: { notify: {}, name: {}, id: {} } }",
    {
      parameters: "[{ name: id, in: path }, { name: notify, in: query }, { name: limit, in: query }]",
      problem: `${twice("id")} #! ${twice("notify")}`,
    },
  ),
  "a parameter that is a field of a form": body("{ properties: { id: {} } }", {
    type: "application/x-www-form-urlencoded",
    parameters: "[{ name: id, in: path }]",
    problem: twice("id"),
  }),
  "a parameter of the path item that is a field": `
    openapi: 3.1.0
    paths:
      /patients/{id}:
        parameters: [{ name: id, in: path }]
        post:
          requestBody: #! ${twice("id")}
            content:
              application/json: { schema: { properties: { id: {} } } }
  `,
  "a header with the name of a field": body("{ properties: { session: {} } }", {
    parameters: "[{ name: session, in: header, x-client-option: session }]",
  }),
  "a raw-only parameter with the name of a field": body("{ properties: { id: {} } }", {
    parameters: "[{ name: id, in: query, x-raw-only: It is a field too. }]",
  }),
  "a parameter with the name of a nested field": body("{ properties: { patient: { properties: { id: {} } } } }", {
    parameters: "[{ name: id, in: path }]",
  }),
  "fields of allOf only": body("{ allOf: [{ properties: { id: {} } }, { properties: { name: {} } }] }", {
    parameters: "[{ name: id, in: path }]",
    problem: twice("id"),
  }),
  "fields of allOf, and of the schema itself": body(
    "{ properties: { own: {} }, allOf: [{ properties: { first: {} } }, { properties: { second: {} }, allOf: [{ properties: { deep: {} } }] }] }",
    {
      parameters: `[${["first", "second", "deep", "own", "other"].map((name) => `{ name: ${name}, in: query }`)}]`,
      problem: ["first", "second", "deep", "own"].map(twice).join(" #! "),
    },
  ),
  "a parameter with a name that every object has": body("{ properties: { name: {} } }", {
    parameters: "[{ name: constructor, in: query }]",
  }),
  "fields in other files, each relative to the one before": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      post:
        parameters:
          - $ref: ../components/parameters/Id.yaml
          - { name: name, in: query }
          - { name: email, in: query }
        requestBody: #! ${["id", "name", "email"].map(twice).join(" #! ")}
          $ref: ../components/requestBodies/Patient.yaml
    `,
    "components/parameters/Id.yaml": "{ name: id, in: query }",
    "components/requestBodies/Patient.yaml": `
      content:
        application/json:
          schema:
            allOf:
              - $ref: schemas/Patient.yaml
    `,
    "components/requestBodies/schemas/Patient.yaml": `
      properties: { id: {} }
      allOf:
        - $ref: parts/Name.yaml
        - properties: { email: {} }
    `,
    "components/requestBodies/schemas/parts/Name.yaml": "properties: { name: {} }",
  },
  "recursive schemas": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          parameters: [{ name: name, in: query }]
          requestBody: #! ${twice("name")}
            content:
              application/json: { schema: { $ref: "#/components/schemas/Patient" } }
        put:
          requestBody: #! ${BODY}
            content:
              application/json: { schema: { $ref: "#/components/schemas/Nothing" } }
    components:
      schemas:
        Patient:
          properties: { name: {} }
          allOf: [{ $ref: "#/components/schemas/Patient" }]
        Nothing:
          allOf: [{ $ref: "#/components/schemas/Nothing" }]
  `,

  ...each(["get", "head", "delete", "post"], (method) => ({
    [`${method}, which only the raw client has`]: operation(
      `
        x-raw-only: Its body.
        parameters:
          - { name: session, in: cookie }
          - { name: X-Session, in: header }
          - { name: name, in: query }
        requestBody:
          content:
            text/plain: {}
            application/json: { schema: { properties: { name: {} } } }
      `,
      { method },
    ),
  })),
  "a raw-only operation with a body that no method sends": operation(
    `
      x-raw-only: Its body.
      requestBody:
        content:
          text/plain: {}
    `,
    { method: "post" },
  ),
});
