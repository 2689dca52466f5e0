import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../command/main.ts";
import { root } from "./root.ts";

interface Surroundings {
  /** Working directory. Default: the root. */
  cwd?: string;
  /** Environment variables. Default: those of this process. */
  env?: NodeJS.ProcessEnv;
  /** Standard input. Default: none. */
  input?: string;
}

/**
 * Runs `node`, `pnpm` or a tool of `node_modules/.bin`. Resolves to its output, and throws an error with the output if the
 * tool fails.
 */
export function runTask(
  tool: string,
  args: string[],
  { cwd = root, env = process.env, input = "" }: Surroundings = {},
): Promise<string> {
  const [command, ...first] = commandOf(tool);
  return new Promise<string>((resolve, reject) => {
    const task = execFile(command, [...first, ...args], { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      if (error) reject(new UserError(`\`${tool} ${args.join(" ")}\` failed:\n${output || error.message}`));
      else resolve(output);
    });
    // A tool that reads no input may already have exited.
    task.stdin?.on("error", () => {}).end(input);
  });
}

/** Runs such a tool with the terminal of this process. Resolves to its exit code. */
export async function runTool(tool: string, args: string[], { cwd = root, env = process.env }: Surroundings = {}) {
  const [command, ...first] = commandOf(tool);
  const child = spawn(command, [...first, ...args], { cwd, env, stdio: "inherit" });
  // Ctrl+C reaches both processes; the tool decides when to exit.
  const leaveIt = () => {};
  process.on("SIGINT", leaveIt);
  try {
    const [code] = (await once(child, "exit")) as [number | null];
    return code ?? 1;
  } finally {
    process.off("SIGINT", leaveIt);
  }
}

/** Returns the command of a tool's script itself, since the wrappers in `.bin` differ by platform. */
function commandOf(tool: string): [string, ...string[]] {
  if (tool === "node") return [process.execPath];
  if (tool === "pnpm") {
    const client = process.env.npm_execpath;
    if (!client?.includes("pnpm")) return ["pnpm"];
    return /\.[cm]?js$/.test(client) ? [process.execPath, client] : [client];
  }
  const folder = path.join(root, "node_modules", TOOLS[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return [process.execPath, path.join(folder, typeof bin === "string" ? bin : bin[tool])];
}

/** Packages whose name differs from that of their tool. */
const TOOLS: Record<string, string> = {
  biome: "@biomejs/biome",
  changeset: "@changesets/cli",
  redocly: "@redocly/cli",
  tsc: "typescript",
};
