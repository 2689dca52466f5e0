import { readFileSync } from "node:fs";
import path from "node:path";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";

/** Options that every package's build shares: ES modules first, CommonJS beside them, types for both. */
export function library(options: UserConfig): UserConfig {
  return defineConfig({
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    dts: declarations(),
    sourcemap: false,
    minify: false,
    // Else declarations import what only types that are not public came from.
    treeshake: { moduleSideEffects: "no-external" },
    tsconfig: "../../tsconfig.json",
    fixedExtension: false,
    define: { LINKWRIGHT_VERSION: JSON.stringify(manifestOf().version) },
    plugins: [namedRuntimeExports],
    inputOptions: (input, _format, { cjsDts }) => {
      input.plugins = [generatedTypes(cjsDts ? "cjs" : "js"), input.plugins];
    },
    ...PUBLISHED,
    ...options,
  });
}

interface Manifest {
  version: string;
  private?: boolean;
  devDependencies?: Record<string, string>;
}

/** Of a package, by default of the one that is built, in whose folder tsdown runs. */
function manifestOf(folder = "."): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
}

/**
 * The compiler writes no declarations of files that it only finds by way of `node_modules`, as it finds those of the private packages that are
 * built in. They are named to it beside the package's own, and nothing else of the repository is.
 */
function declarations(): UserConfig["dts"] {
  const ours = Object.keys(manifestOf().devDependencies ?? {}).filter((name) => name.startsWith("@linkwright/"));
  const folders = ours
    .map((name) => name.replace("@linkwright/", "../"))
    .filter((folder) => manifestOf(folder).private);
  if (folders.length === 0) return true;
  const include = [".", ...folders].map((folder) => path.resolve(folder, "src"));
  return { eager: true, tsconfigRaw: { include, exclude: ["**/*.test.ts"] } };
}

/**
 * Settings by which tsdown writes `exports` into package.json and checks the package as it would be published, which takes seconds: in CI, and in
 * `pnpm release check`. One object each, by which tsdown knows that all builds of a package mean the same.
 */
const PUBLISHED: UserConfig = {
  exports: {
    devExports: "@linkwright/source",
    // What `bin` starts.
    exclude: ["cli"],
    // `main` is for tools that know no `exports`, which are not supported.
    legacy: false,
    // THIRD-PARTY.md names them, with their licenses.
    inlinedDependencies: false,
  },
  publint: { enabled: "ci-only", strict: true },
  // TypeScript's resolution of before 4.7 knows no `exports`; all others are checked.
  attw: { enabled: "ci-only", profile: "node16", level: "error" },
};

/**
 * A library of which some entries are one ES module each: what they share with others is in every one of them, as each further file costs
 * a program 0.7 ms at its start. Their types share files all the same.
 */
export function libraryWithWholeEntries(
  entry: Record<string, string>,
  whole: string[],
  cjs: UserConfig = {},
): UserConfig[] {
  const others = Object.entries(entry).filter(([name]) => !whole.includes(name));
  const entries = [...whole.map((name) => ({ [name]: entry[name] ?? "" })), Object.fromEntries(others)];
  return [
    library({ entry, format: "cjs", ...cjs }),
    library({ entry, format: "esm", dts: { emitDtsOnly: true } }),
    ...entries.map((each) => library({ entry: each, format: "esm", dts: false })),
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

const GENERATED_TYPES = /\/generated\/([\w-]+)\/types\.ts$/;

/**
 * The generated types of methods are published as they are, once: as a part of a bundle each of their hundreds of names would stand in two
 * lists more. CommonJS's declarations take them from those of the ES modules, where most programs find them without a detour.
 */
function generatedTypes(kind: "js" | "cjs"): Rolldown.Plugin {
  const sources = new Map<string, string>();
  return {
    name: "generated-types",
    resolveId: {
      order: "pre",
      handler(source, importer) {
        const [, api] = GENERATED_TYPES.exec(source) ?? [];
        if (!api || !importer) return undefined;
        sources.set(api, path.resolve(path.dirname(importer), source));
        return { id: `./types-${api}.${kind}`, external: true };
      },
    },
    generateBundle() {
      for (const [api, file] of sources) {
        const source =
          kind === "js"
            ? readFileSync(file, "utf8")
            : `export type * from "./types-${api}.js" with { "resolution-mode": "import" };\n`;
        this.emitFile({ type: "asset", fileName: `types-${api}.d.${kind === "js" ? "ts" : "cts"}`, source });
      }
    },
  };
}
