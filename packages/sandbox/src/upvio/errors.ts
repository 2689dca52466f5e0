import { ProviderError } from "../provider-error.ts";

/** Returns Upvio's error for invalid input. Its documented titles are at https://developers.upvio.com/api/error-handling */
export function badRequest(title: string): ProviderError {
  return new ProviderError(400, "bad_request", title);
}
