import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "@linkwright/codegen/repository/root";
import { onTestFinished } from "vitest";
import { parse } from "yaml";

export interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
export interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, string[]> };
  env?: Record<string, string>;
  steps: Step[];
}
export interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = path.join(root, ".github/workflows");

/** Names of the workflows, such as `release` for `.github/workflows/release.yml`. */
export const WORKFLOWS = readdirSync(FOLDER).map((file) => path.basename(file, ".yml"));

export function readWorkflow(name: string): Workflow {
  return parse(readFileSync(path.join(FOLDER, `${name}.yml`), "utf8"));
}

/** Creates a folder, removed at the end of the test, with programs that a step calls in place of the real ones. */
export function standIns(programs: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkwright-workflow-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(path.join(folder, name), `#!/bin/bash\n${script}\n`);
    chmodSync(path.join(folder, name), 0o755);
  }
  return folder;
}

/** Runs a step as GitHub does, by a bash that stops at the first failure, and resolves to its exit code. */
export function runStep(
  job: Job | undefined,
  id: string,
  folder: string,
  env: Record<string, string>,
): Promise<number> {
  const script = job?.steps.find((step) => step.id === id)?.run;
  if (script === undefined) throw new Error(`No step ${id} has a script.`);
  const variables = { ...process.env, ...env, PATH: `${folder}:${process.env.PATH}` };
  return new Promise((resolve) => {
    execFile("bash", ["-e", "-c", script], { cwd: folder, env: variables }, (error) =>
      resolve(Number(error?.code ?? 0)),
    );
  });
}
