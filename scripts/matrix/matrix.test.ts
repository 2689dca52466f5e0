import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { RESPONSE } from "@linkwright/testing/three-clients";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installPacked } from "../release/packed-packages.ts";
import { runInChromium } from "./chromium.ts";
import { runOnCommandLine, type Settings, startSandbox } from "./command-line.ts";
import type { Server } from "./process.ts";
import { writePrograms } from "./program.ts";
import { installTools, pinned, type Tool } from "./tools.ts";
import { COMPILERS, RESOLUTIONS, typeCheck } from "./type-checks.ts";
import { runInWorkerd } from "./workerd.ts";

// The packed packages, installed outside the workspace, on every supported runtime, module system and TypeScript version.

const COMMAND_LINES: [runtime: string, tool: Tool, packageName: string][] = [
  ["Node", "node20", "node20"],
  ["Node", "node22", "node22"],
  ["Node", "node24", "node24"],
  ["Node", "node26", "node26"],
  ["Bun", "bun", "@oven/bun-linux-x64"],
  ["Deno", "deno", "@deno/linux-x64-glibc"],
];
const PROGRAMS = [
  ["as an ES module", "main.mjs"],
  ["as CommonJS", "main.cjs"],
  ["through its own gateway", "main-gateway.mjs"],
] as const;

const project = mkdtempSync(path.join(tmpdir(), "linkwright-matrix-"));
let sandbox: { server: Server; settings: Settings };
beforeAll(async () => {
  await installTools();
  await installPacked(project);
  writePrograms(project);
  sandbox = await startSandbox(project);
});
afterAll(async () => {
  await sandbox?.server.stop();
  rmSync(project, { recursive: true });
});

describe.each(COMMAND_LINES)("%s by %s", (_runtime, tool, packageName) => {
  test.each(PROGRAMS)(`${pinned(packageName)} runs the clients %s`, async (_how, file) => {
    expect(await runOnCommandLine(tool, file, project, sandbox.settings)).toBe(JSON.stringify(RESPONSE));
  });
});

test.each([
  ["", "/"],
  [" through its own gateway", "/gateway"],
] as const)(`workerd ${pinned("@cloudflare/workerd-linux-64")} runs the clients%s`, async (_how, address) => {
  expect(await runInWorkerd(project, sandbox.settings, address)).toBe(JSON.stringify(RESPONSE));
});

test("Chromium runs the clients", async () => {
  expect(await runInChromium(project, sandbox.settings)).toBe(JSON.stringify(RESPONSE));
});

describe.each(COMPILERS)("%s", (compiler) => {
  test.each(RESOLUTIONS)(`reads the types by moduleResolution %s`, async (resolution) => {
    await typeCheck(compiler, resolution, project);
  });
});
