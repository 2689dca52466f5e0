import { readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "@linkwright/codegen/command/main";
import { PinnedPackages } from "@linkwright/testing/pinned-packages";

const manifest = path.join(import.meta.dirname, "package.json");
const tools = new PinnedPackages("matrix", manifest);

const BINARIES = {
  node20: "node20/bin/node",
  node22: "node22/bin/node",
  node24: "node24/bin/node",
  node26: "node26/bin/node",
  bun: "@oven/bun-linux-x64/bin/bun",
  deno: "@deno/linux-x64-glibc/deno",
  workerd: "@cloudflare/workerd-linux-64/bin/workerd",
  "typescript5.4": "typescript5.4/bin/tsc",
  "typescript5.9": "typescript5.9/bin/tsc",
  typescript6: "typescript6/bin/tsc",
  typescript7: "typescript7/bin/tsc",
  playwright: "playwright-core/index.mjs",
} as const;
export type Tool = keyof typeof BINARIES;

/** `true` if the tools run here: their pinned packages are those of one platform. */
const supported = process.platform === "linux" && process.arch === "x64";

/** Returns the path of a tool after `installTools`. */
export function toolPath(tool: Tool): string {
  return tools.path(BINARIES[tool]);
}

/** Returns the pinned version of a package of the tools. */
export function pinned(name: string): string {
  const version: string = JSON.parse(readFileSync(manifest, "utf8")).dependencies[name];
  return version.slice(version.lastIndexOf("@") + 1);
}

/** Downloads the pinned tools, 1.2 GB on disk, unless an earlier run did. All are plain files. */
export async function installTools(): Promise<void> {
  if (!supported) {
    throw new UserError(`The pinned runtimes are for Linux on x64; this is ${process.platform} on ${process.arch}.`);
  }
  await tools.install();
}
