import { violations } from "@linkwright/testing/browser";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { clientOf } from "../sandbox-client.ts";
import { emailMember, open, start, texts } from "./setup.ts";

const SECTIONS = ["outbox", "state", "requests"];
const PHONE = { width: 360, height: 740 };

/** Starts a sandbox with data for every part of the page. */
async function startFull() {
  const sandbox = await start();
  const { b2b, consumer } = clientOf(sandbox);
  await emailMember(sandbox, { organization_name: "An organization with quite a name, Pneumonoultramicroscopic&Co" });
  const magic_links_token = sandbox.outbox.list()[0]?.token;
  await b2b("magicLinks.authenticate", { magic_links_token });
  await consumer("users.create", { email: "somebody.with.a.very.long.address@subdomain.of.a.domain.example.com" });
  await b2b("organizations.create", { organization_name: 7, nonesuch: true });
  return sandbox;
}

const focused = (page: Page) =>
  page.evaluate(`(() => {
    const { id, ariaLabel, innerText } = document.activeElement;
    return id || ariaLabel || innerText.trim();
  })()`);

test.each(SECTIONS)("axe finds no violations in %s, in light, dark, wide and narrow", async (section) => {
  for (const sandbox of [await start(), await startFull()]) {
    const page = await open(sandbox, { hash: `#/${section}` });
    await expect.poll(() => texts(page, "#state-businesses")).toEqual([expect.stringMatching(/\d/)]);
    expect(await violations(page)).toEqual([]);
  }
});

test("follows the color scheme of the user", async () => {
  const sandbox = await start();
  const grounds = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await open(sandbox, { colorScheme });
    grounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
  }
  expect(grounds).toEqual(["rgb(246, 245, 242)", "rgb(22, 24, 26)"]);
});

test.each(SECTIONS)("fits the width of a phone in %s", async (section) => {
  for (const sandbox of [await start(), await startFull()]) {
    const page = await open(sandbox, { viewport: PHONE, hash: `#/${section}` });
    await expect.poll(() => texts(page, "#state-businesses")).toEqual([expect.stringMatching(/\d/)]);
    // On a phone, a table's head is only for screen readers: each cell names its column.
    const outside = await page.evaluate(`[...document.querySelectorAll("body *:not(thead *)")]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > ${PHONE.width})
      .map((each) => each.outerHTML.slice(0, 200))`);
    expect(outside).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(PHONE.width);
  }
});

test("is usable by keyboard with visible focus", async () => {
  const sandbox = await start({ now: () => new Date("2026-04-15T12:00:00Z") });
  await emailMember(sandbox);
  const page = await open(sandbox);
  await expect.poll(() => texts(page, "#outbox article")).toHaveLength(1);
  const order = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("Tab");
    order.push(await focused(page));
    const [style, width] = (await page.evaluate(`(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return [outlineStyle, outlineWidth];
    })()`)) as string[];
    expect([order.at(-1), style, width]).toEqual([order.at(-1), "solid", "3px"]);
  }
  expect(order).toEqual([
    "Skip to content",
    "minutes",
    "Advance",
    "reset",
    "tab-outbox",
    "outbox",
    "Open link in a new tab",
    "Copy link",
  ]);

  for (const [key, tab] of [
    ["ArrowRight", "state"],
    ["ArrowRight", "requests"],
    ["ArrowRight", "outbox"],
    ["ArrowLeft", "requests"],
    ["Home", "outbox"],
    ["End", "requests"],
  ] as const) {
    await page.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press(key);
    expect(await focused(page)).toBe(`tab-${tab}`);
    expect(await page.locator("[role=tabpanel]:visible").getAttribute("id")).toBe(tab);
    expect(new URL(page.url()).hash).toBe(`#/${tab}`);
  }

  await page.locator("#minutes").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => texts(page, "#clock")).toEqual(["2026-04-15 13:00 UTC"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect.poll(() => sandbox.outbox.list()).toEqual([]);
});

test("skips the header with the skip link", async () => {
  const sandbox = await start();
  await emailMember(sandbox);
  const page = await open(sandbox);
  await expect.poll(() => texts(page, "#outbox article")).toHaveLength(1);
  await page.keyboard.press("Tab");
  expect((await page.locator(".skip").boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("outbox");
});

test("opens a section by its URL without scrolling or moving focus", async () => {
  const page = await open(await startFull(), { hash: "#/state", viewport: PHONE });
  await expect.poll(() => texts(page, "#state-members")).toEqual(["Members 1"]);
  expect(await page.evaluate("[document.activeElement.localName, scrollY]")).toEqual(["body", 0]);
});
