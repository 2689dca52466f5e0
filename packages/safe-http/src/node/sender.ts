/// <reference types="node" />
import type { IncomingHttpHeaders } from "node:http";
import type { Sender } from "../guard.ts";

/** What a request's headers tell of the page that sent it. Its origin is in lower case, as browsers write it. */
export function senderOf(headers: IncomingHttpHeaders): Sender {
  return {
    origin: headers.origin?.toLowerCase() ?? null,
    site: headers["sec-fetch-site"] ?? null,
    mode: headers["sec-fetch-mode"] ?? null,
  };
}
