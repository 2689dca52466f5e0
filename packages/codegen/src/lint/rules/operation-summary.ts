import type { Visitor } from "../rule.ts";

const LONGEST = 60;

/** Summaries are imperatives of the field: one of `verbs` first, short, without a full stop. */
export function operationSummary({ verbs }: { verbs: readonly string[] }): Visitor {
  return {
    Operation({ summary = "" }, { report, location }) {
      const at = summary === "" ? location.key() : location.child(["summary"]);
      const first = summary.split(" ", 1)[0] ?? "";
      if (!verbs.includes(first)) {
        report({
          message: `Begin the summary with one of the verbs in redocly.yaml, not with "${first}".`,
          location: at,
        });
      }
      if (summary.endsWith(".")) report({ message: "A summary has no full stop.", location: at });
      if (summary.length > LONGEST) {
        report({ message: `A summary has at most ${LONGEST} characters, this one ${summary.length}.`, location: at });
      }
    },
  };
}
