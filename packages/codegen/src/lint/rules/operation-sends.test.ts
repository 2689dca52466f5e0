import { each, testRule } from "../test-rule.ts";

const ADD = "Add `x-sends: email`, `sms` or `whatsapp`: by the description, each call sends a message.";
const CHANNEL = "Write `x-sends` as email, sms, whatsapp: the channel of the message that each call sends.";
const REPEATABLE = "Write `x-repeatable: false`: with `x-sends`, a repeat sends another message.";

testRule("operation-sends", {
  ...each(["Mails a link to the patient.", "Sends a text message.", "Sends"], (description) => ({
    [`no channel, and the description "${description}"`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            description:
              ${description} #! ${ADD}
    `,
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
      [`no channel, and the description "${description}"`]: `
        openapi: 3.1.0
        paths:
          /patients:
            post:
              description:
                ${description}
      `,
    }),
  ),
  "no channel, and no description": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          x-repeatable: true
  `,
  "no channel, in a path file": {
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
  ...each(["post", "Email", "emails", "email, sms", "null", "false"], (channel) => ({
    [`the channel ${channel}`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            x-repeatable: false
            x-sends:
              ${channel} #! ${CHANNEL}
    `,
  })),
  "an unknown channel of a repeatable operation": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          x-repeatable: true
          x-sends: post #! ${CHANNEL}
  `,
  ...each(["email", "sms", "whatsapp"], (channel) => ({
    [`${channel} by an operation that does not say whether it is repeatable`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post: #! ${REPEATABLE}
            x-sends: ${channel}
    `,
    [`${channel} by a repeatable operation`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            x-repeatable: #! ${REPEATABLE}
              true
            x-sends: ${channel}
    `,
    [`${channel} by an operation that is not repeatable`]: `
      openapi: 3.1.0
      paths:
        /patients:
          post:
            description: Sends the patient a message.
            x-repeatable: false
            x-sends: ${channel}
    `,
  })),
  "a channel of an operation whose `x-repeatable` is text": `
    openapi: 3.1.0
    paths:
      /patients:
        post:
          x-repeatable: "false" #! ${REPEATABLE}
          x-sends: email
  `,
});
