import { operation, testRule } from "../test-rule.ts";

const response = 'Not "answer", but: response, return, respond.';
const tell = 'Not "Tells", but: report, state, specify, inform.';

testRule("glossary", {
  "texts in the field's words": operation(`
    summary: Send a login or signup email
    description: Returns a response. Code such as \`answer\` is not prose, and neither is \`refuse to answer\`.
    responses:
      "200":
        description: The questions and answers of the form.
  `),
  "a summary in other words": operation('summary: Mail a link that logs in #! Not "Mail", but: email, send an email.'),
  "words in every place of a spec": `
    openapi: 3.1.0
    info:
      title: The Answer API #! Not "Answer", but: response, return, respond.
      version: 1.0.0
      description: Tells a lot. #! ${tell}
    tags:
      - name: Patients
        description: Whom to answer. #! ${response}
    servers:
      - url: https://api.example.com
        description: Tells nothing. #! ${tell}
    paths:
      /patients:
        get:
          summary: List patients
          description: Refused, unless told otherwise. #! Not "Refused", but: reject a request or token, deny a permission. #! Not "told", but: report, state, specify, inform.
          parameters:
            - name: page
              in: query
              description: Which answer to get. #! ${response}
              schema:
                type: object
                properties:
                  name:
                    description: Tells the name. #! ${tell}
          responses:
            "200":
              description: An answer. #! ${response}
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      description:
                        type: string
                        title: The answer. #! ${response}
                  example:
                    description: Tells nothing, being data.
  `,
});
