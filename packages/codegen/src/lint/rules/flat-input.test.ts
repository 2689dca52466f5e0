import { each, testRule } from "../test-rule.ts";

const header = (name: string) => `Say with \`x-client-option\` which call option fills the header ${name}.`;
const COOKIE = "Methods send no cookies.";
const bodiless = (method: string) => `A ${method} has no body: make its fields query parameters.`;
const BODY = "The body must be `application/json` or a form, an object with `properties`.";
const twice = (name: string) => `\`${name}\` is a parameter and a body field: rename the parameter.`;

testRule("flat-input", {
  "an operation without any input": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          operationId: patients.create
  `,

  "a header that no option fills": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          parameters:
            - name: X-Session #! ${header("X-Session")}
              in: header
  `,
  "a header that an option fills": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          parameters:
            - name: X-Session
              in: header
              x-client-option: session
  `,
  "a cookie, even one that an option would fill": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          parameters:
            - name: session #! ${COOKIE}
              in: cookie
              x-client-option: session
  `,
  "a header and a cookie that only the raw client sends": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          parameters:
            - name: X-Session
              in: header
              x-raw-only: The provider sets it.
            - name: session
              in: cookie
              x-raw-only: A cookie.
  `,
  "parameters of path and query": `
    openapi: 3.1.0
    paths:
      /patients/{id}:
        get:
          parameters:
            - name: id
              in: path
            - name: limit
              in: query
  `,
  "parameters elsewhere": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      get:
        parameters:
          - $ref: ../components/parameters/Session.yaml #! ${header("X-Session")} #! ${header("X-Trace")} #! ${COOKIE}
          - name: limit
            in: query
          - name: X-Trace
            in: header
          - $ref: ../components/parameters/Cookie.yaml
          - $ref: ../components/parameters/Nowhere.yaml
    `,
    "components/parameters/Session.yaml": `
      name: X-Session
      in: header
    `,
    "components/parameters/Cookie.yaml": `
      name: session
      in: cookie
    `,
  },
  "parameters of all operations of a path, and not of the next": `
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

  ...each(["get", "head", "delete"], (method) => ({
    [`a body of ${method}`]: `
      openapi: 3.1.0
      paths:
        /patients:
          ${method}:
            requestBody: #! ${bodiless(method.toUpperCase())}
              content:
                application/json:
                  schema:
                    properties:
                      name: {}
    `,
    [`no body of ${method}`]: `
      openapi: 3.1.0
      paths:
        /patients:
          ${method}:
            operationId: patients.one
    `,
  })),
  ...each(["post", "put", "patch", "options", "trace"], (method) => ({
    [`a body of ${method}`]: `
      openapi: 3.1.0
      paths:
        /patients:
          ${method}:
            requestBody:
              content:
                application/json:
                  schema:
                    properties:
                      name: {}
    `,
  })),

  ...each(["application/json", "application/x-www-form-urlencoded"], (type) => ({
    [`${type} with fields`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            requestBody:
              content:
                text/plain: {}
                ${type}:
                  schema:
                    properties:
                      name: {}
    `,
    [`${type} with no fields`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            requestBody:
              content:
                ${type}:
                  schema:
                    properties: {}
    `,
    [`${type} without a schema`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            requestBody: #! ${BODY}
              content:
                ${type}: {}
    `,
    [`${type} whose schema is missing`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            requestBody: #! ${BODY}
              content:
                ${type}:
                  schema:
                    $ref: Nowhere.yaml
    `,
    [`${type} that is a list`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            requestBody: #! ${BODY}
              content:
                ${type}:
                  schema:
                    type: array
                    items:
                      properties:
                        name: {}
    `,
  })),
  ...each(["text/plain", "multipart/form-data", "application/merge-patch+json"], (type) => ({
    [`a body of ${type}`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            requestBody: #! ${BODY}
              content:
                ${type}:
                  schema:
                    properties:
                      name: {}
    `,
  })),
  "JSON without fields beside a form that has some": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody: #! ${BODY}
            content:
              application/x-www-form-urlencoded:
                schema:
                  properties:
                    name: {}
              application/json:
                schema:
                  type: array
  `,
  "a form without fields beside JSON that has some": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody:
            content:
              application/x-www-form-urlencoded:
                schema:
                  type: array
              application/json:
                schema:
                  properties:
                    name: {}
  `,
  "a body of no media type, and one that is missing": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody: #! ${BODY}
            description: Nothing more.
        put:
          requestBody: #! ${BODY}
            $ref: Nowhere.yaml
  `,
  "a body that takes any field": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody:
            content:
              application/json:
                schema:
                  additionalProperties: true
        put:
          requestBody:
            content:
              application/json:
                schema:
                  allOf:
                    - type: object
                    - allOf:
                        - additionalProperties: true
  `,
  ...each(["false", "{}", "{ type: string }"], (others) => ({
    [`no fields, and \`additionalProperties: ${others}\``]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            requestBody: #! ${BODY}
              content:
                application/json:
                  schema:
                    additionalProperties: ${others}
    `,
  })),
  "`allOf` of no part with fields": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody: #! ${BODY}
            content:
              application/json:
                schema:
                  allOf:
                    - type: object
  `,

  "a parameter of the path and one of the query that are fields too": `
    openapi: 3.1.0
    paths:
      /patients/{id}:
        post:
          parameters:
            - name: id
              in: path
            - name: notify
              in: query
            - name: limit
              in: query
          requestBody: #! ${twice("id")} #! ${twice("notify")}
            content:
              application/json:
                schema:
                  properties:
                    notify: {}
                    name: {}
                    id: {}
  `,
  "a field of a form that is a parameter of the whole path": `
    openapi: 3.1.0
    paths:
      /patients/{id}:
        parameters:
          - name: id
            in: path
        post:
          requestBody: #! ${twice("id")}
            content:
              application/x-www-form-urlencoded:
                schema:
                  properties:
                    id: {}
  `,
  "fields with the name of a header, and of what only the raw client sends": `
    openapi: 3.1.0
    paths:
      /patients/{id}:
        post:
          parameters:
            - name: session
              in: header
              x-client-option: session
            - name: id
              in: query
              x-raw-only: It is a field too.
          requestBody:
            content:
              application/json:
                schema:
                  properties:
                    session: {}
                    id: {}
  `,
  "parameters with the name of a field of a field": `
    openapi: 3.1.0
    paths:
      /patients/{id}:
        post:
          parameters:
            - name: id
              in: path
          requestBody:
            content:
              application/json:
                schema:
                  properties:
                    patient:
                      properties:
                        id: {}
  `,
  "fields that `allOf` brings, its own last": `
    openapi: 3.1.0
    paths:
      /patients/{id}:
        post:
          parameters:
            - name: first
              in: query
            - name: second
              in: query
            - name: deep
              in: query
            - name: own
              in: query
            - name: other
              in: query
          requestBody: #! ${["first", "second", "deep", "own"].map(twice).join(" #! ")}
            content:
              application/json:
                schema:
                  properties:
                    own: {}
                  allOf:
                    - properties:
                        first: {}
                    - properties:
                        second: {}
                      allOf:
                        - properties:
                            deep: {}
  `,
  "fields in other files, each named as seen from the one before": {
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
          - name: name
            in: query
          - name: email
            in: query
        requestBody: #! ${twice("id")} #! ${twice("name")} #! ${twice("email")}
          $ref: ../components/requestBodies/Patient.yaml
    `,
    "components/parameters/Id.yaml": `
      name: id
      in: query
    `,
    "components/requestBodies/Patient.yaml": `
      content:
        application/json:
          schema:
            $ref: schemas/Patient.yaml
    `,
    "components/requestBodies/schemas/Patient.yaml": `
      properties:
        id: {}
      allOf:
        - $ref: parts/Name.yaml
        - properties:
            email: {}
    `,
    "components/requestBodies/schemas/parts/Name.yaml": `
      properties:
        name: {}
    `,
  },
  "a schema that is part of itself": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          parameters:
            - name: name
              in: query
          requestBody: #! ${twice("name")}
            content:
              application/json:
                schema:
                  $ref: "#/components/schemas/Patient"
        put:
          requestBody: #! ${BODY}
            content:
              application/json:
                schema:
                  $ref: "#/components/schemas/Nothing"
    components:
      schemas:
        Patient:
          properties:
            name: {}
          allOf:
            - $ref: "#/components/schemas/Patient"
        Nothing:
          allOf:
            - $ref: "#/components/schemas/Nothing"
  `,

  "an operation that only the raw client has": `
    openapi: 3.1.0
    paths:
      /patients:
        get:
          x-raw-only: Its body.
          parameters:
            - name: session
              in: cookie
            - name: X-Session
              in: header
            - name: name
              in: query
          requestBody:
            content:
              application/json:
                schema:
                  properties:
                    name: {}
        delete:
          x-raw-only: Its body.
          requestBody:
            content:
              text/plain: {}
  `,
});
