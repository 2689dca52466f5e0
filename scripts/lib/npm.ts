import { execFile } from "node:child_process";
import { UserError } from "./main.ts";

/** Runs npm as on the PATH, without what pnpm puts into the environment of its scripts; resolves to what it printed. */
export function npm(cwd: string, ...args: string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name)));
  const shell = process.platform === "win32";
  return new Promise((resolve, reject) => {
    execFile("npm", args, { cwd, env, shell, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error)
        reject(new UserError(`\`npm ${args.join(" ")}\` failed:\n${`${stdout}${stderr}`.trim() || error.message}`));
      else resolve(stdout);
    });
  });
}
