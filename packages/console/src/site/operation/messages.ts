import type { Channel } from "@linkwright/description/document";

/** Names of the messages that calls send. */
export const MESSAGES: Readonly<Record<Channel, string>> = {
  email: "an email",
  sms: "an SMS",
  whatsapp: "a WhatsApp message",
};
