import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { open, start } from "./setup.ts";

test("asks for confirmation before a live call", async () => {
  const asked: string[] = [];
  const provider = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.setHeader("content-type", "application/json").end('{"status_code":200}');
  });
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    provider.closeAllConnections();
    provider.close();
  });
  const { url } = await start({
    live: true,
    variables: {
      STYTCH_PROJECT_ID: "project-live-1",
      STYTCH_SECRET: "secret-live-1",
      STYTCH_BASE_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
    },
  });
  const page = await open(url, "#/stytch/b2b/magicLinks.email.loginOrSignup");
  await page.getByLabel("Send to").selectOption("live");
  const dialog = page.getByRole("dialog");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  expect(await dialog.innerText()).toContain("It sends a real person an email.");
  await dialog.getByRole("button", { name: "Do not send" }).click();
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "Send", exact: true }).click();
  await dialog.getByRole("button", { name: "Send it" }).click();
  await expect.poll(() => page.locator(".response-head .status").innerText()).toBe("200");
  const basic = Buffer.from("project-live-1:secret-live-1").toString("base64");
  expect(asked).toEqual([`POST /v1/b2b/magic_links/email/login_or_signup Basic ${basic}`]);
  expect(await page.content()).not.toContain("secret-live-1");
});
