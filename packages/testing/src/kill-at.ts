// Preloaded (`node --import`): kills its process, as `kill -9` does, at one of its changes to files: at change number
// KILL_AT, counted from 1, or at the first change to a path that ends with KILL_AT_PATH. The process changes files with
// synchronous functions of node:fs, so a kill can hit it at each of them.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.KILL_AT);
const ending = process.env.KILL_AT_PATH;
let calls = 0;

function killed(paths: readonly unknown[]): boolean {
  calls++;
  return calls === at || (ending !== undefined && paths.some((file) => String(file).endsWith(ending)));
}

const { writeFileSync } = fs;
fs.writeFileSync = (file, data, options) => {
  if (killed([file])) {
    // In the middle of the change.
    writeFileSync(file, String(data).slice(0, String(data).length / 2), options);
    process.kill(process.pid, "SIGKILL");
  }
  writeFileSync(file, data, options);
};
for (const name of ["mkdirSync", "renameSync", "rmdirSync", "rmSync"] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      if (killed(args)) process.kill(process.pid, "SIGKILL");
      return real(...args);
    },
  });
}
syncBuiltinESMExports();
