import { UserError } from "../command/main.ts";
import { type Problem, problemsOf } from "../repository/redocly.ts";

/** A rule that an added document breaks, the number of times, and the first places. */
export interface BrokenRule {
  rule: string;
  count: number;
  places: string[];
}

const MOST = 1_000_000;
const PLACES = 3;

/** Rules that generation relies on, so they cannot be turned off. */
const NEEDED =
  /^(no-unresolved-refs|operation-operationId-unique|component-name-unique|linkwright\/(operation-id-is-method-path|operation-repeatable|operation-pagination|file-name-matches|flat-input))$/;

/**
 * Lints an API of a configuration and returns the rules that it breaks, most broken first. Places are relative to `folder`.
 * Throws a `UserError` if one of the rules cannot be turned off.
 */
export async function brokenRules(api: string, config: string, folder: string): Promise<BrokenRule[]> {
  return ranked(await problemsOf([api], config, MOST, folder));
}

/** Counts problems by rule, most frequent first. Throws a `UserError` if one of the rules cannot be turned off. */
export function ranked(problems: readonly Problem[]): BrokenRule[] {
  const needed = problems.filter(({ ruleId }) => NEEDED.test(ruleId));
  if (needed.length > 0) {
    const lines = needed
      .slice(0, 10)
      .map((problem) => `  ${placeOf(problem)} ${problem.ruleId}: ${problem.message.trim()}`);
    throw new UserError(
      `The document cannot be converted to the form that generation needs (${needed.length} places):\n${lines.join("\n")}`,
    );
  }
  const rules = [...new Set(problems.map(({ ruleId }) => ruleId))];
  return rules
    .map((rule) => {
      const broken = problems.filter(({ ruleId }) => ruleId === rule);
      return { rule, count: broken.length, places: broken.slice(0, PLACES).map(placeOf) };
    })
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

function placeOf({ location: [at] }: Problem): string {
  const file = at?.source.ref ?? "";
  return at?.start ? `${file}:${at.start.line}:${at.start.col}` : `${file}${at?.pointer ?? ""}`;
}
