import { Rejection } from "../rejection.ts";

const METHOD_OVERRIDES = ["x-http-method-override", "x-http-method", "x-method-override"];
// Some servers read the path or host from these headers instead of from the one that was checked.
const OTHER_TARGETS = ["x-original-url", "x-rewrite-url", "x-forwarded-path", "x-forwarded-prefix"];
const HOP_BY_HOP = [
  "keep-alive",
  "close",
  "te",
  "transfer-encoding",
  "upgrade",
  "proxy-connection",
  "trailer",
  "http2-settings",
];

/** Rejects headers that override the request line or make a server remove other headers. */
export function checkHeaders(headers: Headers): void {
  for (const name of METHOD_OVERRIDES) {
    if (headers.has(name)) {
      throw new Rejection("method_override", "Headers that override the method are not allowed.");
    }
  }
  for (const name of OTHER_TARGETS) {
    if (headers.has(name)) {
      throw new Rejection("header_not_allowed", "Headers that rewrite the path are not allowed.");
    }
  }
  const listed = (headers.get("connection") ?? "").toLowerCase().split(",");
  if (listed.some((name) => name.trim() !== "" && !HOP_BY_HOP.includes(name.trim()))) {
    throw new Rejection("header_not_allowed", "The Connection header must not name other headers.");
  }
  if (headers.has("upgrade")) {
    throw new Rejection("header_not_allowed", "Upgrading to another protocol is not supported.");
  }
  const encoding = headers.get("content-encoding");
  if (encoding !== null && encoding !== "identity") {
    throw new Rejection("unsupported_media_type", "Content-Encoding is not supported: send the body uncompressed.");
  }
}
