import { execFile } from "node:child_process";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { clientOf } from "../sandbox-client.ts";
import { emailMember, open, start, texts } from "./setup.ts";

const execute = promisify(execFile);
const SUBJECTS = "#outbox article h2";

/** Starts an app's server, which records its requests. */
async function startApp() {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    if (request.url !== "/favicon.ico") asked.push(request.url ?? "");
    response.setHeader("content-type", "text/html").end("<title>App</title><p>Signed in");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test("shows messages as they are sent, newest first, and announces them", async () => {
  const sandbox = await start();
  const page = await open(sandbox);
  expect(await texts(page, "#outbox h2:visible")).toEqual(["No messages yet"]);

  await emailMember(sandbox);
  await expect.poll(() => texts(page, SUBJECTS)).toEqual(["Sign up for Analytical Engines"]);
  expect(await page.locator("#announcement").innerText()).toBe(
    "New message to ada@example.com: Sign up for Analytical Engines",
  );
  expect(await page.locator("#announcement").getAttribute("aria-live")).toBe("polite");
  const [sent] = sandbox.outbox.list();
  const [shown] = await texts(page, "#outbox article");
  for (const fact of ["to ada@example.com", "magicLinks.email.loginOrSignup", sent?.link ?? "no link"]) {
    expect(shown).toContain(fact);
  }
  expect(Date.parse((await page.locator("#outbox article time").getAttribute("datetime")) ?? "")).toBe(
    Date.parse(sent?.at ?? ""),
  );

  await clientOf(sandbox).consumer("magicLinks.email.loginOrCreate", { email: "grace@example.com" });
  await expect.poll(() => texts(page, "#outbox article .receiver")).toEqual(["grace@example.com", "ada@example.com"]);
  expect(await texts(page, "#count-outbox")).toEqual(["2"]);
  expect(await page.locator("#outbox .empty").isVisible()).toBe(false);
});

test("shows earlier messages once", async () => {
  const sandbox = await start();
  await emailMember(sandbox);
  const page = await open(sandbox);
  await expect.poll(() => texts(page, SUBJECTS)).toHaveLength(1);
  await page.reload();
  await expect.poll(() => texts(page, SUBJECTS)).toHaveLength(1);
});

test("opens the redirect URL with the token on a click", async () => {
  const [sandbox, app] = [await start(), await startApp()];
  await emailMember(sandbox, { signup_redirect_url: `${app.url}/authenticate?next=%2Fhome` });
  const page = await open(sandbox);
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open link" }).click();
  await (await opened).waitForLoadState();
  const token = sandbox.outbox.list()[0]?.token ?? "no token";
  expect(app.asked).toEqual([`/authenticate?next=%2Fhome&stytch_token_type=multi_tenant_magic_links&token=${token}`]);
  // The app gets neither the sandbox's window nor its URL.
  expect(await (await opened).evaluate("[window.opener, document.referrer]")).toEqual([null, ""]);
  const { body } = await clientOf(sandbox).b2b("magicLinks.authenticate", { magic_links_token: token });
  expect(body.member.email_address).toBe("ada@example.com");
});

test("copies the link", async () => {
  const sandbox = await start();
  await emailMember(sandbox);
  const page = await open(sandbox, { permissions: ["clipboard-read", "clipboard-write"] });
  const button = page.locator("#outbox article button");
  expect(await button.innerText()).toBe("Copy link");
  await button.click();
  await expect.poll(() => button.innerText()).toBe("Copied");
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(sandbox.outbox.list()[0]?.link);
  expect(await page.locator("#announcement").innerText()).toBe("Copied.");
});

test("shows and copies a code", async () => {
  const sandbox = await start();
  const page = await open(sandbox, { permissions: ["clipboard-read", "clipboard-write"] });
  await clientOf(sandbox).consumer("otps.sms.loginOrCreate", { phone_number: "+12025550162" });
  await expect.poll(() => texts(page, "#outbox article .receiver")).toEqual(["+12025550162"]);
  const code = sandbox.outbox.list()[0]?.code;
  expect(await texts(page, "#outbox article .digits")).toEqual([code]);
  await page.getByRole("button", { name: "Copy code" }).click();
  await expect.poll(() => page.evaluate("navigator.clipboard.readText()")).toBe(code);
});

test("shows both links of a password reset email", async () => {
  const sandbox = await start();
  const { consumer } = clientOf(sandbox);
  await consumer("magicLinks.email.loginOrCreate", { email: "ada@example.com" });
  await consumer("passwords.email.resetStart", { email: "ada@example.com" });
  const page = await open(sandbox);
  const { link, loginLink } = sandbox.outbox.list().at(-1) ?? {};
  expect(loginLink).toBeDefined();
  await expect.poll(() => texts(page, "#outbox li:first-child .url")).toEqual([link, loginLink]);
  const second = page.getByRole("link", { name: "Open login link" });
  expect(await second.getAttribute("href")).toBe(loginLink);
});

test("shows a command in the empty outbox that sends the first message", async () => {
  const sandbox = await start();
  const page = await open(sandbox);
  const shown = page.locator("#outbox pre.send");
  await expect.poll(() => shown.innerText()).toContain("curl ");
  await execute("bash", ["-c", `set -e; ${await shown.innerText()} --fail --silent`]);
  await expect.poll(() => texts(page, SUBJECTS)).toHaveLength(1);
  expect(sandbox.outbox.list()).toMatchObject([{ to: "ada@example.com" }]);
});

test("shows the sandbox's variables in the empty outbox", async () => {
  const sandbox = await start();
  const page = await open(sandbox);
  const { url, credentials } = sandbox;
  await expect
    .poll(() => page.locator("#outbox pre.environment").innerText())
    .toBe(
      [
        `STYTCH_BASE_URL=${url}`,
        `STYTCH_PROJECT_ID=${credentials.projectId}`,
        `STYTCH_SECRET=${credentials.secret}`,
        `UPVIO_BASE_URL=${url}/v1`,
        `UPVIO_API_KEY=${credentials.apiKey}`,
        `UPVIO_BUSINESS_ID=${credentials.businessId}`,
      ].join("\n"),
    );
});

test("shows the newest hundred messages", async () => {
  const sandbox = await start();
  const { consumer } = clientOf(sandbox);
  const send = (number: number) => consumer("magicLinks.email.loginOrCreate", { email: `user-${number}@example.com` });
  for (let number = 1; number <= 98; number += 1) await send(number);
  const page = await open(sandbox);
  await expect.poll(() => texts(page, SUBJECTS)).toHaveLength(98);
  expect(await page.locator("#outbox .note").isVisible()).toBe(false);
  for (let number = 99; number <= 103; number += 1) await send(number);
  await expect.poll(() => texts(page, "#outbox .note")).toEqual(["Showing the newest 100 of 103."]);
  const receivers = await texts(page, "#outbox article .receiver");
  expect(receivers).toHaveLength(100);
  expect([receivers[0], receivers[99]]).toEqual(["user-103@example.com", "user-4@example.com"]);
  await page.reload();
  await expect.poll(() => texts(page, "#outbox article .receiver")).toEqual(receivers);
  expect(await texts(page, "#outbox .note")).toEqual(["Showing the newest 100 of 103."]);
});

test("keeps focus when a message arrives", async () => {
  const sandbox = await start();
  await emailMember(sandbox);
  const page = await open(sandbox);
  await page.locator("#outbox article button").focus();
  await clientOf(sandbox).consumer("magicLinks.email.loginOrCreate", { email: "grace@example.com" });
  await expect.poll(() => texts(page, SUBJECTS)).toHaveLength(2);
  expect(await page.evaluate("document.activeElement.closest('article').innerText")).toContain("ada@example.com");
});
