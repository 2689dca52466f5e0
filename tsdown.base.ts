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
    ...options,
  });
}
