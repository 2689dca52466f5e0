import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  id?: string;
  run?: string;
}
const workflow = parse(readFileSync(path.join(root, ".github/workflows/upstream.yml"), "utf8")) as {
  jobs: Record<string, { permissions: object; env?: Record<string, string>; steps: Step[] }>;
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "linkwright-workflow-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program of this name on the PATH, for the steps to call. */
function program(name: string, script: string): void {
  writeFileSync(path.join(folder, name), `#!/bin/bash\n${script}\n`);
  chmodSync(path.join(folder, name), 0o755);
}

/** Runs a step as GitHub does: by bash, which stops at what fails. */
function run(script: string | undefined, env: Record<string, string>): Promise<number> {
  const variables = { ...process.env, ...env, PATH: `${folder}:${process.env.PATH}` };
  return new Promise((resolve) => {
    execFile("bash", ["-e", "-c", script ?? "exit 9"], { cwd: root, env: variables }, (error) =>
      resolve(Number(error?.code ?? 0)),
    );
  });
}

const step = (job: string, id: string) => workflow.jobs[job]?.steps.find((each) => each.id === id)?.run;

describe("the step that compares", () => {
  test.each([0, 1, 2])("passes on code %d and the report, whatever a provider wrote into it", async (code) => {
    program("node", `printf 'Differs\\ncode=0\\nreport<<EOF\\n'; exit ${code}`);
    const output = path.join(folder, "output");
    expect(await run(step("compare", "compare"), { RUNNER_TEMP: folder, GITHUB_OUTPUT: output })).toBe(0);
    const [first, second = "", ...lines] = readFileSync(output, "utf8").split("\n");
    expect(first).toBe(`code=${code}`);
    const mark = second.replace("report<<", "");
    expect(mark).toMatch(/^[0-9a-f]{32}$/);
    expect(lines.slice(0, lines.indexOf(mark))).toEqual(["Differs", "code=0", "report<<EOF", ""]);
  });
});

describe("the step that tells", () => {
  const TITLE = workflow.jobs.tell?.env?.TITLE ?? "";
  const REPORT = '## stytch@b2b\n\n`$(touch hacked)` and "quotes"\n';

  /** Runs it with as many open issues as told; resolves to what it asked gh to do. */
  async function tell(code: number, openIssue: number | undefined) {
    const [calls, body] = [path.join(folder, "calls"), path.join(folder, "body")];
    // Lists the number, notes all other calls and the body that they are given.
    const note = `echo "$@" >> ${calls}; if [ "\${@: -1}" = - ]; then cat > ${body}; fi`;
    program("gh", `if [ "$2" = list ]; then echo ${openIssue ?? ""}; else ${note}; fi`);
    expect(await run(step("tell", "issue"), { CODE: String(code), REPORT, TITLE })).toBe(0);
    const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");
    return { calls: read(calls), body: read(body) };
  }

  test("opens an issue, then updates it, then closes it", async () => {
    expect(await tell(1, undefined)).toEqual({ calls: `issue create --title ${TITLE} --body-file -\n`, body: REPORT });
    rmSync(path.join(folder, "calls"));
    expect(await tell(1, 7)).toEqual({ calls: "issue edit 7 --body-file -\n", body: REPORT });
    rmSync(path.join(folder, "calls"));
    expect(await tell(0, 7)).toMatchObject({ calls: "issue close 7 --comment No differences are left.\n" });
  });

  test("does nothing without differences and without an issue", async () => {
    expect(await tell(0, undefined)).toEqual({ calls: "", body: "" });
  });

  test("opens no second issue where the first could not be looked for", async () => {
    program("gh", "exit 4");
    expect(await run(step("tell", "issue"), { CODE: "1", REPORT, TITLE })).toBe(4);
  });

  test("fails the run where something could not be compared", async () => {
    const last = workflow.jobs.tell?.steps.at(-1)?.run;
    expect(await run(last, { CODE: "1" })).toBe(0);
    expect(await run(last, { CODE: "2" })).toBe(1);
  });
});

test("who may write runs nothing of ours, and who runs ours may only read", () => {
  const { compare, tell } = workflow.jobs;
  expect(compare?.permissions).toEqual({ contents: "read" });
  expect(tell?.permissions).toEqual({ issues: "write" });
  expect(tell?.steps.some((each) => "uses" in each || /node|pnpm/.test(each.run ?? ""))).toBe(false);
});
