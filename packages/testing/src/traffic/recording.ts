import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "@linkwright/codegen/command/main";
import { compare } from "./drift.ts";
import type { Exchange } from "./har.ts";

/**
 * Statuses that no provider returns: the sandbox's own errors (too large, another host, not implemented), and failures that
 * tests request.
 */
const NOT_THE_PROVIDERS = [413, 421, 501, 503];

/** Replaces the origins of all sandboxes. */
const ORIGIN = "http://sandbox";

const recorder = path.join(import.meta.dirname, "record.mjs");

/**
 * Runs tests while recording every exchange of every sandbox, in their process and in those that they start, and validates
 * the exchanges against the descriptions. Resolves to the tests' exit code. Throws a `UserError` if they pass but an
 * exchange differs, or an operation was never called.
 */
export async function recordTraffic(run: (env: NodeJS.ProcessEnv) => Promise<number>): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "linkwright-traffic-"));
  try {
    const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import ${pathToFileURL(recorder)}`.trim();
    const code = await run({ ...process.env, NODE_OPTIONS, LINKWRIGHT_TRAFFIC: folder });
    if (code !== 0) return code;
    const exchanges = await recorded(folder);
    const { differences, uncalled } = await compare(exchanges, ORIGIN, folder);
    if (uncalled.length > 0) differences.push(`operations that no test called: ${uncalled.join(", ")}`);
    if (differences.length > 0) {
      throw new UserError(`Requests to sandboxes and their responses differ from specs/:\n${differences.join("\n")}`);
    }
    console.log(`${exchanges.length} exchanges with sandboxes, all as described in specs/.`);
    return code;
  } finally {
    await rm(folder, { recursive: true });
  }
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
