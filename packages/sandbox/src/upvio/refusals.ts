import { Refusal } from "../refusal.ts";

/** What Upvio answers to input that breaks a rule. Titles of its own are at https://developers.upvio.com/api/error-handling */
export function badRequest(title: string): Refusal {
  return new Refusal(400, "bad_request", title);
}
