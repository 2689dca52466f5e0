import path from "node:path";
import { execute, type Server, serve } from "./process.ts";
import { type Tool, toolPath } from "./tools.ts";

/** The environment variables that a sandbox prints, for clients in other processes. */
export type Settings = Record<string, string>;

/** Starts the installed sandbox, on the Node that runs this. */
export async function startSandbox(project: string): Promise<{ server: Server; settings: Settings }> {
  const cli = path.join(project, "node_modules/@linkwright/sandbox/bin/linkwright-sandbox.js");
  const server = await serve(process.execPath, [cli], /^UPVIO_BUSINESS_ID=/, { cwd: project });
  const lines = server.output.matchAll(/^([A-Z_]+)=(.*)$/gm);
  return { server, settings: Object.fromEntries([...lines].map(([, name, value]) => [name ?? "", value ?? ""])) };
}

/** Runs the program where there is a command line. The clients find their settings in the environment. */
export async function runOnCommandLine(tool: Tool, file: string, project: string, settings: Settings): Promise<string> {
  const args = tool === "deno" ? ["run", "--quiet", "--allow-env", "--allow-net", "--allow-read", file] : [file];
  const env = { ...settings, DENO_DIR: path.join(project, ".deno"), DENO_NO_UPDATE_CHECK: "1", HOME: project };
  return execute(toolPath(tool), args, { cwd: project, env });
}
