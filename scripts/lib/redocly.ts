import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Description } from "./description.ts";
import { UserError } from "./main.ts";
import { root } from "./root.ts";

const cli = path.join(root, "node_modules/@redocly/cli/bin/cli.js");

interface Problem {
  ruleId: string;
  severity: "error" | "warn";
  message: string;
  location: { source: { ref: string }; pointer?: string; start?: { line: number; col: number } }[];
  suggest?: string[];
}

/** Lints split specs by their API's name, or bundles by their file; throws a `UserError` that lists each problem: file, line, rule, what to do. */
export async function lint(targets: string[]): Promise<void> {
  const { stdout, stderr } = await redocly(["lint", ...targets, "--format=json"]);
  // One document of problems for each target.
  const reports = stdout.trim() === "" ? [] : JSON.parse(`[${stdout.trim().replaceAll(/^\}\s*\{$/gm, "},{")}]`);
  const problems = (reports as { problems: Problem[] }[]).flatMap((report) => report.problems);
  if (problems.length > 0) throw new UserError([...new Set(problems.map(line))].join("\n"));
  if (reports.length === 0) throw new Error(`redocly lint said nothing that could be read:\n${stderr}`);
}

/** The spec as one document, everything it refers to inside. */
export async function bundle(api: string, output: string): Promise<Description> {
  const { code, stderr } = await redocly(["bundle", api, "--ext=json", `--output=${output}`]);
  if (code !== 0) throw new UserError(`${api} could not be bundled:\n${stderr}`);
  return JSON.parse(await readFile(output, "utf8"));
}

function line({ ruleId, message, location: [at], suggest = [] }: Problem): string {
  const place = at?.start
    ? `${at.source.ref}:${at.start.line}:${at.start.col}`
    : `${at?.source.ref} ${at?.pointer ?? ""}`;
  const hint = suggest.length > 0 ? ` Did you mean ${suggest.map((word) => `\`${word}\``).join(" or ")}?` : "";
  return `${place} ${ruleId}: ${message.trim()}${hint}`;
}

function redocly(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { cwd: root, maxBuffer: 64 << 20, env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
      (error, stdout, stderr) => resolve({ code: error ? 1 : 0, stdout, stderr }),
    );
  });
}
