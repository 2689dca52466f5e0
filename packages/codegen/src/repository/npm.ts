import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../command/main.ts";

/** Runs the npm on the PATH, without what pnpm adds to the environment of its scripts. Resolves to its output. */
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

/**
 * Installs a package (`name`, or `name@version`) into a temporary folder that exists while `use` runs. Does not run the
 * package's scripts.
 */
export async function withPackage<T>(name: string, use: (folder: string) => T | Promise<T>): Promise<T> {
  const project = await mkdtemp(path.join(tmpdir(), "linkwright-package-"));
  try {
    await npm(project, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", project, name);
    return await use(path.join(project, "node_modules", name.replace(/(.)@.*$/, "$1")));
  } finally {
    await rm(project, { recursive: true });
  }
}
