import type { Console } from "@linkwright/console";
import { violations } from "@linkwright/testing/browser";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SIDES } from "../../src/comparison/sides.ts";
import { readFlows } from "../../src/flows/read-flows.ts";
import { OPERATIONS } from "../snippets/operations.ts";
import { open, serve } from "./setup.ts";

const PHONE = { width: 360, height: 740 };
const flows = readFlows(OPERATIONS);
let served: Console;

beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

/** Opens a URL of the console that these tests share. Some steps expect an error status. */
async function openAt(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(served.url, hash, options, /the server responded with a status of 40\d/);
  await page.locator("main h1").waitFor();
  return page;
}

async function outside(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll("main *:not(pre *)")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > ${PHONE.width})
    .map((each) => each.outerHTML.slice(0, 200))`);
}

test.each(flows)("$name runs to its end, and every step succeeds", async ({ name, steps }) => {
  const page = await openAt(`#/flows/${name}`);
  await page.getByRole("button", { name: "Run all steps" }).click();
  await expect.poll(() => page.locator(".flow-progress").innerText()).toBe("All steps are complete.");
  const states = await page
    .locator(".flow-step")
    .evaluateAll((each) => each.map((step) => step.getAttribute("data-state")));
  expect(states).toEqual(steps.map(() => "done"));
  const statuses = await page.locator(".flow-step > details > summary .status").allInnerTexts();
  expect(statuses).toEqual(steps.flatMap((step) => (step.kind === "call" ? [String(step.status)] : [])));
});

test("a member logs in by keyboard with a given email address", async () => {
  const page = await openAt("#/flows/b2b-login");
  const address = page.getByRole("textbox", { name: "email_address" });
  await address.fill("grace@example.com");
  await expect.poll(() => page.locator("aside pre").innerText()).toContain('const emailAddress = "grace@example.com";');
  await address.focus();
  for (const name of ["Run all steps", "Start over", "Run step 1"]) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe(name);
  }
  for (const [index, status] of [
    "Step 1 is complete.",
    "Step 2 is complete.",
    "Step 3 is complete.",
    "Step 4 is complete.",
  ].entries()) {
    await page.getByRole("button", { name: new RegExp(`^Run step ${index + 1}\\b`) }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".flow-progress").innerText()).toBe(status);
  }
  const mail = page.locator(".flow-mail");
  expect(await mail.innerText()).toContain("grace@example.com");
  const token = served.sandbox.outbox.list().find(({ to }) => to === "grace@example.com")?.token ?? "no mail";
  expect(await mail.innerText()).toContain(token);
  // The resulting session is masked until it is revealed.
  expect(await page.locator(".flow-step").nth(3).innerText()).toContain("••••");
  await page.getByRole("button", { name: "Start over" }).click();
  expect(await page.locator(".flow-step[data-state=done]").count()).toBe(0);
});

test("a failed step shows its problem, and later steps do not run", async () => {
  const page = await openAt("#/flows/consumer-login-or-create");
  const address = page.getByRole("textbox", { name: "email_address" });
  await address.fill("no address");
  await page.getByRole("button", { name: "Run all steps" }).click();
  await page.locator(".flow-step[data-state=failed]").waitFor();
  expect(await page.locator(".flow-step[data-state=failed]").innerText()).toContain("The status is 400, not 200.");
  expect(await page.locator(".flow-step[data-state=open]").count()).toBe(9);
});

test("the first page links to the flows and the comparison", async () => {
  const page = await openAt("");
  for (const { title, name } of flows) {
    const link = page.getByRole("link", { name: title, exact: true });
    expect(await link.getAttribute("href")).toBe(`#/flows/${name}`);
  }
  await page.getByRole("link", { name: "B2B invite" }).click();
  await page.getByRole("heading", { name: "B2B invite" }).waitFor();
  expect(await page.title()).toBe("B2B invite · linkwright console");
  await page.goBack();
  await page.getByRole("link", { name: "Magic links", exact: true }).click();
  await page.getByRole("heading", { name: "Magic links, side by side" }).waitFor();
});

test("an unknown flow shows an error", async () => {
  const page = await openAt("#/flows/nonesuch");
  expect(await page.locator("main").innerText()).toContain("There is no flow of this name.");
});

test("the comparison lists the sides for each question and links to their operations", async () => {
  const page = await openAt("#/compare");
  await page.getByRole("heading", { name: "How long is the link valid?" }).waitFor();
  for (const section of await page.locator(".comparison section").all()) {
    expect(await section.locator("dt").allInnerTexts()).toEqual(SIDES.map(({ title }) => title));
  }
  await page.getByRole("link", { name: "patients.createMagicLink" }).click();
  await page.getByRole("heading", { name: "Create a magic link for a patient" }).waitFor();
});

test("axe finds no violations in light and dark mode, wide and narrow, and nothing overflows the screen of a phone", async () => {
  const flow = await openAt("#/flows/patient-link");
  expect(await violations(flow)).toEqual([]);
  await flow.getByRole("button", { name: "Run all steps" }).click();
  await expect.poll(() => flow.locator(".flow-step[data-state=done]").count()).toBe(6);
  expect(await violations(flow)).toEqual([]);
  const comparison = await openAt("#/compare");
  expect(await violations(comparison)).toEqual([]);
  for (const page of [flow, comparison]) {
    await page.setViewportSize(PHONE);
    expect(await outside(page)).toEqual([]);
  }
});
