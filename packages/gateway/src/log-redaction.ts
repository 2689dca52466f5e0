import { Scrubber } from "@linkwright/safe-http/scrubber";

const LONGEST_LOGGED = 200;

/** Returns text of a request as it may be logged: truncated, or `[redacted]` if it contains one of the secrets, in any case. */
export function loggable(text: string, secrets: readonly string[], sent: string | undefined): string {
  const lower = text.toLowerCase();
  const shows = (each: readonly string[]) => new Scrubber(each).finds(lower);
  // No encoding of a secret is shorter than the secret.
  const mayShow = sent !== undefined && sent.length <= lower.length;
  if (shows(lowerCase(secrets)) || (mayShow && shows([sent.toLowerCase()]))) return "[redacted]";
  return text.slice(0, LONGEST_LOGGED);
}

const LOWER_CASE = new WeakMap<readonly string[], readonly string[]>();

/** Returns the same list for the same secrets, so that their encodings are computed once. */
function lowerCase(secrets: readonly string[]): readonly string[] {
  const known = LOWER_CASE.get(secrets);
  if (known) return known;
  const lower = secrets.map((secret) => secret.toLowerCase());
  LOWER_CASE.set(secrets, lower);
  return lower;
}
