import type { IncomingMessage } from "node:http";
import { hostsOf, isFromElsewhere, isHostOf, originsOf } from "@linkwright/safe-http/guard";
import { senderOf } from "@linkwright/safe-http/node/sender";

/** Refuses what a page of another site can make a browser send: by any name but the console's own, or from elsewhere. */
export function rejectionOf({ headers, socket }: IncomingMessage): { status: number; message: string } | undefined {
  const own = hostsOf(["127.0.0.1", "localhost"], socket.localPort ?? 0);
  if (!isHostOf(own, headers.host)) {
    return { status: 421, message: `The console answers to ${[...own].join(" and ")} only.` };
  }
  if (!isFromElsewhere(originsOf(own), senderOf(headers), true)) return undefined;
  return { status: 403, message: "Another site's page may not use the console." };
}
