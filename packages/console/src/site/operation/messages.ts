import type { Channel } from "@linkwright/description/document";

/** What a call sends, in words. */
export const MESSAGES: Readonly<Record<Channel, string>> = {
  email: "an email",
  sms: "a text message",
  whatsapp: "a WhatsApp message",
};
