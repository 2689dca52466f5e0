import { writeFileSync } from "node:fs";
import path from "node:path";
import { execute } from "./process.ts";
import { type Tool, toolPath } from "./tools.ts";

export const COMPILERS: Tool[] = ["typescript5.4", "typescript5.9", "typescript6", "typescript7"];
export const RESOLUTIONS = ["node16", "nodenext", "bundler"] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** Type-checks the consumer's files with everything that they import, including the declarations of the packages. */
export async function typeCheck(compiler: Tool, resolution: Resolution, project: string): Promise<void> {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    module: resolution === "bundler" ? "esnext" : resolution,
    moduleResolution: resolution,
  };
  const files = resolution === "bundler" ? ["consumer.ts"] : ["consumer.mts", "consumer.cts"];
  writeFileSync(path.join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  await execute(process.execPath, [toolPath(compiler)], { cwd: project });
}
