import { spawn } from "node:child_process";

const KILL_AT = new URL("./kill-at.ts", import.meta.url).href;

/**
 * Moment to kill a process: at a change of a file, by count or by the end of its path, or as soon as it has printed a text.
 */
export interface Moment {
  at?: number;
  atPath?: string;
  when?: string;
}

export interface Outcome {
  signal: NodeJS.Signals | null;
  output: string;
}

/** Runs Node in a folder and kills it at the given moment. */
export function runKilled(folder: string, { at, atPath, when }: Moment, ...args: string[]): Promise<Outcome> {
  const preload = at === undefined && atPath === undefined ? [] : ["--import", KILL_AT];
  const child = spawn(process.execPath, [...preload, ...args], {
    cwd: folder,
    env: { ...process.env, KILL_AT: String(at), ...(atPath !== undefined && { KILL_AT_PATH: atPath }) },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      if (when !== undefined && output.includes(when)) child.kill("SIGKILL");
    });
  }
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => resolve({ signal, output }));
  });
}
