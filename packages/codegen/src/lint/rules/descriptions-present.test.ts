import { each, testRule } from "../test-rule.ts";

const missing = (name: string) => `Add a description of \`${name}\`: meaning, unit, default, bounds.`;
const thin = (name: string) => `Extend the description of \`${name}\`, which only repeats the name.`;
const missingParameter = (name: string) => `Add a description of the parameter \`${name}\`.`;

testRule("descriptions-present", {
  "fields without a description": `
    openapi: 3.1.0
    components:
      schemas:
        Patient:
          properties:
            name: #! ${missing("name")}
              type: string
            email:
              description: Email address of the patient.
            address: #! ${missing("address")}
              type: object
              description: ""
              properties:
                street: #! ${missing("street")}
                  title: The street and the number.
  `,
  ...each(['""', '" "', "|2-\n\n                \n", "null"], (description) => ({
    [`the description ${JSON.stringify(description)}`]: `
      openapi: 3.1.0
      components:
        schemas:
          Patient:
            properties:
              name: #! ${missing("name")}
                type: string
                description: ${description}
    `,
  })),
  ...each(["Name", "Name.", "Legal name.", '" Legal name. "', '"Legal name.\\n"'], (description) => ({
    [`the description ${description}`]: `
      openapi: 3.1.0
      components:
        schemas:
          Patient:
            properties:
              name:
                description: ${description} #! ${thin("name")}
    `,
  })),
  ...each(["The legal name.", "Legal name in full.", '"Legal\\nname\\nhere"'], (description) => ({
    [`the description ${description}`]: `
      openapi: 3.1.0
      components:
        schemas:
          Patient:
            properties:
              name:
                description: ${description}
    `,
  })),
  "fields of a body, and of the items of a list": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          requestBody:
            content:
              application/json:
                schema:
                  properties:
                    name: #! ${missing("name")}
                      type: string
                    phones:
                      description: All numbers of the patient.
                      items:
                        properties:
                          number: #! ${missing("number")}
                            type: string
  `,
  "a schema without fields": `
    openapi: 3.1.0
    components:
      schemas:
        Status:
          type: string
  `,
  "fields that refer to a schema": {
    "openapi.yaml": `
      openapi: 3.1.0
      components:
        schemas:
          Patient:
            $ref: components/schemas/Patient.yaml
    `,
    "components/schemas/Patient.yaml": `
      properties:
        described:
          $ref: Described.yaml
        bare: #! ${missing("bare")}
          $ref: Bare.yaml
        describedHere:
          description: Why this field is here.
          $ref: Bare.yaml
        thinHere:
          description: Thin. #! ${thin("thinHere")}
          $ref: Described.yaml
        emptyHere: #! ${missing("emptyHere")}
          description: ""
          $ref: Described.yaml
        thin:
          $ref: Thin.yaml #! ${thin("thin")}
        nowhere: #! ${missing("nowhere")}
          $ref: Nowhere.yaml
    `,
    "components/schemas/Described.yaml": `
      type: string
      description: Describes itself in full.
    `,
    "components/schemas/Thin.yaml": `
      type: string
      description: Thin.
    `,
    "components/schemas/Bare.yaml": `
      type: string
    `,
  },
  "parameters without a description": `
    openapi: 3.1.0
    paths:
      /patients:
        parameters:
          - name: businessId #! ${missingParameter("businessId")}
            in: path
        get:
          parameters:
            - $ref: "#/components/parameters/Limit"
            - name: offset
              in: query
              description: How many to pass over.
    components:
      parameters:
        Limit: #! ${missingParameter("limit")}
          name: limit
          in: query
  `,
  ...each(['""', '" "', "null"], (description) => ({
    [`the description ${description} of a parameter`]: `
      openapi: 3.1.0
      components:
        parameters:
          Limit: #! ${missingParameter("limit")}
            name: limit
            description: ${description}
    `,
  })),
  "a one-word description of a parameter": `
    openapi: 3.1.0
    components:
      parameters:
        Limit:
          name: limit
          description: Limit.
  `,
});
