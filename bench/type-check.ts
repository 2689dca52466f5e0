// What a client's types cost whoever compiles against them: instantiations and check time over an empty file, as tsc tells them, in
// one interleaved run. node bench/type-check.ts [rounds]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
const rounds = Number(process.argv[2] ?? 5);

const OURS = `import { createStytchB2BClient } from "@linkwright/stytch/b2b";
const stytch = createStytchB2BClient({ projectId: "p", secret: "s" });`;
const OFFICIAL = `import { B2BClient } from "stytch";
const stytch = new B2BClient({ project_id: "p", secret: "s" });`;
const RAW = `import createClient from "openapi-fetch";
import type { paths } from "@linkwright/stytch-types/b2b";
const api = createClient<paths>({ baseUrl: "https://test.stytch.com" });`;
const LOGIN = `
export const sent = await stytch.magicLinks.email.loginOrSignup({ organization_id: "o", email_address: "e" });`;
const RAW_LOGIN = `
export const sent = await api.POST("/v1/b2b/magic_links/email/login_or_signup", {
  body: { organization_id: "o", email_address: "e" },
});`;
// 25 calls whose nested answer fields are read.
const many = (call: string) => Array.from({ length: 25 }, (_, index) => call.replaceAll("#", String(index))).join("");
const READ = `
const a# = await stytch.magicLinks.authenticate({ magic_links_token: "t#" });
export const r# = [a#.member.roles[0]?.sources[0]?.type, a#.organization.sso_active_connections[0]?.connection_id];`;
const RAW_READ = `
const { data: a# } = await api.POST("/v1/b2b/magic_links/authenticate", { body: { magic_links_token: "t#" } });
export const r# = [a#?.member.roles[0]?.sources[0]?.type, a#?.organization.sso_active_connections[0]?.connection_id];`;

const CASES: Record<string, string> = {
  "an empty file": "export {};",
  "@linkwright/stytch, one call": OURS + LOGIN,
  "stytch, one call": OFFICIAL + LOGIN,
  "openapi-fetch alone, one call": RAW + RAW_LOGIN,
  "@linkwright/stytch, 25 calls": OURS + many(READ),
  "stytch, 25 calls": OFFICIAL + many(READ),
  "openapi-fetch alone, 25 calls": RAW + many(RAW_READ),
};

const folder = mkdtempSync(path.join(tmpdir(), "linkwright-bench-"));
writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
const results = new Map(Object.keys(CASES).map((name) => [name, { instantiations: 0, seconds: [] as number[] }]));
for (let round = 0; round < rounds; round++) {
  for (const [name, source] of Object.entries(CASES)) {
    writeFileSync(path.join(folder, "case.ts"), source);
    const output = compile();
    const result = results.get(name);
    result?.seconds.push(measure(output, "Check time"));
    if (result) result.instantiations = measure(output, "Instantiations");
  }
}
rmSync(folder, { recursive: true });

const empty = results.get("an empty file");
console.log(`| over an empty file (tsc 5.9, mean of ${rounds}) | instantiations | check time |\n| --- | --- | --- |`);
for (const [name, { instantiations, seconds }] of results) {
  if (name === "an empty file") continue;
  const time = mean(seconds) - mean(empty?.seconds ?? []);
  console.log(`| ${name} | ${instantiations - (empty?.instantiations ?? 0)} | ${(time * 1000).toFixed(0)} ms |`);
}

function compile(): string {
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const types = ["--types", "node", "--typeRoots", path.join(root, "node_modules/@types")];
  const flags = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--extendedDiagnostics",
  ];
  return execFileSync(process.execPath, [tsc, "case.ts", ...flags, ...types], { cwd: folder, encoding: "utf8" });
}

function measure(output: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
}

/** tsc tells hundredths of a second, so a mean says more than a median. */
function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
