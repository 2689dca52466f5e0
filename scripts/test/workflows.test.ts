import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { THRESHOLDS } from "../mutants/thresholds.ts";
import { type Job, readWorkflow, type Step, WORKFLOWS } from "./workflow-steps.ts";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const files = [
  ...WORKFLOWS.map((name) => `.github/workflows/${name}.yml`),
  ...readdirSync(path.join(root, ".github/actions")).map((name) => `.github/actions/${name}/action.yml`),
];

const SET_UP = "./.github/actions/set-up";
const setUpSteps: Step[] = parse(read(".github/actions/set-up/action.yml")).runs.steps;

interface NamedJob {
  name: string;
  job: Job;
  permissions: Record<string, string> | undefined;
  writes: boolean;
}
const jobs: NamedJob[] = WORKFLOWS.flatMap((workflow) => {
  const { permissions: shared, jobs } = readWorkflow(workflow);
  return Object.entries(jobs).map(([name, job]) => {
    const permissions = job.permissions ?? shared;
    const writes = JSON.stringify(permissions ?? "write-all").includes("write");
    return { name: `${workflow} ${name}`, job, permissions, writes };
  });
});

/**
 * The exception: npm trusts only this job, so it has to run the command of changesets. It cannot write to the repository.
 */
const PUBLISHING = "release publish";
const writing = jobs.filter(({ name, writes }) => writes && name !== PUBLISHING);
const reading = jobs.filter(({ name, writes }) => !writes || name === PUBLISHING);

/** Returns a step's action without its version, and what it runs, by a shell or by an action. */
const actionOf = ({ uses = "" }: Step) => uses.replace(/@.*/, "");
const commandOf = (step: Step) => [step.run, step.with?.script].filter((text) => text !== undefined).join("\n");

describe.each(files)("%s", (file) => {
  const uses = [...read(file).matchAll(/^\s*-? ?uses: (.+)$/gm)].map(([, used = ""]) => used);

  test("pins third-party actions to a commit, with the version in a comment", () => {
    for (const used of uses) expect(used).toMatch(/^(\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  test("passes no external text to a shell", () => {
    const { jobs = {}, runs = { steps: [] } } = parse(read(file));
    const steps: Step[] = [...Object.values<Job>(jobs).flatMap((job) => job.steps), ...runs.steps];
    const inserted = steps.flatMap((step) => [...commandOf(step).matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)]);
    for (const [, expression] of inserted) expect(["matrix.command", "runner.temp"]).toContain(expression);
  });
});

test("uses one version of an action everywhere", () => {
  const pins = files.flatMap((file) => [...read(file).matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(.+)/g)]);
  const versions = new Map(pins.map(([, action, version]) => [action, version]));
  expect([...versions.keys()]).toContain("actions/checkout");
  for (const [, action, version] of pins) expect([action, version]).toEqual([action, versions.get(action)]);
});

test.each(WORKFLOWS)("%s grants its jobs only their own permissions, or read access", (workflow) => {
  expect([{}, { contents: "read" }]).toContainEqual(readWorkflow(workflow).permissions);
});

test("grants write access to few jobs, and each only what it needs", () => {
  const allowed = jobs.filter(({ writes }) => writes).map(({ name, permissions }) => [name, permissions]);
  expect(Object.fromEntries(allowed)).toEqual({
    "release pull-request": { contents: "write", "pull-requests": "write" },
    "release publish": { contents: "read", "id-token": "write" },
    "release tag": { contents: "write" },
    "upstream report": { issues: "write" },
  });
});

test.each(writing)("$name, which may write, runs no code of ours or of our dependencies", ({ job }) => {
  for (const step of job.steps) {
    expect(["", "actions/checkout", "actions/download-artifact", "changesets/action/version"]).toContain(
      actionOf(step),
    );
    expect(commandOf(step)).not.toMatch(/\b(p?npm|npx|pnpx|corepack|yarn|node|bash|sh|source|eval)\b|\.\//);
    // Without its own script, it would run that of changesets.
    if (actionOf(step) === "changesets/action/version")
      expect(step.with?.script).toMatch(/^git apply \$\{\{ runner\.temp \}\}\/\S+$/);
  }
});

test.each(reading)("$name is set up by the shared action", ({ job, permissions }) => {
  expect(job.steps.map(actionOf).slice(0, 2)).toEqual(["actions/checkout", SET_UP]);
  expect(job.steps[1]?.with ?? { tools: "pnpm" }).toEqual({ tools: expect.stringMatching(/^p?npm$/) });
  expect(permissions).toMatchObject({ contents: "read" });
  for (const step of job.steps.slice(2)) {
    expect(actionOf(step)).toMatch(/^$|^changesets\/action\/|^actions\/upload-artifact$/);
    expect(commandOf(step)).not.toMatch(/npm (install|ci|add)/);
  }
});

test.each(jobs)("$name leaves no git credential to later steps", ({ job }) => {
  for (const step of job.steps.filter((step) => actionOf(step) === "actions/checkout"))
    expect(step.with).toMatchObject({ "persist-credentials": false });
});

test.each(jobs)("$name runs scripts that exist", ({ job }) => {
  const { scripts } = JSON.parse(read("package.json"));
  const texts = [...job.steps.map(commandOf), ...(job.strategy?.matrix.command ?? [])];
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\bp?npm (?:run |--silent )?([a-z]\S*)/g)].map(([, name]) => name),
  );
  for (const name of names) expect(scripts).toHaveProperty([name ?? ""]);
});

