import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const workflows = readdirSync(path.join(root, ".github/workflows")).map((file) => `.github/workflows/${file}`);
const actions = readdirSync(path.join(root, ".github/actions")).map((name) => `.github/actions/${name}/action.yml`);
const parseWorkflow = (file: string): Workflow => parse(read(file));

describe.each([...workflows, ...actions])("%s", (file) => {
  test("uses others' actions at a commit, which nobody can move, and tells its version", () => {
    const uses = [...read(file).matchAll(/^\s*-? ?uses: (.+)$/gm)].map(([, used = ""]) => used);
    for (const used of uses) expect(used).toMatch(/^(\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });
});

test("the actions at one commit are told as one version", () => {
  const pins = [...workflows, ...actions].flatMap((file) => read(file).match(/[0-9a-f]{40} # v\S+/g) ?? []);
  const versions = new Map(pins.map((pin) => [pin.slice(0, 40), pin]));
  expect(new Set(pins)).toEqual(new Set(versions.values()));
});

test.each(workflows)("%s gives its jobs no more than they are given one by one, or reading", (file) => {
  expect([{}, { contents: "read" }]).toContainEqual(parseWorkflow(file).permissions);
});

describe("the release", () => {
  const { jobs, permissions } = parseWorkflow(".github/workflows/release.yml");
  const setUp: { runs: { steps: Step[] } } = parse(read(".github/actions/set-up/action.yml"));
  /** A job's steps, those of our own action in its place. */
  const stepsOf = (job: Job | undefined) =>
    (job?.steps ?? []).flatMap((step) => (step.uses === "./.github/actions/set-up" ? setUp.runs.steps : [step]));
  const using = (action: string) =>
    Object.keys(jobs).filter((name) => stepsOf(jobs[name]).some(({ uses }) => uses?.startsWith(`${action}@`)));

  test("lets one job alone ask for npm's trust, the one that publishes", () => {
    const trusted = workflows.flatMap((file) =>
      Object.entries(parseWorkflow(file).jobs)
        .filter(([, job]) => job.permissions?.["id-token"])
        .map(([name]) => `${file} ${name}`),
    );
    expect(trusted).toEqual([".github/workflows/release.yml publish"]);
    expect(permissions).toEqual({});
    expect(jobs.publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
  });

  test("publishes what an untrusted job has packed, and builds nothing beside npm's trust", () => {
    expect(using("changesets/action/pack")).toEqual(["pack"]);
    expect(jobs.publish?.needs).toBe("pack");
    expect(jobs.pack?.needs).toContain("check");
    const runs = stepsOf(jobs.publish).flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(["pnpm install --frozen-lockfile --ignore-scripts"]);
    const publishing = jobs.publish?.steps.find(({ uses }) => uses?.startsWith("changesets/action/publish@"));
    expect(publishing?.with).toMatchObject({
      "pack-dir-artifact-id": expect.stringContaining("needs.pack.outputs.pack-dir-artifact-id"),
    });
  });

  test("takes nothing from a cache, which other workflows could have filled", () => {
    expect(using("actions/cache")).toEqual([]);
    for (const job of Object.values(jobs)) {
      for (const step of stepsOf(job)) {
        expect(Object.keys(step.with ?? {})).not.toContain("cache");
        if (step.uses?.startsWith("actions/setup-node@"))
          expect(step.with).toMatchObject({ "package-manager-cache": false });
      }
    }
  });

  test("runs no script of a dependency", () => {
    for (const job of Object.values(jobs)) {
      const installs = stepsOf(job).filter(({ run }) => run?.includes("install"));
      expect(installs).toHaveLength(1);
      for (const { run } of installs) expect(run).toContain("--ignore-scripts");
    }
  });

  test("leaves no credential of git to later steps, and knows no secret", () => {
    for (const job of Object.values(jobs)) {
      const checkout = job.steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
      expect(checkout?.with).toMatchObject({ "persist-credentials": false });
    }
    expect(read(".github/workflows/release.yml")).not.toContain("secrets.");
  });

  test("keeps a bill of materials", () => {
    expect(stepsOf(jobs.pack).map(({ run }) => run)).toContain("pnpm release sbom sbom.cdx.json");
    expect(using("actions/upload-artifact")).toEqual(["pack"]);
  });

  test("names scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const commands = Object.values(jobs).flatMap((job) => stepsOf(job).flatMap((s) => [s.run, s.with?.script]));
    const names = commands.flatMap((command) => /^pnpm (?!install)([\w:]+)/.exec(String(command))?.[1] ?? []);
    expect(names).toEqual(expect.arrayContaining(["release", "release:check", "build"]));
    for (const name of names) expect(scripts).toHaveProperty([name]);
  });
});
