import type { IncomingMessage } from "node:http";
import { hostsOf, isFromElsewhere, isHostOf, originsOf } from "@linkwright/safe-http/guard";
import { senderOf } from "@linkwright/safe-http/node/sender";

/** Rejects requests that a page of another site can make a browser send: with another host, or from another origin. */
export function rejectionOf({ headers, socket }: IncomingMessage): { status: number; message: string } | undefined {
  const own = hostsOf(["127.0.0.1", "localhost"], socket.localPort ?? 0);
  if (!isHostOf(own, headers.host)) {
    return { status: 421, message: `The console is only available at ${[...own].join(" and ")}.` };
  }
  if (!isFromElsewhere(originsOf(own), senderOf(headers), true)) return undefined;
  return { status: 403, message: "Pages of other sites must not use the console." };
}
