import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type UserConfig } from "tsdown";

/** What every package's build has in common: ES modules first, CommonJS beside them, types for both. */
export function library(options: UserConfig): UserConfig {
  return defineConfig({
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    dts: true,
    sourcemap: false,
    minify: false,
    tsconfig: "../../tsconfig.json",
    fixedExtension: false,
    hooks: { "build:done": ({ options: { outDir } }) => shareTypes(outDir) },
    ...options,
  });
}

/**
 * The types of all methods and bodies, which are most of what an install weighs, stand once: CommonJS's declarations take them from those
 * of the ES modules, where most programs find them without a detour. Only for a file of nothing but types; the build of either format may
 * be the last.
 */
function shareTypes(outDir: string): void {
  for (const file of readdirSync(outDir).filter((name) => /^types-.+\.d\.ts$/.test(name))) {
    const types = file.replace(/\.d\.ts$/, "");
    const forwarding = `export type * from "./${types}.js" with { "resolution-mode": "import" };\n`;
    writeFileSync(path.join(outDir, `${types}.d.cts`), forwarding);
  }
}
