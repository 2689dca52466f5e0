// Cost of a client's types for code that compiles against them: instantiations and check time over an empty file, each in
// its own compiler, in one interleaved run. The figures are those of tsc --extendedDiagnostics before rounding to
// hundredths of a second, which would hide the differences here.
// node bench/type-check.ts [--rounds 13] [--node node20|node22|node24|node26|current]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { readSettings } from "./lib/node.ts";
import { quantile, spread, table } from "./lib/stats.ts";

const root = path.dirname(import.meta.dirname);

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
// 25 calls whose nested response fields are read.
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

// Compiles case.ts as tsc does. `ts.performance` is the source of --extendedDiagnostics; it is not part of the public API.
const COMPILE = `
const ts = require("typescript");
ts.performance.enable();
const { ModuleKind, ScriptTarget } = ts;
const options = { noEmit: true, strict: true, skipLibCheck: true, target: ScriptTarget.ES2022, module: ModuleKind.NodeNext, types: ["node"] };
const program = ts.createProgram(["case.ts"], options);
const diagnostics = ts.getPreEmitDiagnostics(program);
if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)));
console.log(JSON.stringify([program.getInstantiationCount(), ts.performance.getDuration("Check")]));`;

// A young generation that can hold the whole compilation. With the default of 16 MB, the amount parsed before determines if
// a collection of 10 to 30 ms falls into the check, which itself allocates 8 MB for 25 calls of either client.
const NO_COLLECTION = ["--min-semi-space-size=1024", "--max-semi-space-size=1024", "--initial-heap-size=2048"];

const { rounds, node, version } = await readSettings(13);
const folder = mkdtempSync(path.join(tmpdir(), "linkwright-bench-"));
writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
const results = new Map(Object.keys(CASES).map((name) => [name, { instantiations: 0, milliseconds: [] as number[] }]));
for (let round = 0; round < rounds; round++) {
  for (const [name, source] of Object.entries(CASES)) {
    writeFileSync(path.join(folder, "case.ts"), source);
    const output = execFileSync(node, [...NO_COLLECTION, "--eval", COMPILE], {
      cwd: folder,
      encoding: "utf8",
    });
    const [instantiations, milliseconds] = JSON.parse(output) as [number, number];
    const result = results.get(name);
    result?.milliseconds.push(milliseconds);
    if (result) result.instantiations = instantiations;
  }
}
rmSync(folder, { recursive: true });

const empty = results.get("an empty file");
const emptyTime = quantile(empty?.milliseconds ?? [], 0.5);
results.delete("an empty file");
const rows = [...results].map(([name, { instantiations, milliseconds }]) => [
  name,
  String(instantiations - (empty?.instantiations ?? 0)),
  spread(
    milliseconds.map((time) => time - emptyTime),
    0,
  ),
]);
console.log(`TypeScript ${ts.version} on Node ${version}, ${rounds} rounds, over an empty file.\n`);
console.log(table(["compile", "instantiations", "ms of check time: median (quartiles)"], rows));
