/** Every body, asked or answered, shows one example. */
export function mediaTypeExample() {
  return {
    MediaType(mediaType, { report, location }) {
      if (mediaType.example !== undefined || mediaType.examples !== undefined) return;
      report({ message: "Add an `example` of this body.", location: location.key() });
    },
  };
}
