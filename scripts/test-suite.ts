// pnpm test: all tests that need nothing but Node. Whatever any sandbox in them is asked and answers is recorded, and afterwards read
// against the descriptions.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { main, UserError } from "@linkwright/codegen/command/main";
import { root } from "@linkwright/codegen/repository/root";
import { compare } from "@linkwright/testing/traffic/drift";
import type { Exchange } from "@linkwright/testing/traffic/har";

/** What no provider answers: the sandbox's own refusals (too large, another host, not built), and the failures that tests order from it. */
const NOT_THE_PROVIDERS = [413, 421, 501, 503];

/** Stands for the addresses of all sandboxes. */
const ORIGIN = "http://sandbox";

const recorder = path.join(root, "packages/testing/src/traffic/record.mjs");
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");

await main(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "linkwright-traffic-"));
  try {
    await runVitest(folder);
    const exchanges = await recorded(folder);
    const { differences, uncalled } = await compare(exchanges, ORIGIN, folder);
    if (uncalled.length > 0) differences.push(`operations that no test has called: ${uncalled.join(", ")}`);
    if (differences.length > 0) {
      throw new UserError(`What sandboxes were asked and answered differs from specs/:\n${differences.join("\n")}`);
    }
    console.log(`${exchanges.length} exchanges with sandboxes, all as specs/ describes them.`);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** NODE_OPTIONS reach the processes that tests start, too. */
async function runVitest(traffic: string): Promise<void> {
  const options = `${process.env.NODE_OPTIONS ?? ""} --import ${pathToFileURL(recorder)}`;
  const env = { ...process.env, NODE_OPTIONS: options, LINKWRIGHT_TRAFFIC: traffic };
  const child = spawn(process.execPath, [vitest, "run"], { cwd: root, env, stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new UserError("Tests failed.");
}

async function recorded(folder: string): Promise<Exchange[]> {
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  const lines = texts.flatMap((text) => text.split("\n").filter(Boolean));
  return lines
    .map((line) => JSON.parse(line) as Exchange)
    .filter(({ response }) => !NOT_THE_PROVIDERS.includes(response.status))
    .map(({ request, response }) => ({ request: { ...request, url: `${ORIGIN}${request.url}` }, response }));
}
