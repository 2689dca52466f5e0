import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { installTools, toolPath } from "../../scripts/matrix/tools.ts";

export interface Settings {
  rounds: number;
  /** The Node to measure, which may differ from the one that runs the benchmark. */
  node: string;
  version: string;
}

/**
 * Reads `--rounds` and `--node`: node20, node22, node24, node26, or `current` if the pinned ones do not run. Default: Node
 * 20, the oldest that the clients support.
 */
export async function readSettings(defaultRounds: number): Promise<Settings> {
  const { values } = parseArgs({ options: { rounds: { type: "string" }, node: { type: "string" } } });
  const name = values.node ?? "node20";
  if (name !== "current") await installTools();
  const node = name === "current" ? process.execPath : toolPath(name as "node20");
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  return { rounds: Number(values.rounds ?? defaultRounds), node, version };
}
