import { each, operation, testRule } from "../test-rule.ts";

const ADD = "Add `x-sends: email`, `sms` or `whatsapp`: according to the description, each call sends a message.";
const CHANNEL = "`x-sends` must be one of email, sms, whatsapp: the channel of the message that each call sends.";
const REPEATABLE = "Set `x-repeatable: false`: with `x-sends`, a retry sends another message.";

testRule("operation-sends", {
  ...each(["Mails a link to the patient.", "Sends a text message.", "Sends"], (description) => ({
    [`no channel, and the description "${description}"`]: operation(`
      description:
        ${description} #! ${ADD}
    `),
  })),
  ...each(
    [
      "Mailshots that were sent.",
      "Sendsations.",
      "Mail of the patient.",
      "Send a link.",
      "mails a link.",
      "sends a link.",
      "Creates a link. Sends it to the patient.",
      "Creates a link. Mails it to the patient.",
    ],
    (description) => ({
      [`no channel, and the description "${description}"`]: operation(`description: "${description}"`),
    }),
  ),
  "no channel, and no description": operation("x-repeatable: true"),
  ...each(["post", "Email", "emails", '"email, sms"', "null", "false"], (channel) => ({
    [`the channel ${channel}`]: operation(`
      x-repeatable: false
      x-sends:
        ${channel} #! ${CHANNEL}
    `),
  })),
  "an unknown channel of an operation with `x-repeatable: true`": operation(`
    x-repeatable: true
    x-sends: post #! ${CHANNEL}
  `),
  ...each(["email", "sms", "whatsapp"], (channel) => ({
    [`${channel} of an operation without \`x-repeatable\``]: operation(`x-sends: ${channel}`, {
      problem: REPEATABLE,
    }),
    [`${channel} of an operation with \`x-repeatable: true\``]: operation(`
      x-repeatable: #! ${REPEATABLE}
        true
      x-sends: ${channel}
    `),
    [`${channel} of an operation with \`x-repeatable: false\``]: operation(`
      description: Sends the patient a message.
      x-repeatable: false
      x-sends: ${channel}
    `),
  })),
  "a channel of an operation whose `x-repeatable` is a string": operation(`
    x-repeatable: "false" #! ${REPEATABLE}
    x-sends: email
  `),
  "an operation of a path file": {
    "openapi.yaml": `
      openapi: 3.1.0
      paths:
        /patients:
          $ref: paths/patients.yaml
    `,
    "paths/patients.yaml": `
      post:
        description: Sends the patient a link. #! ${ADD}
    `,
  },
});
