import { violations } from "@linkwright/testing/browser";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, start } from "./setup.ts";

const PHONE = { width: 360, height: 740 };
const PAGES = [
  "",
  "#/stytch/b2b/magicLinks.email.loginOrSignup",
  "#/stytch/b2b/organizations.members.search",
  "#/upvio/v1/services.create",
];

async function openPage(url: string, hash: string, options?: Parameters<typeof open>[2]): Promise<Page> {
  const page = await open(url, hash, options);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (hash !== "") await page.locator(".operation-form").waitFor();
  // Collapsed parts belong to the page too.
  await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
  return page;
}

test.each(PAGES)("axe finds no violations in %s, in light and dark mode, wide and narrow", async (hash) => {
  const { url } = await start();
  const page = await openPage(url, hash);
  if (hash.includes("loginOrSignup")) {
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.locator(".response").waitFor();
  }
  expect(await violations(page)).toEqual([]);
});

test.each(PAGES)("%s does not overflow the screen of a phone", async (hash) => {
  const { url } = await start();
  const page = await openPage(url, hash, { viewport: PHONE });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(PHONE.width);
});

test("an operation can be found, filled in and sent by keyboard", async () => {
  const { url, sandbox } = await start();
  const page = await open(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.innerText")).toBe("Skip to content");
  await page.keyboard.press("/");
  await page.keyboard.type("magic email login_or_signup b2b");
  await page.keyboard.press("Enter");
  await page.locator(".operation-form").waitFor();
  expect(await page.evaluate("document.activeElement.id")).toBe("main");
  const reached = async (name: string, most = 60) => {
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate("document.activeElement.innerText || document.activeElement.id");
      if (focused === name) return;
    }
    throw new Error(`${name} was not focused.`);
  };
  await reached("root_email_address");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("keys@example.com");
  await reached("Send");
  await page.keyboard.press("Enter");
  await expect.poll(() => sandbox.outbox.list().map(({ to }) => to)).toEqual(["keys@example.com"]);
});

test("the first page loads at most 200 kB of script", async () => {
  const { url } = await start();
  const page = await open(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const scripts = (await page.evaluate(
    `performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).map(({ encodedBodySize }) => encodedBodySize)`,
  )) as number[];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
});
