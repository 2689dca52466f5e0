import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { clientOf } from "../sandbox-client.ts";
import { chromium, emailMember, open, start, texts } from "./setup.ts";

const MARKUP = `<img src=x onerror="document.title='hit'"><script>document.title='hit'</script>`;

test("shows names, subjects and paths as text without executing them", async () => {
  const sandbox = await start();
  const { b2b, upvio } = clientOf(sandbox);
  const page = await open(sandbox);
  const { organization_id } = await emailMember(sandbox, { organization_name: MARKUP });
  await b2b("organizations.members.create", { organization_id, email_address: "x@example.com", name: MARKUP });
  const { businessId } = sandbox.credentials;
  await upvio("patients.create", { businessId, name: MARKUP, email: "mary@example.com" });
  await fetch(`${sandbox.url}/v1/users/"><svg onload=alert(1)>?a=<script>`);
  await b2b("organizations.create", { organization_name: "x", [MARKUP]: 1 });

  await expect.poll(() => texts(page, "#outbox article h2")).toEqual([`Sign up for ${MARKUP}`]);
  await page.getByRole("tab", { name: "State" }).click();
  await expect.poll(() => texts(page, "#state td")).toContain(MARKUP);
  expect((await texts(page, "#state td")).filter((text) => text === MARKUP)).toHaveLength(3);
  await page.getByRole("tab", { name: "Requests" }).click();
  expect((await texts(page, "#requests")).join()).toContain("svg");

  expect(await page.locator("main").locator("img, svg, script, iframe").count()).toBe(0);
  expect(await page.title()).toBe("Requests · linkwright sandbox");
});

test.each(["javascript:alert(document.domain)", "data:text/html,hello", "file:///etc/passwd"])(
  "shows %s without a link",
  async (redirectUrl) => {
    const sandbox = await start();
    const page = await open(sandbox);
    const { b2b } = clientOf(sandbox);
    const { organization } = (await b2b("organizations.create", { organization_name: "Engines" })).body;
    const { organization_id } = organization;
    const sent = await b2b("magicLinks.email.loginOrSignup", {
      organization_id,
      email_address: "ada@example.com",
      signup_redirect_url: redirectUrl,
    });
    // Whether the API or the page rejects it, it can never be clicked.
    if (sent.status === 200) {
      await expect.poll(() => texts(page, "#outbox article .warning")).toHaveLength(1);
      expect(await texts(page, "#outbox article .url")).toEqual([sandbox.outbox.list()[0]?.link]);
    }
    expect(await page.locator("#outbox a").count()).toBe(0);
  },
);

test("runs only its own scripts and cannot be framed", async () => {
  const sandbox = await start();
  const context = await chromium().newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(sandbox.url);
  const blocked = await page.evaluate(`new Promise((resolve) => {
    const violations = new Set();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      violations.add(effectiveDirective);
      if (violations.size === 4) resolve([...violations].sort());
    });
    document.body.insertAdjacentHTML("beforeend", '<p onclick="1" style="color: red"></p>');
    // Since Chromium 150 a handler is blocked when it is first called, before that when it is set.
    document.body.lastElementChild.click();
    document.body.append(Object.assign(new Image(), { src: "http://127.0.0.1:9/pixel.png" }));
    fetch("http://127.0.0.1:9/").catch(() => {});
  })`);
  expect(blocked).toEqual(["connect-src", "img-src", "script-src-attr", "style-src-attr"]);

  const other = createServer((_request, response) => {
    response.setHeader("content-type", "text/html").end(`<iframe src="${sandbox.url}"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    other.closeAllConnections();
    other.close();
  });
  const rejected = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
  await rejected;
  expect(await page.frames()[1]?.locator("#outbox").count()).toBe(0);
});
