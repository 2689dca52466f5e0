import { writeFileSync } from "node:fs";
import path from "node:path";
import { bundle, OPTIONS } from "./bundle.ts";
import type { Settings } from "./command-line.ts";
import { serve } from "./process.ts";
import { toolPath } from "./tools.ts";

const WORKER = `
import { gatewayOf } from "./gateway.mjs";
import { run } from "./run.mjs";
${OPTIONS}
async function throughGateway(env) {
  const { gateway, key } = await gatewayOf(env);
  const fetch = (url, init) => gateway(new Request(url, init));
  const options = { gateway: { url: "http://localhost", key }, fetch };
  return run(env, options, { ...options, businessId: env.UPVIO_BUSINESS_ID });
}
export default {
  async fetch(request, env) {
    try {
      const { pathname } = new URL(request.url);
      const result = pathname === "/gateway" ? throughGateway(env) : run(env, stytchOptions(env), upvioOptions(env));
      return Response.json(await result);
    } catch (error) {
      return new Response(error.stack, { status: 500 });
    }
  },
};`;

/**
 * Runs the program in a worker without Node compatibility, which responds at `/`, or through its own gateway at `/gateway`.
 */
export async function runInWorkerd(project: string, settings: Settings, address: "/" | "/gateway"): Promise<string> {
  writeFileSync(path.join(project, "worker.js"), await bundle(project, WORKER, ["workerd", "worker", "browser"]));
  writeFileSync(path.join(project, "worker.capnp"), configuration(Object.keys(settings)));
  // Prints the port that it was assigned to standard output.
  const args = ["serve", "--control-fd=1", "worker.capnp"];
  const server = await serve(toolPath("workerd"), args, /"event":\s*"listen"/, { cwd: project, env: settings });
  try {
    const port = /"port":\s*(\d+)/.exec(server.output)?.[1];
    const response = await fetch(`http://127.0.0.1:${port}${address}`);
    return await response.text();
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
