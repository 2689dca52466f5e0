import type { B2BOutput } from "../b2b/wire.ts";
import { badRequest } from "../errors.ts";

/** The strength of a password. */
export interface Strength {
  /** zxcvbn score, from 0 to 4. */
  readonly score: number;
  readonly warning: string;
  readonly suggestions: string[];
}

/** https://stytch.com/docs/guides/passwords/strength-policy: zxcvbn is the default policy and requires a score of 3. */
const ENOUGH = 3;
/**
 * Number of characters that zxcvbn reads of a password. Its work grows fast with the length and blocks all other requests.
 */
const READ_CHARACTERS = 100;

const WARNINGS: Readonly<Record<string, string>> = {
  straightRow: "A row of adjacent keys is easy to guess.",
  keyPattern: "A short keyboard pattern is easy to guess.",
  simpleRepeat: "A repeated character is easy to guess.",
  extendedRepeat: "A repeated group of characters is only slightly harder to guess than the group itself.",
  sequences: "A sequence such as abc or 6543 is easy to guess.",
  recentYears: "A recent year is easy to guess.",
  dates: "A date is easy to guess.",
  topTen: "This is one of the ten most common passwords.",
  topHundred: "This is one of the hundred most common passwords.",
  common: "Many people use this password.",
  similarToCommon: "This is similar to a common password.",
  wordByItself: "A single word is easy to guess.",
  namesByThemselves: "A name alone is easy to guess.",
  commonNames: "A common name is easy to guess.",
};

const SUGGESTIONS: Readonly<Record<string, string>> = {
  l33t: "Replacing letters with similar-looking characters, such as @ for a, helps little.",
  reverseWords: "A word spelled backwards is not much harder to guess.",
  allUppercase: "All uppercase is almost as easy to guess as all lowercase.",
  capitalization: "Capitalizing the first letter helps little.",
  dates: "Avoid dates and years that are associated with you.",
  recentYears: "Avoid recent years.",
  associatedYears: "Avoid years that are associated with you.",
  sequences: "Avoid sequences.",
  repeated: "Avoid repetition.",
  longerKeyboardPattern: "Use a longer keyboard pattern with more turns.",
  anotherWord: "Add one or two more uncommon words.",
  useWords: "Use several words, but avoid common phrases.",
  noNeed: "Uppercase letters, digits and symbols are not needed.",
};

export async function strengthOf(password: string): Promise<Strength> {
  const rate = await estimator();
  const { score, feedback } = rate([...password].slice(0, READ_CHARACTERS).join(""));
  return {
    score,
    warning: WARNINGS[feedback.warning ?? ""] ?? "",
    suggestions: feedback.suggestions.flatMap((key) => SUGGESTIONS[key] ?? []),
  };
}

function isStrongEnough({ score }: Strength): boolean {
  return score >= ENOUGH;
}

/** Throws for a password that Stytch would reject. */
export async function checkStrength(password: string): Promise<void> {
  const strength = await strengthOf(password);
  if (isStrongEnough(strength)) return;
  const why = [strength.warning, ...strength.suggestions].filter((text) => text !== "").join(" ");
  throw badRequest("weak_password", `The password is too easy to guess. ${why}`.trim());
}

/** Returns the response of both APIs to a strength check. Each has its own format for feedback. */
export function strengthResponse(
  strength: Strength,
): Omit<B2BOutput<"passwords.strengthCheck">, "luds_feedback" | "zxcvbn_feedback"> {
  return {
    valid_password: isStrongEnough(strength),
    score: strength.score,
    strength_policy: "zxcvbn",
    // HaveIBeenPwned is not available offline, so breach detection is off, in which case `breached_password` is documented
    // to be always false.
    breached_password: false,
    breach_detection_on_create: false,
  };
}

type Rate = (password: string) => { score: number; feedback: { warning: string | null; suggestions: string[] } };

let loading: Promise<Rate> | undefined;

/** Loaded on first use, because the word lists take longer to load than the rest of the sandbox. */
function estimator(): Promise<Rate> {
  loading ??= Promise.all([import("@zxcvbn-ts/core"), import("@zxcvbn-ts/language-common")]).then(
    ([{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }]) => {
      const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
      return (password) => zxcvbn.check(password);
    },
  );
  return loading;
}
