/// <reference types="node" />
import type { IncomingHttpHeaders } from "node:http";
import type { Sender } from "../guard.ts";

/** Returns the sender of a request from its headers. The origin is in lower case, as browsers send it. */
export function senderOf(headers: IncomingHttpHeaders): Sender {
  return {
    origin: headers.origin?.toLowerCase() ?? null,
    site: headers["sec-fetch-site"] ?? null,
    mode: headers["sec-fetch-mode"] ?? null,
  };
}
