import type { Visitor } from "../rule.ts";

const CHANNELS = ["email", "sms", "whatsapp"];

/** An operation that sends a person a message says by which channel. */
export function operationSends(): Visitor {
  return {
    Operation(operation, { report, location }) {
      const channel = operation["x-sends"];
      if (channel === undefined) {
        if (!/^(Mails|Sends)\b/.test(operation.description ?? "")) return;
        report({
          message: "Add `x-sends: email`, `sms` or `whatsapp`: by the description, each call sends a message.",
          location: location.child("description"),
        });
      } else if (!CHANNELS.includes(channel)) {
        report({
          message: `Write \`x-sends\` as ${CHANNELS.join(", ")}: the channel of the message that each call sends.`,
          location: location.child("x-sends"),
        });
      } else if (operation["x-repeatable"] !== false) {
        report({
          message: "Write `x-repeatable: false`: with `x-sends`, a repeat sends another message.",
          location: location.child("x-repeatable").key(),
        });
      }
    },
  };
}
