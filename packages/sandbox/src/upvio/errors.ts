import { ProviderError } from "../provider-error.ts";

/** What Upvio answers to input that breaks a rule. Titles of its own are at https://developers.upvio.com/api/error-handling */
export function badRequest(title: string): ProviderError {
  return new ProviderError(400, "bad_request", title);
}
