import { Scrubber } from "@linkwright/safe-http/scrubber";

const LONGEST_LOGGED = 200;

/** What a request said, as a log may tell it: nothing of it where it holds one of these secrets, in upper or lower case. */
export function loggable(text: string, secrets: readonly string[], brought: string | undefined): string {
  const said = text.toLowerCase();
  const shows = (each: readonly string[]) => new Scrubber(each).finds(said);
  // No spelling of a secret is shorter than the secret.
  const mayShow = brought !== undefined && brought.length <= said.length;
  if (shows(lowerCase(secrets)) || (mayShow && shows([brought.toLowerCase()]))) return "[redacted]";
  return text.slice(0, LONGEST_LOGGED);
}

const LOWER_CASE = new WeakMap<readonly string[], readonly string[]>();

/** One list for each of secrets, so that their spellings are found once. */
function lowerCase(secrets: readonly string[]): readonly string[] {
  const known = LOWER_CASE.get(secrets);
  if (known) return known;
  const lower = secrets.map((secret) => secret.toLowerCase());
  LOWER_CASE.set(secrets, lower);
  return lower;
}
