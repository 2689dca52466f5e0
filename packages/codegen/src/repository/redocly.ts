import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Description } from "@linkwright/description/document";
import { UserError } from "../command/main.ts";
import { CONFIG } from "./redocly-config.ts";
import { root } from "./root.ts";

const cli = path.join(root, "node_modules/@redocly/cli/bin/cli.js");

export interface Problem {
  ruleId: string;
  severity: "error" | "warn";
  message: string;
  location: { source: { ref: string }; pointer?: string; start?: { line: number; col: number } }[];
  suggest?: string[];
}

/**
 * Lints APIs by their names in the configuration. Throws a `UserError` that lists each problem with file, line, rule and
 * fix. File names are relative to `folder`.
 */
export async function lint(apis: string[], config = CONFIG, folder = root): Promise<void> {
  const problems = await problemsOf(apis, config, undefined, folder);
  if (problems.length > 0) throw new UserError([...new Set(problems.map(line))].join("\n"));
}

/** Returns the violations of the rules that apply to these APIs, at most `most` for each API. */
export async function problemsOf(apis: string[], config: string, most = 100, folder = root): Promise<Problem[]> {
  const args = ["lint", ...apis, "--format=json", `--max-problems=${most}`, `--config=${config}`];
  const { stdout, stderr } = await redocly(args, folder);
  // One JSON document of problems for each API.
  const reports = stdout.trim() === "" ? [] : JSON.parse(`[${stdout.trim().replaceAll(/^\}\s*\{$/gm, "},{")}]`);
  if (reports.length < apis.length) throw new Error(`redocly lint exited before it had read all APIs:\n${stderr}`);
  return (reports as { problems: Problem[] }[]).flatMap((report) => report.problems);
}

/**
 * Bundles an API of the configuration, or a file, into one document with everything that it refers to. Messages refer to it
 * as `name`.
 */
export async function bundle(
  api: string,
  output: string,
  config = CONFIG,
  name = api,
  folder = root,
  bounds?: Bounds,
): Promise<Description> {
  const args = ["bundle", api, "--ext=json", `--output=${output}`, `--config=${config}`];
  const { code, stderr, stopped } = await redocly(args, folder, bounds);
  if (stopped) throw new UserError(`${name} takes more than ${bounds?.seconds} s to bundle: not read.`);
  if (bounds && /heap out of memory/.test(stderr))
    throw new UserError(`${name} takes more than ${bounds.megabytes} MB of memory to bundle: not read.`);
  if (code !== 0) throw new UserError(`${name} could not be bundled:\n${stderr.trim()}`);
  return JSON.parse(await readFile(output, "utf8"));
}

/** Time and memory that a process may take. */
interface Bounds {
  seconds: number;
  megabytes: number;
}

/** Limits for third-party documents. */
const BOUNDS: Bounds = { seconds: 60, megabytes: 1024 };

/** Bundles a file that is not one of the configuration's APIs, with everything that it refers to. */
export async function bundledFile(file: string): Promise<object> {
  const folder = await mkdtemp(path.join(tmpdir(), "linkwright-bundle-"));
  try {
    return await bundle(path.resolve(file), path.join(folder, "bundled.json"), CONFIG, file, root, BOUNDS);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function line({ ruleId, message, location: [at], suggest = [] }: Problem): string {
  const place = at?.start
    ? `${at.source.ref}:${at.start.line}:${at.start.col}`
    : `${at?.source.ref} ${at?.pointer ?? ""}`;
  const hint = suggest.length > 0 ? ` Did you mean ${suggest.map((word) => `\`${word}\``).join(" or ")}?` : "";
  return `${place} ${ruleId}: ${message.trim()}${hint}`;
}

function redocly(
  args: string[],
  cwd: string,
  bounds?: Bounds,
): Promise<{ code: number; stdout: string; stderr: string; stopped: boolean }> {
  const limits = bounds ? [`--max-old-space-size=${bounds.megabytes}`] : [];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...limits, cli, ...args],
      {
        cwd,
        timeout: (bounds?.seconds ?? 0) * 1000,
        maxBuffer: 1 << 30,
        env: { ...process.env, REDOCLY_TELEMETRY: "off" },
      },
      (error, stdout, stderr) => resolve({ code: error ? 1 : 0, stdout, stderr, stopped: error?.killed === true }),
    );
  });
}
