import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";

/** What every package's build has in common: ES modules first, CommonJS beside them, types for both. */
export function library(options: UserConfig): UserConfig {
  return defineConfig({
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    dts: true,
    sourcemap: false,
    minify: false,
    // Else declarations import what only types that are not public came from.
    treeshake: { moduleSideEffects: "no-external" },
    tsconfig: "../../tsconfig.json",
    fixedExtension: false,
    plugins: [namedRuntimeExports],
    hooks: { "build:done": ({ options: { outDir } }) => shareTypes(outDir) },
    ...options,
  });
}

/**
 * A library of which some entries are one ES module each: what they share with others is in every one of them, as each further file costs
 * a program 0.7 ms at its start. Their types share files all the same.
 */
export function libraryWithWholeEntries(entry: Record<string, string>, whole: string[]): UserConfig[] {
  const others = Object.entries(entry).filter(([name]) => !whole.includes(name));
  const entries = [...whole.map((name) => ({ [name]: entry[name] ?? "" })), Object.fromEntries(others)];
  return [
    library({ entry, format: "cjs" }),
    library({ entry, format: "esm", dts: { emitDtsOnly: true } }),
    ...entries.map((each) => library({ entry: each, format: "esm", dts: false, hooks: {} })),
  ];
}

const RUNTIME_EXPORTS = "@linkwright/runtime/public";

/** Names what a client passes on of the runtime, so that a program need not load the module that only lists it. */
const namedRuntimeExports: Rolldown.Plugin = {
  name: "named-runtime-exports",
  async renderChunk(code, { fileName }) {
    const all = `export * from "${RUNTIME_EXPORTS}"`;
    if (!fileName.endsWith(".js") || !code.includes(all)) return undefined;
    const list = new URL("packages/runtime/dist/public.js", import.meta.url).href;
    const names = Object.keys((await import(list)) as object);
    return code.replace(all, `export { ${names.join(", ")} } from "@linkwright/runtime";`);
  },
};

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
