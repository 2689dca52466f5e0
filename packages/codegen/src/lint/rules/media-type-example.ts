import type { Visitor } from "../rule.ts";

/** Every body, of a request or a response, shows an example. */
export function mediaTypeExample(): Visitor {
  return {
    MediaType(mediaType, { report, location }) {
      if (mediaType.example !== undefined || mediaType.examples !== undefined) return;
      report({ message: "Add an `example` of this body.", location: location.key() });
    },
  };
}