test("the set-up neither fills nor uses a cache, and runs no script of a dependency", () => {
  const [node] = setUpSteps.filter((step) => actionOf(step) === "actions/setup-node");
  expect(node?.with).toMatchObject({ "package-manager-cache": false });
  expect(setUpSteps.flatMap(({ run }) => run ?? [])).toEqual(["pnpm install --frozen-lockfile --ignore-scripts"]);
  for (const file of files) expect(read(file)).not.toMatch(/actions\/cache|^\s*cache:/m);
});

test("pull requests run the checks of .ci/run", () => {
  const { check } = readWorkflow("checks").jobs;
  const local = read(".ci/run").match(/^npm .+$/gm) ?? [];
  // The first command of the README, which has to run before any other to be tested as such.
  expect(eachProject(check?.strategy?.matrix.command ?? [])).toEqual(eachProject(["npm start", ...local]));
  expect(check?.steps.map(({ run }) => run)).toContainEqual(expect.stringMatching(/^\$\{\{ matrix\.command \}\}$/));
});

/** Returns commands in order, with one for each project of a command that tests several. */
function eachProject(commands: string[]): string[] {
  return commands
    .flatMap((command) => command.match(/--project \S+/g)?.map((project) => `npm test -- ${project}`) ?? command)
    .sort();
}

/** Returns an expression that GitHub replaces with a value. */
const expression = (text: string) => ["$", `{{ ${text} }}`].join("");

describe("mutation testing", () => {
  const { on, jobs } = readWorkflow("mutants");
  const running = (job: Job | undefined) => job?.steps.find((step) => commandOf(step).includes("test:mutants"));

  test("runs for pull requests, limited to what changed since their base", () => {
    expect(on).toHaveProperty("pull_request");
    expect(jobs.changed?.if).toBe("github.event_name == 'pull_request'");
    expect(running(jobs.changed)).toMatchObject({
      run: 'npm run test:mutants -- --since "$BASE"',
      env: { BASE: expression("github.event.pull_request.base.sha") },
    });
    expect(jobs.changed?.steps[0]?.with).toMatchObject({ "fetch-depth": 0 });
  });

  test("runs weekly and on demand, with a job for each package", () => {
    expect(on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }] });
    expect(on).toHaveProperty("workflow_dispatch");
    expect(jobs.package?.if).toContain("github.event_name != 'pull_request'");
    expect(jobs.package?.strategy?.matrix).toEqual({ package: Object.keys(THRESHOLDS) });
    expect(running(jobs.package)).toMatchObject({
      run: 'pnpm test:mutants "$PACKAGE"',
      env: { PACKAGE: expression("matrix.package") },
    });
  });

  test.each(["changed", "package"])("keeps the reports of %s, especially if too few mutants were detected", (name) => {
    const upload = jobs[name]?.steps.at(-1);
    expect(upload).toMatchObject({ if: expression("!cancelled()"), with: { path: "reports/mutants" } });
    expect(upload && actionOf(upload)).toBe("actions/upload-artifact");
    expect(String(upload?.with?.name).includes(expression("matrix.package"))).toBe(name === "package");
  });

  test("has a Redis wherever the gateway's store may be mutated", () => {
    const installs = (job: Job | undefined) => job?.steps.find((step) => commandOf(step).includes("redis-server"));
    expect(installs(jobs.changed)).not.toHaveProperty("if");
    expect(installs(jobs.package)).toMatchObject({ if: "matrix.package == 'gateway'" });
  });
});

describe("the release", () => {
  const { jobs } = readWorkflow("release");
  const using = (action: string) =>
    Object.keys(jobs).filter((name) => jobs[name]?.steps.some((step) => actionOf(step) === action));

  test("publishes what an untrusted job has packed, and builds nothing in the job that npm trusts", () => {
    expect(using("changesets/action/pack")).toEqual(["pack"]);
    expect(jobs.publish?.needs).toBe("pack");
    expect(jobs.pack?.needs).toContain("check");
    expect(jobs.publish?.steps.map(commandOf)).toEqual(["", "", ""]);
    const publishing = jobs.publish?.steps.find((step) => actionOf(step) === "changesets/action/publish");
    expect(publishing?.with).toMatchObject({
      "pack-dir-artifact-id": expect.stringContaining("needs.pack.outputs.pack-dir-artifact-id"),
    });
  });

  test("uses no secrets", () => {
    expect(read(".github/workflows/release.yml")).not.toContain("secrets.");
  });

  test("keeps a bill of materials", () => {
    expect(jobs.pack?.steps.map(commandOf)).toContain("pnpm release sbom sbom.cdx.json");
    expect(using("actions/upload-artifact")).toEqual(["version", "pack"]);
  });
});
