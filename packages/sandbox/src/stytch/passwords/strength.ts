import type { B2BOutput } from "../b2b/wire.ts";
import { badRequest } from "../errors.ts";

/** What a password is worth. */
export interface Strength {
  /** 0 to 4, as zxcvbn rates. */
  readonly score: number;
  readonly warning: string;
  readonly suggestions: string[];
}

/** https://stytch.com/docs/guides/passwords/strength-policy: zxcvbn is the default policy, and takes a score of 3. */
const ENOUGH = 3;
/** What zxcvbn reads of a password. Its work grows fast with the length and nothing else is answered meanwhile. */
const READ_CHARACTERS = 100;

const WARNINGS: Readonly<Record<string, string>> = {
  straightRow: "A row of keys is easy to guess.",
  keyPattern: "A short keyboard pattern is easy to guess.",
  simpleRepeat: "One character repeated is easy to guess.",
  extendedRepeat: "A repeated group of characters is little better than the group once.",
  sequences: "A sequence such as abc or 6543 is easy to guess.",
  recentYears: "A recent year is easy to guess.",
  dates: "A date is easy to guess.",
  topTen: "This is one of the ten most common passwords.",
  topHundred: "This is one of the hundred most common passwords.",
  common: "Many people use this password.",
  similarToCommon: "This is much like a common password.",
  wordByItself: "A single word is easy to guess.",
  namesByThemselves: "A name alone is easy to guess.",
  commonNames: "A common name is easy to guess.",
};

const SUGGESTIONS: Readonly<Record<string, string>> = {
  l33t: "Swapping letters for signs that look alike, such as @ for a, gains little.",
  reverseWords: "A word spelled backwards is not much harder to guess.",
  allUppercase: "All capitals are almost as easy to guess as none.",
  capitalization: "A capital at the start gains little.",
  dates: "Leave out dates and years that have to do with you.",
  recentYears: "Leave out recent years.",
  associatedYears: "Leave out years that have to do with you.",
  sequences: "Leave out sequences.",
  repeated: "Leave out repetition.",
  longerKeyboardPattern: "Use a longer keyboard pattern with more turns.",
  anotherWord: "Add another word or two that few people would think of.",
  useWords: "Use several words, but no common phrase.",
  noNeed: "Capitals, digits and signs are not needed.",
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

/** Refuses a password that Stytch would not take. */
export async function checkStrength(password: string): Promise<void> {
  const strength = await strengthOf(password);
  if (isStrongEnough(strength)) return;
  const why = [strength.warning, ...strength.suggestions].filter((text) => text !== "").join(" ");
  throw badRequest("weak_password", `The password is too easy to guess. ${why}`.trim());
}

/** What both APIs answer of a password's strength, each with feedback of its own shape. */
export function strengthResponse(
  strength: Strength,
): Omit<B2BOutput<"passwords.strengthCheck">, "luds_feedback" | "zxcvbn_feedback"> {
  return {
    valid_password: isStrongEnough(strength),
    score: strength.score,
    strength_policy: "zxcvbn",
    // HaveIBeenPwned cannot be asked without a network, so breach detection counts as switched off: as documented it is then
    // never true that a password was found in a breach.
    breached_password: false,
    breach_detection_on_create: false,
  };
}

type Rate = (password: string) => { score: number; feedback: { warning: string | null; suggestions: string[] } };

let loading: Promise<Rate> | undefined;

/** Loaded when a password is first rated: the word lists take longer than all else that a sandbox starts with. */
function estimator(): Promise<Rate> {
  loading ??= Promise.all([import("@zxcvbn-ts/core"), import("@zxcvbn-ts/language-common")]).then(
    ([{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }]) => {
      const zxcvbn = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
      return (password) => zxcvbn.check(password);
    },
  );
  return loading;
}
