import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { root } from "@linkwright/codegen/repository/root";
import type { Exchange } from "@linkwright/testing/traffic/har";

/** A running `redocly proxy`, which records what passes. */
export interface RecordingProxy {
  url: string;
  /** Ends it, and reads what it has recorded. */
  stop(): Promise<Exchange[]>;
}

const cli = path.join(root, "node_modules/@redocly/cli/bin/cli.js");

export async function startProxy(target: string, har: string): Promise<RecordingProxy> {
  const child = spawn(process.execPath, [cli, "proxy", "--target", target, "--port", "0", "--har", har], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: "off" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  return {
    url: await listening(child.stderr),
    async stop() {
      child.kill("SIGINT");
      await ended;
      const { log } = JSON.parse(await readFile(har, "utf8")) as { log: { entries: Exchange[] } };
      return log.entries;
    },
  };
}

/** Where it listens, which it tells on its error output. */
async function listening(stderr: Readable): Promise<string> {
  let text = "";
  // Closed, the output would end the proxy with its next line.
  for await (const chunk of stderr.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const url = /listening on (http:\S+)/.exec(text)?.[1];
    if (url) {
      stderr.resume();
      return url;
    }
  }
  throw new Error(`redocly proxy did not start:\n${text}`);
}
