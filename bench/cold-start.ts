// Cost of importing and creating a client: CPU over an empty ES module, each time in a new process, interleaved.
// node bench/cold-start.ts [--rounds 31] [--node node20|node22|node24|node26|current]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSettings } from "./lib/node.ts";
import { quantile, spread, table } from "./lib/stats.ts";

const root = path.dirname(import.meta.dirname);
const EMPTY = "an empty file";
const SUBJECTS: Record<string, string> = {
  [EMPTY]: "",
  "@linkwright/stytch/b2b": `import { createStytchB2BClient } from "@linkwright/stytch/b2b";
createStytchB2BClient({ projectId: "project-test-1", secret: "secret-test-1" });`,
  "@linkwright/upvio": `import { createUpvioClient } from "@linkwright/upvio";
createUpvioClient({ apiKey: "key" });`,
  stytch: `import { B2BClient } from "stytch";
new B2BClient({ project_id: "project-test-1", secret: "secret-test-1" });`,
  "openapi-fetch alone": `import createClient from "openapi-fetch";
createClient({ baseUrl: "https://test.stytch.com", headers: { Authorization: "Basic 1" } });`,
};
const REPORT = `
const { user, system } = process.cpuUsage();
process.stdout.write(String((user + system) / 1000));`;

const { rounds, node, version } = await readSettings(31);
const folder = mkdtempSync(path.join(tmpdir(), "linkwright-bench-"));
symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
const names = Object.keys(SUBJECTS);
for (const [index, name] of names.entries()) writeFileSync(path.join(folder, `${index}.mjs`), SUBJECTS[name] + REPORT);

const milliseconds = new Map<string, number[]>(names.map((name) => [name, []]));
// The first round only fills the system's file cache.
for (let round = -1; round < rounds; round++) {
  for (const [index, name] of names.entries()) {
    const cpu = Number(execFileSync(node, [`${index}.mjs`], { cwd: folder, env: {}, encoding: "utf8" }));
    if (round >= 0) milliseconds.get(name)?.push(cpu);
  }
}
rmSync(folder, { recursive: true });

const empty = milliseconds.get(EMPTY) ?? [];
const rows = names.slice(1).map((name) => {
  // Relative to the empty file of the same round, so that other load affects both.
  const over = (milliseconds.get(name) ?? []).map((cpu, round) => cpu - (empty[round] ?? 0));
  return [name, spread(over, 1)];
});
console.log(
  `Node ${version}, ${rounds} rounds; ${EMPTY} takes ${quantile(empty, 0.5).toFixed(1)} ms. Limit for ours: 6 ms.\n`,
);
console.log(table(["import and create", "ms of CPU over an empty file: median (quartiles)"], rows));
