import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readWorkflow, runStep, standIns } from "./workflow-steps.ts";

const { compare, report } = readWorkflow("upstream").jobs;

describe("the step that compares", () => {
  test.each([0, 1, 2])("passes on exit code %d and the report, with any text of the provider", async (code) => {
    const pnpm = `test "$*" = "--silent upstream --markdown" && printf 'Differs\\ncode=0\\nreport<<EOF\\n'; exit ${code}`;
    const folder = standIns({ pnpm });
    const output = path.join(folder, "output");
    expect(await runStep(compare, "compare", folder, { RUNNER_TEMP: folder, GITHUB_OUTPUT: output })).toBe(0);
    const [first, second = "", ...lines] = readFileSync(output, "utf8").split("\n");
    expect(first).toBe(`code=${code}`);
    const mark = second.replace("report<<", "");
    expect(mark).toMatch(/^[0-9a-f]{32}$/);
    expect(lines.slice(0, lines.indexOf(mark))).toEqual(["Differs", "code=0", "report<<EOF", ""]);
  });
});

describe("the step that reports", () => {
  const TITLE = report?.env?.TITLE ?? "";
  const REPORT = '## stytch/b2b\n\n`$(touch hacked)` and "quotes"\n';

  /** Runs the step with the number of an open issue, if any. Resolves to its calls of gh. */
  async function callsFor(code: number, openIssue: number | undefined) {
    // Prints the number, and records all other calls with their body.
    const note = `echo "$@" >> calls; if [ "\${@: -1}" = - ]; then cat > body; fi`;
    const folder = standIns({ gh: `if [ "$2" = list ]; then echo ${openIssue ?? ""}; else ${note}; fi` });
    expect(await runStep(report, "issue", folder, { CODE: String(code), REPORT, TITLE })).toBe(0);
    const read = (file: string) =>
      existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : "";
    return { calls: read("calls"), body: read("body") };
  }

  test("opens an issue, then updates it, then closes it", async () => {
    expect(await callsFor(1, undefined)).toEqual({
      calls: `issue create --title ${TITLE} --body-file -\n`,
      body: REPORT,
    });
    expect(await callsFor(1, 7)).toEqual({ calls: "issue edit 7 --body-file -\n", body: REPORT });
    expect(await callsFor(0, 7)).toMatchObject({ calls: "issue close 7 --comment No differences are left.\n" });
  });

  test("does nothing without differences and without an issue", async () => {
    expect(await callsFor(0, undefined)).toEqual({ calls: "", body: "" });
  });

  test("opens no second issue if the first could not be looked up", async () => {
    const folder = standIns({ gh: "exit 4" });
    expect(await runStep(report, "issue", folder, { CODE: "1", REPORT, TITLE })).toBe(4);
  });

  test("fails the run if something could not be compared", async () => {
    expect(report?.steps.at(-1)?.id).toBe("compared");
    expect(await runStep(report, "compared", standIns(), { CODE: "1" })).toBe(0);
    expect(await runStep(report, "compared", standIns(), { CODE: "2" })).toBe(1);
  });
});
