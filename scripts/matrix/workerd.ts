import { writeFileSync } from "node:fs";
import path from "node:path";
import { bundle, OPTIONS } from "./bundle.ts";
import type { Settings } from "./command-line.ts";
import { serve } from "./process.ts";
import { toolPath } from "./tools.ts";

const WORKER = `
import { run } from "./run.mjs";
${OPTIONS}
export default {
  async fetch(request, env) {
    try {
      return Response.json(await run(env, stytchOptions(env), upvioOptions(env)));
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};`;

/** Runs the program in a worker, without Node compatibility, whose one request is answered with what the program answers. */
export async function runInWorkerd(project: string, settings: Settings): Promise<string> {
  writeFileSync(path.join(project, "worker.js"), await bundle(project, WORKER, ["workerd", "worker", "browser"]));
  writeFileSync(path.join(project, "worker.capnp"), configuration(Object.keys(settings)));
  // Tells on standard output which port it was given.
  const args = ["serve", "--control-fd=1", "worker.capnp"];
  const server = await serve(toolPath("workerd"), args, /"event":\s*"listen"/, { cwd: project, env: settings });
  try {
    const port = /"port":\s*(\d+)/.exec(server.output)?.[1];
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(30_000) });
    return await answer.text();
  } finally {
    await server.stop();
  }
}

function configuration(variables: string[]): string {
  const bindings = variables.map((name) => `(name = "${name}", fromEnvironment = "${name}")`).join(", ");
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "2026-10-01",
      bindings = [${bindings}],
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
