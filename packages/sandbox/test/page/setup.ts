import { type Sandbox, startSandbox } from "@linkwright/sandbox";
import { launchChromium, openPage } from "@linkwright/testing/browser";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { clientOf } from "../sandbox-client.ts";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

export function chromium(): Browser {
  if (!browser) throw new Error("Chromium is not running.");
  return browser;
}

export async function start(options?: Parameters<typeof startSandbox>[0]): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Opens the sandbox's page. Errors in it and requests to other servers fail the test at its end. */
export async function open(sandbox: Sandbox, options?: Parameters<typeof openPage>[2]): Promise<Page> {
  const { page, troubles, close } = await openPage(chromium(), sandbox.url, options);
  onTestFinished(async () => {
    await close();
    expect(troubles).toEqual([]);
  });
  return page;
}

/** Creates an organization and sends a link to a member. */
export async function emailMember(
  sandbox: Sandbox,
  {
    organization_name = "Analytical Engines",
    email_address = "ada@example.com",
    ...links
  }: Record<string, string> = {},
) {
  const { b2b } = clientOf(sandbox);
  const { organization } = (await b2b("organizations.create", { organization_name })).body;
  const { organization_id } = organization;
  const sent = await b2b("magicLinks.email.loginOrSignup", { organization_id, email_address, ...links });
  expect(sent.status).toBe(200);
  return { organization_id, member_id: sent.body.member_id as string };
}

/** Returns the visible texts of the elements that a selector matches. */
export function texts(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).allInnerTexts();
}
