import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { pathToFileURL } from "node:url";
import { UserError } from "@linkwright/codegen/command/main";
import { listen, stop } from "@linkwright/safe-http/node/listen";
import { bundle, OPTIONS } from "./bundle.ts";
import type { Settings } from "./command-line.ts";
import { toolPath } from "./tools.ts";

const PAGE = '<!doctype html><title>linkwright</title><script type="module" src="/program.js"></script>';
// A secret in a page is rejected unless it is allowed explicitly.
const PROGRAM = `
import { run } from "./run.mjs";
${OPTIONS}
const allowed = { dangerouslyAllowBrowser: true };
globalThis.respond = async (env) =>
  JSON.stringify(await run(env, { ...stytchOptions(env), ...allowed }, { ...upvioOptions(env), ...allowed }));`;

/** The part of playwright-core that is used. It is downloaded with the runtimes and has no types here. */
interface Playwright {
  chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<string>;
}

/** Path of Chromium on Debian and its derivatives. Override it with the environment variable CHROMIUM_PATH. */
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Runs the program in a page. Resolves to its result. */
export async function runInChromium(project: string, settings: Settings): Promise<string> {
  if (!existsSync(executablePath)) {
    throw new UserError(`${executablePath} is missing: install Chromium, or set CHROMIUM_PATH.`);
  }
  const program = await bundle(project, PROGRAM, ["browser"]);
  const sandbox = new URL(settings.STYTCH_BASE_URL ?? "");
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === "/") outgoing.setHeader("Content-Type", "text/html").end(PAGE);
    else if (incoming.url === "/program.js") outgoing.setHeader("Content-Type", "text/javascript").end(program);
    else passOn(incoming, outgoing, sandbox);
  });
  const origin = await listen(server);
  const { chromium }: Playwright = await import(pathToFileURL(toolPath("playwright")).href);
  // Root, which CI runs as, cannot set up the sandbox of Chromium.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    // The page reaches the sandbox under its own origin, since the sandbox does not respond to cross-origin requests.
    const env = { ...settings, STYTCH_BASE_URL: origin, UPVIO_BASE_URL: `${origin}/v1` };
    return await page.evaluate(`respond(${JSON.stringify(env)})`);
  } finally {
    await browser.close();
    await stop(server);
  }
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, { hostname, port, host }: URL): void {
  const { method, url: path } = incoming;
  // Under its own host name: the sandbox rejects any other.
  const headers = { ...incoming.headers, host };
  const forwarded = request({ hostname, port, method, path, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  forwarded.on("error", () => outgoing.writeHead(502).end());
  incoming.pipe(forwarded);
}
