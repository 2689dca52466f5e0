import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { UserError } from "@linkwright/codegen/command/main";

interface Where {
  cwd: string;
  /** Environment of the program. Default: that of this process. */
  env?: Record<string, string>;
}

/** Runs a program to its end. Resolves to its output, and throws an error with the output if it fails. */
export function execute(program: string, args: string[], { cwd, env = {} }: Where): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env, maxBuffer: 16 << 20 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout.trim());
      reject(new UserError(`${stdout}${stderr}`.trim() || error.message));
    });
  });
}

export interface Server {
  /** Output until it was ready. */
  output: string;
  stop(): Promise<void>;
}

/** Starts a program that serves until it is stopped. Resolves once it has printed a line that says it is ready. */
export function serve(program: string, args: string[], ready: RegExp, { cwd, env = {} }: Where): Promise<Server> {
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = () => {
    child.kill();
    return ended;
  };
  let output = "";
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    void ended.then(() => {
      reject(new UserError(`${program} exited before it was ready:\n${output}`));
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        output += `${line}\n`;
        if (!ready.test(line)) return;
        resolve({ output, stop });
      });
    }
  });
}
