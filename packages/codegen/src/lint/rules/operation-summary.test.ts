import { each, operation, testRule } from "../test-rule.ts";

const verb = (first: string) => `Begin the summary with one of the verbs in redocly.yaml, not with "${first}".`;

testRule(
  "operation-summary",
  {
    ...each(
      ["Send a login or signup email", "Approve or deny a Connected App", `Send ${"x".repeat(55)}`],
      (summary) => ({
        [`"${summary}"`]: operation(`summary: ${summary}`),
      }),
    ),
    "no summary": operation("description: Sends an email.", { problem: verb("") }),
    "a verb of its own": operation(`summary: Mail a link that logs in #! ${verb("Mail")}`),
    "the third person": operation(`summary: Sends an email #! ${verb("Sends")}`),
    "a verb in lower case": operation(`summary: send an email #! ${verb("send")}`),
    "a verb that one of the list begins": operation(`summary: Sender of an email #! ${verb("Sender")}`),
    "a sentence": operation("summary: Send an email. #! A summary has no full stop."),
    "a story": operation(`summary: Send ${"x".repeat(56)} #! A summary has at most 60 characters, this one 61.`),
  },
  { verbs: ["Approve", "Send"] },
);
