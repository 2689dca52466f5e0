import type { Console, ConsoleOptions } from "@linkwright/console";
import { launchChromium } from "@linkwright/testing/browser";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished } from "vitest";
import { serveConsole } from "../../src/server/start.ts";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Starts a console without the credentials of this machine. */
export function serve(options: ConsoleOptions = {}): Promise<Console> {
  return serveConsole(new URL(inject("consoleSite")), { variables: {}, ...options });
}

/** Starts a console until the end of the test. */
export async function start(options: ConsoleOptions = {}): Promise<Console> {
  const started = await serve(options);
  onTestFinished(() => started.close());
  return started;
}

/**
 * Opens the console. The test fails at its end after a script error, a violation of the content security policy, a request to another
 * origin, or a response with an error status that does not match `rejections`.
 */
export async function open(
  url: string,
  hash = "",
  options: BrowserContextOptions = {},
  rejections = /the server responded with a status of 4\d\d/,
): Promise<Page> {
  if (!browser) throw new Error("Chromium is not running.");
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => {
    // Chromium logs every response from 400 on as an error; the page shows them itself.
    if (/error|warning/.test(message.type()) && !rejections.test(message.text())) troubles.push(message.text());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== url) troubles.push(`request to ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });
  await page.goto(`${url}/${hash}`);
  return page;
}
