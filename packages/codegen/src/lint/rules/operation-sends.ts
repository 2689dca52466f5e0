import type { Visitor } from "../rule.ts";

const CHANNELS = ["email", "sms", "whatsapp"];

/** Requires an operation that sends someone a message to specify the channel. */
export function operationSends(): Visitor {
  return {
    Operation(operation, { report, location }) {
      const channel = operation["x-sends"];
      if (channel === undefined) {
        if (!/^(Mails|Sends)\b/.test(operation.description ?? "")) return;
        report({
          message:
            "Add `x-sends: email`, `sms` or `whatsapp`: according to the description, each call sends a message.",
          location: location.child("description"),
        });
      } else if (!CHANNELS.includes(channel)) {
        report({
          message: `\`x-sends\` must be one of ${CHANNELS.join(", ")}: the channel of the message that each call sends.`,
          location: location.child("x-sends"),
        });
      } else if (operation["x-repeatable"] !== false) {
        report({
          message: "Set `x-repeatable: false`: with `x-sends`, a retry sends another message.",
          location: location.child("x-repeatable").key(),
        });
      }
    },
  };
}
