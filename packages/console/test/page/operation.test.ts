import { expect, test } from "vitest";
import { open, start } from "./setup.ts";

const LOGIN = "#/stytch/b2b/magicLinks.email.loginOrSignup";

test("sends a login email: search, form, code, response and message", async () => {
  const { url, sandbox } = await start();
  const page = await open(url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("login");
  await page.getByRole("link", { name: /^POST Send a login or signup email.*b2b/i }).click();
  await page.getByRole("heading", { level: 1, name: "Send a login or signup email" }).waitFor();
  expect(new URL(page.url()).hash).toBe(LOGIN);

  const code = page.getByRole("region", { name: "Code" });
  await page.getByLabel("email_address").fill("charles@example.com");
  await expect.poll(() => code.innerText()).toContain('email_address: "charles@example.com"');
  await page.getByText("Optional fields").click();
  await page.getByLabel("login_expiration_minutes").fill("15");
  await expect.poll(() => code.innerText()).toContain("login_expiration_minutes: 15");
  await code.getByRole("button", { name: "curl" }).click();
  await expect.poll(() => code.innerText()).toContain('"login_expiration_minutes":');

  await page.getByRole("button", { name: "Send", exact: true }).click();
  const response = page.getByRole("region", { name: "Response", exact: true });
  await expect.poll(() => response.locator(".status").innerText()).toBe("200");
  expect(await response.innerText()).toMatch(/request-id-test-/);
  const message = page.getByRole("region", { name: "Message" });
  await expect.poll(() => message.innerText()).toMatch(/To: charles@example\.com\nSubject: .+\nLink: •+/);
  await message.getByRole("button", { name: "Show link" }).click();
  expect(await message.innerText()).toContain(sandbox.outbox.list()[0]?.link ?? "no link");
});

test("creates a patient's link and reveals its secret only on request", async () => {
  const { url } = await start();
  const page = await open(url, "#/upvio/v1/patients.createMagicLink");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const response = page.getByRole("region", { name: "Response", exact: true });
  await expect.poll(() => response.locator(".status").innerText()).toBe("200");
  expect(await response.locator("pre").innerText()).toMatch(/"url": "•+"/);
  await response.getByRole("button", { name: /^Show 1 secret/ }).click();
  expect(await response.locator("pre").innerText()).toMatch(/"url": "https:/);
});

test("keeps form and JSON in sync", async () => {
  const { url } = await start();
  const page = await open(url, LOGIN);
  await page.getByLabel("email_address").fill("charles@example.com");
  await page.getByRole("button", { name: "JSON" }).click();
  const json = page.getByLabel("Input as JSON");
  const input = JSON.parse(await json.inputValue());
  expect(input).toMatchObject({ email_address: "charles@example.com" });

  await json.fill(JSON.stringify({ ...input, locale: "es" }));
  await json.press("End");
  await page.getByRole("button", { name: "Form" }).click();
  expect(await page.getByLabel("locale").inputValue()).toBe("es");
  await page.getByLabel("locale").fill("");
  await page.getByRole("button", { name: "JSON" }).click();
  expect(JSON.parse(await json.inputValue())).toEqual(input);

  await json.fill("{");
  expect(await page.locator("#input-json-fault").innerText()).toMatch(/^Invalid JSON/);
});

test("shows an invalid value at its field and does not send it", async () => {
  const { url, sandbox } = await start();
  const page = await open(url, LOGIN);
  await page.getByText("Optional fields").click();
  await page.getByLabel("login_expiration_minutes").fill("4");
  const field = page.locator('[data-path="login_expiration_minutes"]');
  await expect.poll(() => field.innerText()).toContain("Must be at least 5.");
  await page.getByLabel("email_address").fill("");
  expect(await page.locator('[data-path="email_address"]').innerText()).not.toContain("Required.");

  const before = sandbox.requests.list().length;
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect.poll(() => page.locator('[data-path="email_address"]').innerText()).toContain("Required.");
  expect(await page.getByLabel("email_address").getAttribute("aria-invalid")).toBe("true");
  expect(sandbox.requests.list()).toHaveLength(before);
});

test("explains an error with a link to the provider's documentation", async () => {
  const { url } = await start();
  const page = await open(url, LOGIN);
  await page.getByLabel("organization_id").fill("organization-test-07971b06-ac8b-4cdb-9c15-63b17e653931");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const response = page.getByRole("region", { name: "Response", exact: true });
  await expect.poll(() => response.locator(".status").innerText()).toBe("404");
  expect(await response.locator(".notice").innerText()).toMatch(/organization_not_found.*does not exist/s);
  const link = response.getByRole("link", { name: "Provider documentation of this error" });
  expect(await link.getAttribute("href")).toMatch(/^https:\/\/stytch\.com\//);
});

test("edits objects, lists, nulls, open enums and metadata", async () => {
  const { url } = await start();
  const page = await open(url, "#/stytch/b2b/organizations.create");
  const code = page.getByRole("region", { name: "Code" });
  await page.getByText("Optional fields").click();
  await page.getByLabel("trusted_metadata").fill('{"plan": "pro"}');
  await expect.poll(() => code.innerText()).toMatch(/trusted_metadata: \{\s+plan: "pro",\s+\}/);
  await page.getByRole("button", { name: "Add item to email_allowed_domains" }).click();
  await page.getByLabel("email_allowed_domains 1").fill("example.com");
  await expect.poll(() => code.innerText()).toMatch(/email_allowed_domains: \[\s*"example.com",?\s*\]/);
  const open_ = page.getByLabel("email_jit_provisioning");
  expect(await open_.getAttribute("list")).toBe("root_email_jit_provisioning__examples");
  await open_.fill("SOMETHING_NEW");
  await expect.poll(() => code.innerText()).toContain('email_jit_provisioning: "SOMETHING_NEW"');

  await page.goto(`${url}/#/upvio/v1/services.create`);
  await page.getByText("Optional fields").click();
  await page.getByRole("button", { name: "Set to null: alias" }).click();
  await expect.poll(() => code.innerText()).toContain("alias: null");
  await page.getByRole("button", { name: "Set a value: alias" }).click();
  await expect.poll(() => code.innerText()).not.toContain("alias: null");
});

test("sends a session token as a header", async () => {
  const { url, sandbox } = await start();
  const page = await open(url, "#/stytch/b2b/organizations.members.search");
  await page.getByText(/^Headers 2/).click();
  await page.getByLabel("X-Stytch-Member-Session", { exact: true }).fill("no-session");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const response = page.getByRole("region", { name: "Response", exact: true });
  await expect.poll(() => response.locator(".status").innerText()).toMatch(/^4/);
  expect(sandbox.requests.list().at(-1)).toMatchObject({ operation: "organizations.members.search" });
});

test("keeps earlier calls in memory only", async () => {
  const { url } = await start();
  const page = await open(url, LOGIN);
  for (const name of ["charles", "grace"]) {
    await page.getByLabel("email_address").fill(`${name}@example.com`);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("Send", { exact: true }).waitFor();
    await expect.poll(() => page.locator(".response pre").innerText()).toContain(name);
  }
  const calls = page.getByRole("region", { name: "Earlier calls" }).getByRole("button");
  expect(await calls.count()).toBe(2);
  await calls.last().click();
  expect(await page.getByLabel("email_address").inputValue()).toBe("charles@example.com");
  expect(await page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")).toBe(0);
});

test("does not send input that our client rejects, and shows its error as code and response", async () => {
  const { url, sandbox } = await start();
  const page = await open(url, "#/stytch/b2b/organizations.get");
  const code = page.getByRole("region", { name: "Code" });
  await page.getByLabel("organization_id").fill("..");
  const problem = "organizations.get: organization_id must not be a dot segment (. or ..)";
  await expect.poll(() => code.locator("pre").innerText()).toBe(`// ${problem}`);
  await code.getByRole("button", { name: "curl" }).click();
  await expect.poll(() => code.locator("pre").innerText()).toBe(`# ${problem}`);
  const before = sandbox.requests.list().length;
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect.poll(() => page.locator(".outcome .notice").innerText()).toBe(`Not sent: ${problem}`);
  expect(sandbox.requests.list()).toHaveLength(before);
});

test("shows an operation of the raw client without a form", async () => {
  const { url } = await start();
  const page = await open(url);
  await page.route("**/operations/upvio/v1/patients.create.json", async (route) => {
    const operation = await (await route.fetch()).json();
    const { docsUrl: _, ...raw } = {
      ...operation,
      body: { contentType: "image/png" },
      rawOnly: "its body is an image.",
    };
    await route.fulfill({ json: raw });
  });
  await page.goto(`${url}/#/upvio/v1/patients.create`);
  const notice = page.getByRole("region", { name: "Raw client only" });
  await expect
    .poll(() => notice.innerText())
    .toMatch(/client\.api\.POST\(".+"\), with a body of type image\/png\.\s+its body/);
  expect(await page.getByRole("button", { name: "Send", exact: true }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Provider documentation" }).count()).toBe(0);
  await page.getByRole("heading", { name: "Responses" }).waitFor();
});
