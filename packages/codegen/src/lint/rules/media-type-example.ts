import type { Visitor } from "../rule.ts";

/** Requires an example of every request and response body. */
export function mediaTypeExample(): Visitor {
  return {
    MediaType(mediaType, { report, location }) {
      if (mediaType.example !== undefined || mediaType.examples !== undefined) return;
      report({ message: "Add an `example` of this body.", location: location.key() });
    },
  };
}
