import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    const remedy =
      "Install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome executable.";
    throw new Error(`The page is tested in a real browser, which is missing at ${executablePath}. ${remedy}`);
  }
  return chromium.launch({
    executablePath,
    args: [
      // Root, which CI runs as, cannot set up the sandbox of Chromium.
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

/** A page of the sandbox in its own browser session. */
export interface OpenPage {
  page: Page;
  /** Hidden problems: errors of scripts, violations of the content security policy, requests to other hosts. */
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
    // Any dialog that the page itself does not open comes from a script that should not have run.
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

/** Message of Chromium for every request to a closed sandbox. */
function isLostConnection(text: string): boolean {
  return /net::ERR_(CONNECTION_(REFUSED|RESET)|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/.test(text);
}

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 720 };

/** Color schemes and widths to test pages in. */
const APPEARANCES = [
  { colorScheme: "light", viewport: DESKTOP },
  { colorScheme: "dark", viewport: DESKTOP },
  { colorScheme: "light", viewport: PHONE },
  { colorScheme: "dark", viewport: PHONE },
] as const;

/**
 * Returns the violations that axe finds in a page as it is, in each color scheme and width. The page stays at the last one.
 */
export async function violations(page: Page): Promise<string[]> {
  // The page's policy does not allow scripts of a test, so it is evaluated by the browser's debugger.
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { colorScheme, viewport } of APPEARANCES) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    // During a transition between two color schemes, contrast cannot be measured.
    await page.evaluate("for (const animation of document.getAnimations()) animation.finish()");
    // The rules that pass are most of the result of axe.
    const faults = (await page.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => impact + " " + id + ": " + nodes.map(({ html }) => html).join(" ")),
    )`)) as string[];
    found.push(...faults.map((fault) => `in ${colorScheme}, ${viewport.width} wide: ${fault}`));
  }
  return found;
}
