import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { npm } from "@linkwright/codegen/repository/npm";
import { startServer } from "@linkwright/testing/document-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installPacked } from "../release/packed-packages.ts";
import { writeTests } from "./frameworks/jest-tests.ts";
import { PAGES, writeApp } from "./frameworks/next-app.ts";
import { execute } from "./process.ts";

// The packed packages in frameworks that have their own `fetch` or their own realm.

const manifest = path.join(import.meta.dirname, "frameworks/package.json");
const versions: Record<string, string> = JSON.parse(readFileSync(manifest, "utf8")).dependencies;
const project = mkdtempSync(path.join(tmpdir(), "linkwright-frameworks-"));
const env = { HOME: project, PATH: process.env["PATH"] ?? "", NEXT_TELEMETRY_DISABLED: "1", CI: "1" };

/** The part of Stytch that a page needs. */
let stytch: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  await installPacked(project, ["runtime", "stytch-types", "stytch"]);
  const pinned = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  await npm(project, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...pinned);
  stytch = await startServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"organization":{"organization_id":"o"},"keys":[]}');
  });
});
afterAll(() => {
  stytch?.close();
  rmSync(project, { recursive: true });
});

test(`Next.js ${versions["next"]} treats pages that only await a call as dynamically rendered`, async () => {
  writeApp(project);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const settings = {
    STYTCH_PROJECT_ID: "project-test-1",
    STYTCH_SECRET: "secret-test-1",
    STYTCH_BASE_URL: stytch.url,
    SESSION_JWT: `${part({ alg: "RS256", typ: "JWT", kid: "a" })}.${part({ sub: "m" })}.AA`,
  };
  const next = path.join(project, "node_modules/next/dist/bin/next");
  const output = await execute(process.execPath, [next, "build"], { cwd: project, env: { ...env, ...settings } });
  const dynamic = output.split("\n").flatMap((line) => /ƒ (\/\S*)/.exec(line)?.[1] ?? []);
  expect(dynamic.sort(), output).toEqual(Object.keys(PAGES).sort());
});

test(`Jest ${versions["jest"]} without any configuration runs clients, verifiers and guards`, async () => {
  const folder = path.join(project, "jest");
  writeTests(folder);
  const jest = path.join(project, "node_modules/jest/bin/jest.js");
  await execute(process.execPath, [jest], { cwd: folder, env });
});
