// pnpm test:matrix: the packed packages, installed outside the workspace, on every runtime, module system and TypeScript that they
// promise to work with. Runs all of it, then fails where any part did.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main, UserError } from "@linkwright/codegen/command/main";
import { Progress } from "@linkwright/codegen/command/progress";
import { ANSWER } from "@linkwright/testing/three-clients";
import { chromiumMissing, runInChromium } from "./matrix/chromium.ts";
import { expectAnswer, runOnCommandLine, type Settings, startSandbox } from "./matrix/command-line.ts";
import { writePrograms } from "./matrix/program.ts";
import { installTools, pinned, type Tool } from "./matrix/tools.ts";
import { COMPILERS, RESOLUTIONS, typeCheck } from "./matrix/type-checks.ts";
import { runInWorkerd } from "./matrix/workerd.ts";
import { installPacked } from "./release/packed-packages.ts";

const COMMAND_LINES: [runtime: string, tool: Tool, packageName: string][] = [
  ["Node", "node20", "node20"],
  ["Node", "node22", "node22"],
  ["Node", "node24", "node24"],
  ["Node", "node26", "node26"],
  ["Bun", "bun", "@oven/bun-linux-x64"],
  ["Deno", "deno", "@deno/linux-x64-glibc"],
];

/** The column of those that run a gateway and call through it. */
const GATEWAY = "gateway";

/** One cell of the table. */
interface Cell {
  row: string;
  column: string;
  test: () => Promise<void>;
}

await main(async () => {
  const project = mkdtempSync(path.join(tmpdir(), "linkwright-matrix-"));
  let settings: Settings = {};
  const cells = [...runtimeCells(project, () => settings), ...typeCells(project)];
  const progress = new Progress(cells.length + 3);
  try {
    await progress.run("download runtimes and compilers", installTools);
    await progress.run("pack and install the packages", () => installPacked(project));
    writePrograms(project);
    const sandbox = await progress.run("start the sandbox", () => startSandbox(project));
    settings = sandbox.settings;
    const failures = await runAll(cells, progress);
    await sandbox.server.stop();
    console.log(table(cells, failures));
    if (failures.size > 0) {
      throw new UserError([...failures].map(([cell, why]) => `${cell.row}, ${cell.column}: ${why}`).join("\n\n"));
    }
  } finally {
    rmSync(project, { recursive: true });
  }
});

function runtimeCells(project: string, settings: () => Settings): Cell[] {
  const commandLines = COMMAND_LINES.flatMap(([runtime, tool, packageName]): Cell[] =>
    [
      { column: "ESM", file: "main.mjs" },
      { column: "CommonJS", file: "main.cjs" },
      { column: GATEWAY, file: "main-gateway.mjs" },
    ].map(({ column, file }) => ({
      row: `${runtime} ${pinned(packageName)}`,
      column,
      test: async () => expectAnswer(await runOnCommandLine(tool, file, project, settings()), ANSWER),
    })),
  );
  const workerd = (column: string, address: "/" | "/gateway"): Cell => ({
    row: `workerd ${pinned("@cloudflare/workerd-linux-64")}`,
    column,
    test: async () => expectAnswer(await runInWorkerd(project, settings(), address), ANSWER),
  });
  const chromium: Cell = {
    row: "Chromium",
    column: "ESM",
    test: async () => {
      if (chromiumMissing) throw new UserError(`${chromiumMissing}: install it, or set CHROMIUM_PATH`);
      const [version, answer] = await runInChromium(project, settings());
      chromium.row = `Chromium ${version}`;
      expectAnswer(answer, ANSWER);
    },
  };
  return [...commandLines, workerd("ESM", "/"), workerd(GATEWAY, "/gateway"), chromium];
}

function typeCells(project: string): Cell[] {
  return COMPILERS.flatMap((compiler) =>
    RESOLUTIONS.map((resolution) => ({
      row: `TypeScript ${pinned(compiler)}`,
      column: resolution,
      test: () => typeCheck(compiler, resolution, project),
    })),
  );
}

/** Resolves to what failed and why. */
async function runAll(cells: Cell[], progress: Progress): Promise<Map<Cell, string>> {
  const failures = new Map<Cell, string>();
  for (const cell of cells) {
    await progress
      .run(`${cell.row}, ${cell.column}`, cell.test)
      .catch((error: Error) => failures.set(cell, error instanceof UserError ? error.message : `${error.stack}`));
  }
  return failures;
}

function table(cells: Cell[], failures: Map<Cell, string>): string {
  const tell = (row: string, column: string) => {
    const cell = cells.find((cell) => cell.row === row && cell.column === column);
    return cell ? (failures.has(cell) ? "fails" : "works") : "";
  };
  const part = (title: string, columns: readonly string[]) => {
    const rows = new Set(cells.filter(({ column }) => columns.includes(column)).map(({ row }) => row));
    return [
      `| ${[title, ...columns].join(" | ")} |`,
      `|${" --- |".repeat(columns.length + 1)}`,
      ...[...rows].map((row) => `| ${[row, ...columns.map((column) => tell(row, column))].join(" | ")} |`),
    ].join("\n");
  };
  return `\n${part("runtime", ["ESM", "CommonJS", GATEWAY])}\n\n${part("compiler", RESOLUTIONS)}\n`;
}
