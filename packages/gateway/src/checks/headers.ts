import { Rejection } from "../rejection.ts";

const METHOD_OVERRIDES = ["x-http-method-override", "x-http-method", "x-method-override"];
// Known to make some server on the way read another path or host than the one that was checked.
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

/** Refuses headers that would say something else than the request's line, or take others away on their way. */
export function checkHeaders(headers: Headers): void {
  for (const name of METHOD_OVERRIDES) {
    if (headers.has(name)) {
      throw new Rejection("method_override", "The method is that of the request: send no header that overrides it.");
    }
  }
  for (const name of OTHER_TARGETS) {
    if (headers.has(name)) {
      throw new Rejection("header_not_allowed", "The path is that of the request: send no header that rewrites it.");
    }
  }
  const listed = (headers.get("connection") ?? "").toLowerCase().split(",");
  if (listed.some((name) => name.trim() !== "" && !HOP_BY_HOP.includes(name.trim()))) {
    throw new Rejection("header_not_allowed", "Connection may not name other headers.");
  }
  if (headers.has("upgrade")) {
    throw new Rejection("header_not_allowed", "The gateway speaks HTTP alone: no upgrade to another protocol.");
  }
  const encoding = headers.get("content-encoding");
  if (encoding !== null && encoding !== "identity") {
    throw new Rejection("unsupported_media_type", "Send the body as it is, without a Content-Encoding.");
  }
}
