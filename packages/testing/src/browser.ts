import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    const remedy =
      "Install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.";
    throw new Error(`The page is tested in a real browser, and there is none at ${executablePath}. ${remedy}`);
  }
  return chromium.launch({
    executablePath,
    args: [
      // Chromium's own sandbox cannot be set up by root, who CI runs as.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of the sandbox in a browser session of its own. */
export interface OpenPage {
  page: Page;
  /** What went wrong without being seen: errors of scripts, refusals by the content security policy, requests to elsewhere. */
  troubles: string[];
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  url: string,
  { hash = "", ...options }: BrowserContextOptions & { hash?: string } = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("dialog", (dialog) => {
    // Anything but the page's own question is a script that should not have run.
    if (dialog.type() !== "confirm") troubles.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  page.on("console", (message) => {
    if (/error|warning/.test(message.type()) && !isLostConnection(message.text())) troubles.push(message.text());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== url) troubles.push(`request to ${request.url()}`);
  });
  await page.goto(`${url}/${hash}`);
  await page.locator("#connection[data-state=live]").waitFor();
  return { page, troubles, close: () => context.close() };
}

/** What Chromium writes about every request to a sandbox that is closed. */
function isLostConnection(text: string): boolean {
  return /net::ERR_(CONNECTION_(REFUSED|RESET)|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/.test(text);
}

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 720 };

/** Colour schemes and widths that pages are read in. */
const APPEARANCES = [
  { colorScheme: "light", viewport: DESKTOP },
  { colorScheme: "dark", viewport: DESKTOP },
  { colorScheme: "light", viewport: PHONE },
  { colorScheme: "dark", viewport: PHONE },
] as const;

/** What axe faults in a page as it is, in each colour scheme and width. The page stays at the last. */
export async function violations(page: Page): Promise<string[]> {
  // The page's policy lets no script in from a test, so it is evaluated by the browser's debugger.
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { colorScheme, viewport } of APPEARANCES) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    // A transition between the colours of two schemes has no contrast to be judged by.
    await page.evaluate("for (const animation of document.getAnimations()) animation.finish()");
    // Everything that passes, too, is most of what axe answers.
    const faults = (await page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => impact + " " + id + ": " + nodes.map(({ html }) => html).join(" ")),
    )`)) as string[];
    found.push(...faults.map((fault) => `in ${colorScheme}, ${viewport.width} wide: ${fault}`));
  }
  return found;
}
